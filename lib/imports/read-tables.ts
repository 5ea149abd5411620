import type { InlineRun } from '@/lib/blocks/inline'
import type { ForeignBlock } from './foreign-block'
import { joinLines } from './inline-runs'
import {
  childrenNamed,
  type Element,
  isPicture,
  plainLine,
  type Reader,
  textAndPictures,
} from './reading'

function rowsOf(element: Element): Element[] {
  return childrenNamed(element, 'thead', 'tbody', 'tfoot', 'tr').flatMap((child) =>
    child.tagName === 'tr' ? [child] : childrenNamed(child, 'tr'),
  )
}

const isRich = (blocks: readonly ForeignBlock[]): boolean =>
  blocks.length > 1 || blocks.some((one) => one.type !== 'paragraph')

/** A table of words is a list of its rows; a table that only laid out a page is what it holds. */
export const readTable: Reader = (element, reading, marks) => {
  const caption = childrenNamed(element, 'caption').flatMap((one) =>
    reading.flow(one.children, marks),
  )
  const rows = rowsOf(element).map((row) =>
    childrenNamed(row, 'td', 'th').map((cell) =>
      reading.flow(cell.children, cell.tagName === 'th' ? { ...marks, bold: true } : marks),
    ),
  )
  const cells = rows.flat()
  if (rows.every((row) => row.length < 2) || cells.filter(isRich).length > cells.length / 2)
    return [...caption, ...cells.flat()]
  reading.dropped.add('tables, kept as lists of their rows', plainLine(cells.flat().slice(0, 8)))
  const items = rows.map(rowLine).filter((item) => item.length > 0)
  const pictures = cells.flat().filter(isPicture)
  return [
    ...caption,
    ...(items.length > 0 ? [{ type: 'list' as const, ordered: false, items }] : []),
    ...pictures,
  ]
}

function rowLine(cells: ForeignBlock[][]): InlineRun[] {
  const texts = cells.map((cell) => joinLines(textAndPictures(cell).lines))
  while (texts.at(-1)?.length === 0) texts.pop()
  // An empty cell in the middle keeps its place, or the others would seem to move.
  return texts.flatMap((text, index): InlineRun[] => [
    ...(index > 0 ? [{ text: ' · ' }] : []),
    ...(text.length > 0 ? text : [{ text: '–' }]),
  ])
}
