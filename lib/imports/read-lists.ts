import type { InlineRun } from '@/lib/blocks/inline'
import type { ForeignPicture } from './foreign-block'
import { joinLines } from './inline-runs'
import { type Reader, textAndPictures } from './reading'

export const readList: Reader = (element, reading, marks) => {
  const items: InlineRun[][] = []
  const pictures: ForeignPicture[] = []
  for (const child of element.children) {
    const isItem = child.type === 'element' && child.tagName === 'li'
    const content = textAndPictures(reading.flow(isItem ? child.children : [child], marks))
    pictures.push(...content.pictures)
    const isNestedList = child.type === 'element' && /^[uo]l$/.test(child.tagName)
    const last = items.at(-1)
    // A list put straight into a list, without an item, belongs to the item before it.
    if (isNestedList && last) items[items.length - 1] = joinLines([last, ...content.lines])
    else if (content.lines.length > 0) items.push(joinLines(content.lines))
  }
  const ordered = element.tagName === 'ol'
  return [...(items.length > 0 ? [{ type: 'list' as const, ordered, items }] : []), ...pictures]
}

/** Terms with what they mean: one item each, the term in bold. */
export const readTerms: Reader = (element, reading, marks) => {
  const items: InlineRun[][] = []
  const pictures: ForeignPicture[] = []
  let isTerm = false
  for (const child of element.children) {
    if (child.type !== 'element') continue
    const isNextTerm = child.tagName === 'dt'
    const content = textAndPictures(
      reading.flow(child.children, isNextTerm ? { ...marks, bold: true } : marks),
    )
    pictures.push(...content.pictures)
    if (content.lines.length === 0) continue
    const text = joinLines(content.lines)
    const last = items.at(-1)
    if (isNextTerm || !last) items.push(text)
    else if (isTerm) last.push({ text: ': ' }, ...text)
    else items[items.length - 1] = joinLines([last, text])
    isTerm = isNextTerm
  }
  return [
    ...(items.length > 0 ? [{ type: 'list' as const, ordered: false, items }] : []),
    ...pictures,
  ]
}
