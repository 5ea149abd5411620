import { isToCome } from './english-tense'
import {
  abstractBefore,
  anyDayBefore,
  distances,
  figuresAfter,
  figuresBefore,
  idioms,
  namesAfter,
  namesBefore,
  ownDateAfter,
  weekdays,
} from './english-words'
import type { DayLanguage, Found, Meaning } from './language'

const weekday = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(last|next|this)\\s+)?(${weekdays.join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)
const distance = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${distances.map(([words]) => words.replaceAll(' ', '\\s+')).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
)
const nameBefore = new RegExp(`\\b(${namesBefore.join('|')})\\s+$`)
const nameAfter = new RegExp(`^\\s+(${namesAfter.join('|')})\\b`)

/** English, as newspapers on both sides of the Atlantic write it. */
export const english: DayLanguage = {
  tag: 'en',
  quotes: [
    ['“', '”'],
    ['‘', '’'],
    ['"', '"'],
    ['«', '»'],
    ['„', '“'],
  ],
  find: (text) =>
    [...namedDays(text), ...farDays(text)].sort((one, other) => one.from - other.from),
  isToCome,
}

function namedDays(text: string): Found[] {
  return [...text.matchAll(weekday)].flatMap((match) => {
    const [words, side, name] = match as unknown as [string, string | undefined, string]
    const from = match.index
    const to = from + words.length
    const [before, after] = [text.slice(0, from), text.slice(to)]
    // A weekday is written with a capital; "sunday" is not how a newspaper names a day.
    if (name[0] === name[0]!.toLowerCase()) return []
    if (nameBefore.test(before) || nameAfter.test(after)) return []
    if (!side && anyDayBefore.test(before)) return []
    if (side && /\b(every|the|a|week)\s+$/i.test(before)) return []
    if (ownDateAfter.test(after)) return []
    const meaning: Meaning = {
      weekday: weekdays.indexOf(name.toLowerCase() as (typeof weekdays)[number]) + 1,
      side: (side?.toLowerCase() as 'last' | undefined) ?? 'tense',
    }
    return [{ from, to, meaning }]
  })
}

function farDays(text: string): Found[] {
  const figures = [...text.matchAll(idioms)].map(({ index, 0: { length } }) => [index, length])
  return [...text.matchAll(distance)].flatMap((match) => {
    const [words] = match
    const from = match.index
    const to = from + words.length
    const [before, after] = [text.slice(0, from), text.slice(to)]
    if (figures.some(([at, length]) => from >= at! && from < at! + length!)) return []
    if (isFigure(words, before, after)) return []
    const key = words.toLowerCase().replace(/\s+/gu, ' ')
    const days = distances.find(([one]) => one === key)![1]
    return [{ from, to, meaning: { days } }]
  })
}

function isFigure(words: string, before: string, after: string): boolean {
  if (figuresBefore.test(before) || figuresAfter.test(after)) return true
  if (/^(today|tomorrow|yesterday)$/i.test(words)) {
    // A capital inside a sentence is a name: the Today programme, USA Today.
    const isCapital = words[0] !== words[0]!.toLowerCase()
    if (isCapital && before.trim() !== '' && !/[.!?:…“"‘—–\n]\s*$/u.test(before)) return true
    if (abstractBefore.test(before)) return true
  }
  // "Today's young people" are those of our time and not of one day.
  return /^(today|tomorrow)$/i.test(words) && /^['’]s\b/.test(after)
}
