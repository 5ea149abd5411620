import { type ForeignPicture, foreignSource } from './foreign-block'
import { cutOnWord, noMarks } from './inline-runs'
import { readPullQuote } from './read-quotes'
import {
  childrenNamed,
  classes,
  type Element,
  isPicture,
  paragraph,
  plainLine,
  type Reader,
  type Reading,
} from './reading'

export function pictureIn(
  element: Element,
  alt: string,
  reading: Reading,
): ForeignPicture | undefined {
  const { src, width, height, dataSrc, dataLazySrc, dataOrigFile } = element.properties
  if (Number(width) === 1 && Number(height) === 1) {
    reading.dropped.add('invisible counting pictures', String(src))
    return undefined
  }
  // Pages that load pictures late keep the true address beside a blank one.
  for (const one of [dataSrc, dataLazySrc, src, dataOrigFile]) {
    const address = foreignSource(String(one ?? ''), reading.base)
    if (address)
      return { type: 'foreign-picture', src: address, alt: cutOnWord(alt, 400).head, caption: '' }
  }
  reading.dropped.add('pictures without an address of their own', String(src ?? alt))
  return undefined
}

export const readFigure: Reader = (element, reading, marks) => {
  const inner = childrenNamed(element, 'blockquote')[0]
  if (/\bpullquote\b/.test(classes(element)) && inner) return readPullQuote(inner, reading, marks)
  const captions = childrenNamed(element, 'figcaption')
  const blocks = reading.flow(
    element.children.filter((child) => !captions.includes(child as Element)),
    marks,
  )
  let caption = plainLine(captions.flatMap((one) => reading.flow(one.children, noMarks)))
  const pictures = blocks.filter(isPicture)
  const only = pictures.length === 1 ? pictures[0]! : undefined
  const isLoose =
    only && caption === '' && blocks.every((one) => isPicture(one) || one.type === 'paragraph')
  if (isLoose) caption = plainLine(blocks)
  const rest = isLoose ? [only] : blocks
  if (caption === '') return rest
  if (only?.caption !== '') return [...rest, paragraph([{ text: caption }])]
  const { head, rest: more } = cutOnWord(caption, 600)
  only.caption = head
  return more === '' ? rest : [...rest, paragraph([{ text: more }])]
}

export const readRecording: Reader = (element, reading, marks) => {
  const href = String(element.properties.src ?? '')
  const link = foreignSource(href, reading.base)
  const rest = reading.flow(element.children, marks)
  if (!link) {
    reading.dropped.add(`<${element.tagName}>`, href)
    return rest
  }
  reading.dropped.add('recordings, kept as links', href)
  return [paragraph([{ text: link, link }]), ...rest]
}
