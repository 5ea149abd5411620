import { type Block, definitionOf } from '@/lib/blocks/registry'

/** A paragraph of a body that is long enough to be told from another. */
export interface Paragraph {
  /** Index of its block. */
  block: number
  /** Its words in small letters, a space between them: case, spacing and punctuation tell nothing. */
  words: string
}

// Shorter ones, such as "More follows", stand in many stories and say nothing of copying.
const fewest = 8

/** The paragraphs of a body, in order. */
export function paragraphsOf(body: Block[]): Paragraph[] {
  return body.flatMap((one, block) =>
    definitionOf(one)
      .text(one)
      .split('\n')
      .map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((words) => words.length >= fewest)
      .map((words) => ({ block, words: words.join(' ') })),
  )
}

/** Two blocks of one body that say the same, or nearly. */
export interface Repeat {
  block: number
  /** The earlier block. */
  of: number
  isExact: boolean
}

/** Paragraphs that stand twice in one body: the later, and which it repeats. */
export function repeatsWithin(body: Block[]): Repeat[] {
  const known: (Paragraph & { shingles: Set<string> })[] = []
  return paragraphsOf(body).flatMap((one): Repeat[] => {
    const shingles = shinglesOf(one.words)
    const twin =
      known.find((earlier) => earlier.words === one.words) ??
      known.find((earlier) => likeness(earlier.shingles, shingles) >= 0.8)
    known.push({ ...one, shingles })
    return twin ? [{ block: one.block, of: twin.block, isExact: twin.words === one.words }] : []
  })
}

/** Every three words that stand side by side. */
function shinglesOf(text: string): Set<string> {
  const words = text.split(' ')
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')))
}

/** How much two sets share, from 0 to 1 (Jaccard's index). */
function likeness(one: Set<string>, other: Set<string>): number {
  if (Math.min(one.size, other.size) < 0.8 * Math.max(one.size, other.size)) return 0
  let both = 0
  for (const shingle of one) if (other.has(shingle)) both++
  return both / (one.size + other.size - both)
}
