import { fromHtml } from 'hast-util-from-html'
import { withinLimits } from './block-limits'
import { DropList, type Dropped } from './dropped'
import { newReading } from './flow'
import type { ForeignBlock } from './foreign-block'
import { noMarks, oneLine } from './inline-runs'
import { scanMarkup } from './markup-scan'
import { plainLine } from './reading'

export interface HtmlOptions {
  /** Address of the page the HTML stood on: relative links and pictures are resolved against it. */
  base?: string
  /**
   * True where a blank line ends a paragraph and a line end is a break, as WordPress's classic
   * editor stored posts. False for HTML proper.
   */
  keepsNewlines?: boolean
}

export interface ReadHtml {
  blocks: ForeignBlock[]
  dropped: Dropped[]
}

/**
 * Foreign HTML, hostile or not, as a story's blocks. Never throws and takes time in proportion to
 * the input; with the foreign pictures taken out, the blocks pass the body's schema. What had no
 * place in a story is told in `dropped`. Parsing follows WHATWG HTML, by way of parse5.
 */
export function htmlToBlocks(html: string, options: HtmlOptions = {}): ReadHtml {
  const dropped = new DropList()
  const reading = newReading({
    base: options.base,
    keepsNewlines: options.keepsNewlines ?? false,
    dropped,
  })
  const tree = fromHtml(scanMarkup(html, dropped), { fragment: true })
  const blocks = reading.flow(tree.children, noMarks)
  return { blocks: withinLimits(trimmed(blocks), dropped), dropped: dropped.toArray() }
}

// A rule at the start or the end parts nothing from nothing.
function trimmed(blocks: ForeignBlock[]): ForeignBlock[] {
  const from = blocks.findIndex((one) => one.type !== 'divider')
  const to = blocks.findLastIndex((one) => one.type !== 'divider')
  return from < 0 ? [] : blocks.slice(from, to + 1)
}

/** The words of foreign HTML on one line: for titles, names and summaries. */
export function htmlToLine(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html)
  const reading = newReading({ base: undefined, keepsNewlines: false, dropped: new DropList() })
  const tree = fromHtml(scanMarkup(html, reading.dropped), { fragment: true })
  return plainLine(reading.flow(tree.children, noMarks))
}
