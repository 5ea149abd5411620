import { Temporal } from 'temporal-polyfill'
import type { DayLanguage, Meaning } from './language'
import { quotedSpans } from './quotes'

/** A word of a text that means a day. */
export interface DayWord {
  from: number
  to: number
  /** The calendar day it means, yyyy-mm-dd (ISO 8601). */
  date: string
  /** ISO number of the weekday it names; null for "yesterday" and its like. */
  weekday: number | null
  /** Inside somebody's words: seen from their day and not from the dateline's. */
  isQuoted: boolean
  /** Two people may read it differently: "next Friday" on a Wednesday. */
  isUnsure: boolean
}

/**
 * The words of one paragraph that mean a day, with the day each means.
 * @param day the dateline's calendar day, yyyy-mm-dd.
 */
export function dayWords(text: string, day: string, language: DayLanguage): DayWord[] {
  const found = language.find(text)
  if (found.length === 0) return []
  const base = Temporal.PlainDate.from(day)
  const quotes = quotedSpans(text, language.quotes)
  return found.map(({ from, to, meaning }) => {
    const { days, isUnsure } = distance(meaning, base.dayOfWeek, () =>
      language.isToCome(text, from, to),
    )
    return {
      from,
      to,
      date: base.add({ days }).toString(),
      weekday: 'weekday' in meaning ? meaning.weekday : null,
      isQuoted: quotes.some(([start, end]) => from >= start && to <= end),
      isUnsure,
    }
  })
}

/**
 * How many days lie between the dateline's weekday and what is meant. Without more, and with
 * "this", a day of that name is the nearest on its side, the dateline's own included. "Last" is the
 * nearest before it. "Next" is the one of the following week (ISO 8601: weeks begin on Monday).
 */
function distance(
  meaning: Meaning,
  today: number,
  isToCome: () => boolean,
): { days: number; isUnsure: boolean } {
  if ('days' in meaning) return { days: meaning.days, isUnsure: false }
  const ahead = (meaning.weekday - today + 7) % 7
  const back = (today - meaning.weekday + 7) % 7
  if (meaning.side === 'last')
    return { days: -(back || 7), isUnsure: back > 0 && meaning.weekday < today }
  if (meaning.side === 'next') {
    const days = meaning.weekday - today + 7
    return { days, isUnsure: days > 7 }
  }
  if (meaning.side === 'this') return { days: ahead, isUnsure: false }
  return { days: isToCome() ? ahead : -back, isUnsure: false }
}

/** Whether a day may be what a word means: a weekday's date falls on that weekday. */
export function mayMean(word: Pick<DayWord, 'weekday'>, date: string): boolean {
  return word.weekday === null || Temporal.PlainDate.from(date).dayOfWeek === word.weekday
}
