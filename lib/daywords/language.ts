/** Which day a word means: some days away, or the nearest day of that name on one side. */
export type Meaning =
  | { days: number }
  | { weekday: number; side: 'last' | 'next' | 'this' | 'tense' }

/** A language's word, as it was found in a text. */
export interface Found {
  from: number
  to: number
  meaning: Meaning
}

/**
 * How one language speaks of days. Adding a language is a file with such a definition and a line in
 * `registry.ts`.
 */
export interface DayLanguage {
  /** The primary language subtag (RFC 5646), such as `en`. */
  tag: string
  /** Pairs of marks that stand about somebody's words; a pair of one mark twice opens and closes by turns. */
  quotes: [open: string, close: string][]
  /** Every word of a text that speaks of a day seen from the dateline; names and explicit dates left out. */
  find: (text: string) => Found[]
  /** Whether the words about a stretch of the text speak of what is to come. */
  isToCome: (text: string, from: number, to: number) => boolean
}
