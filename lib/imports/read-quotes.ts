import type { InlineRun } from '@/lib/blocks/inline'
import type { ForeignBlock } from './foreign-block'
import { cutOnWord, joinLines, type Marks, noMarks } from './inline-runs'
import {
  blockLines,
  type Element,
  isPicture,
  type Node,
  paragraph,
  plainLine,
  type Reader,
  type Reading,
} from './reading'

const isSource = (child: Node): boolean =>
  child.type === 'element' &&
  (/^(cite|footer)$/.test(child.tagName) ||
    (child.tagName === 'p' &&
      child.children.some((one) => one.type === 'element' && one.tagName === 'cite') &&
      child.children.every(
        (one) =>
          (one.type === 'element' && /^(cite|br)$/.test(one.tagName)) ||
          (one.type === 'text' && /^[\s\u2010-\u2015-]*$/.test(one.value)),
      )))

/** A quote's words and who said them. */
function quoted(element: Element, reading: Reading, marks: Marks) {
  const sources = element.children.filter(isSource)
  const words = reading.flow(
    element.children.filter((child) => !isSource(child)),
    marks,
  )
  const source = sources
    .map((child) => plainLine(reading.flow([child], noMarks)).replace(/^[\s\u2010-\u2015-]+/, ''))
    .filter((text) => text !== '')
    .join(', ')
  return { words, source: cutOnWord(source, 200).head }
}

export const readQuote: Reader = (element, reading, marks) => {
  const { words, source } = quoted(element, reading, marks)
  const paragraphs = words
    .flatMap((block) =>
      block.type === 'paragraph'
        ? [block.text]
        : isPicture(block)
          ? []
          : [joinLines(blockLines(block))],
    )
    .filter((runs) => runs.length > 0)
  const quote: ForeignBlock[] =
    paragraphs.length > 0
      ? [{ type: 'quote', paragraphs, source }]
      : source !== ''
        ? [paragraph([{ text: source }])]
        : []
  return [...quote, ...words.filter(isPicture)]
}

export const readPullQuote: Reader = (element, reading, marks) => {
  const { words, source } = quoted(element, reading, marks)
  const text = plainLine(words)
  if (text === '' || text.length > 400) return readQuote(element, reading, marks)
  return [{ type: 'pull-quote', text, source }, ...words.filter(isPicture)]
}

/** An aside with a heading is a box; without one it is part of the text. */
export const readAside: Reader = (element, reading, marks) => {
  const blocks = reading.flow(element.children, marks)
  const [first, ...others] = blocks
  if (first?.type !== 'subhead' || first.text.length > 120) return blocks
  const items = others
    .flatMap((block): InlineRun[][] =>
      block.type === 'list' ? block.items : isPicture(block) ? [] : [joinLines(blockLines(block))],
    )
    .filter((runs) => runs.length > 0)
  if (items.length === 0) return blocks
  return [{ type: 'fact-box', title: first.text, items }, ...others.filter(isPicture)]
}
