import { gap } from './words'

/** Around a hit in a snippet: two characters of the private use area, which no story holds (Unicode §23.5). */
export const hitStart = '\ue000'
export const hitEnd = '\ue001'

/** A piece of a snippet: a hit, or what stands around it. */
export interface Piece {
  text: string
  isHit: boolean
}

/** A text without the two marks and the gap, to be marked. */
export function unmarked(text: string): string {
  return text.replace(/[\ue000\ue001]/g, '')
}

/** The pieces of a marked text, to be drawn as text and `<mark>`: the database says no HTML. */
export function pieces(marked: string): Piece[] {
  const found: Piece[] = []
  let isHit = false
  for (const part of marked.replaceAll(gap, '').split(/([\ue000\ue001])/)) {
    if (part === hitStart) isHit = true
    else if (part === hitEnd) isHit = false
    else if (part !== '') {
      const last = found.at(-1)
      // Letter by letter in a script without spaces: neighbours are one hit.
      if (last && last.isHit === isHit) last.text += part
      else found.push({ text: part, isHit })
    }
  }
  return found
}
