import type { fromHtml } from 'hast-util-from-html'
import type { InlineRun } from '@/lib/blocks/inline'
import type { DropList } from './dropped'
import type { ForeignBlock, ForeignPicture } from './foreign-block'
import { linesOf, type Marks, oneLine } from './inline-runs'

type Root = ReturnType<typeof fromHtml>
export type Node = Root['children'][number]
export type Element = Extract<Node, { type: 'element' }>

/** What every part of one reading shares. */
export interface Reading {
  /** Address of the page, to resolve relative ones. */
  base: string | undefined
  keepsNewlines: boolean
  dropped: DropList
  /** The blocks of some content: a reader has what is inside its element read by this. */
  flow: (nodes: readonly Node[], marks: Marks) => ForeignBlock[]
}

/** The blocks of one element that stands on its own. */
export type Reader = (element: Element, reading: Reading, marks: Marks) => ForeignBlock[]

export const isPicture = (block: ForeignBlock): block is ForeignPicture =>
  block.type === 'foreign-picture'

export const paragraph = (text: InlineRun[]): ForeignBlock => ({ type: 'paragraph', text })

function prefixed(mark: string, line: InlineRun[]): InlineRun[] {
  const [first, ...others] = line
  const isPlain = first && !first.bold && !first.italic && !first.link
  return isPlain ? [{ text: mark + first.text }, ...others] : [{ text: mark }, ...line]
}

/** The lines of what a place that holds only text was given; the pictures in it come after. */
export function textAndPictures(blocks: readonly ForeignBlock[]): {
  lines: InlineRun[][]
  pictures: ForeignPicture[]
} {
  return { lines: blocks.flatMap(blockLines), pictures: blocks.filter(isPicture) }
}

export function blockLines(block: ForeignBlock): InlineRun[][] {
  switch (block.type) {
    case 'paragraph':
      return linesOf(block.text)
    case 'subhead':
      return [[{ text: block.text, bold: true }]]
    case 'list':
      return block.items.flatMap((item, index) =>
        linesOf(item).map((line, row): InlineRun[] => {
          const marker = block.ordered ? `${index + 1}. ` : '– '
          return prefixed(row === 0 ? marker : '\u2003', line)
        }),
      )
    case 'quote':
      return [
        ...block.paragraphs.flatMap(linesOf),
        ...(block.source ? [[{ text: `— ${block.source}` }]] : []),
      ]
    case 'pull-quote':
      return [[{ text: block.text }]]
    case 'fact-box':
      return [[{ text: block.title, bold: true as const }], ...block.items.flatMap(linesOf)]
    default:
      return []
  }
}

export function plainLine(blocks: readonly ForeignBlock[]): string {
  const { lines } = textAndPictures(blocks)
  return oneLine(lines.map((line) => line.map((run) => run.text).join('')).join(' '))
}

export function classes(element: Element): string {
  const names = element.properties.className
  return Array.isArray(names) ? names.join(' ') : String(names ?? '')
}

export function childrenNamed(element: Element, ...names: string[]): Element[] {
  return element.children.filter(
    (child): child is Element => child.type === 'element' && names.includes(child.tagName),
  )
}
