import { type DayWord, mayMean } from './resolve'

/** What an editor said of a word: the day it means (yyyy-mm-dd), or that it means none. */
export interface Decision {
  from: number
  to: number
  date: string
}

/** A word with what readers are told of it. */
export interface SettledWord extends DayWord {
  /** The day readers are told; null where they are told none. */
  told: string | null
  /** Whether a person said so, or the rules did. */
  by: 'editor' | 'rule'
}

/**
 * Words with what editors said of them. A decision holds for exactly the word it was made about:
 * one about other words, or about a weekday that its date is not, was overtaken by the writing.
 * Inside quotes the rules tell nothing, because the speaker's day is not the dateline's.
 */
export function settle(words: DayWord[], decisions: Decision[], isQuote: boolean): SettledWord[] {
  return words.map((word) => {
    const isQuoted = word.isQuoted || isQuote
    const said = decisions.find((one) => one.from === word.from && one.to === word.to)
    if (said?.date === 'none') return { ...word, isQuoted, told: null, by: 'editor' }
    if (said && mayMean(word, said.date))
      return { ...word, isQuoted, told: said.date, by: 'editor' }
    return { ...word, isQuoted, told: isQuoted ? null : word.date, by: 'rule' }
  })
}
