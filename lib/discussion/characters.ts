const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * How many characters a person counts in a text: extended grapheme clusters (Unicode UAX #29), so
 * that a family emoji is one and an accent of its own adds none.
 */
export function charactersIn(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}
