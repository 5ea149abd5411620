import type { ForeignBlock } from './foreign-block'
import { noMarks, printable, RunBuilder } from './inline-runs'
import { type Element, isPicture, paragraph, plainLine, type Reader } from './reading'

/** Headings' levels in a story, which has its h1 already. */
const levels: Record<string, 2 | 3> = { h1: 2, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 }

export const readHeading: Reader = (element, reading, marks) => {
  const blocks = reading.flow(element.children, marks)
  const text = plainLine(blocks)
  const level = levels[element.tagName]!
  const own: ForeignBlock[] =
    text === ''
      ? []
      : text.length <= 200
        ? [{ type: 'subhead', level, text }]
        : [paragraph([{ text, bold: true }])]
  return [...own, ...blocks.filter(isPicture)]
}

export const readCode: Reader = (element) => {
  const text = printable(textIn(element)).replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd()
  const runs = new RunBuilder()
  // A page collapses spaces at the start of a line, and with them the shape of code and verse.
  const kept = text.replace(/^[ \t]+/gm, (indent) =>
    indent.replaceAll('\t', '  ').replaceAll(' ', '\u00a0'),
  )
  runs.addVerbatim(kept, noMarks)
  const lines = runs.take()
  return lines.length > 0 ? [paragraph(lines)] : []
}

function textIn(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value
      if (child.type !== 'element') return ''
      return child.tagName === 'br' ? '\n' : textIn(child)
    })
    .join('')
}
