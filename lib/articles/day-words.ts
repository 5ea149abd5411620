import { type Inline, type InlineRun, inlineText } from '@/lib/blocks/inline'
import { type Block, mapBodyText } from '@/lib/blocks/registry'
import { datelineDay } from '@/lib/daywords/dateline'
import { type Decision, settle } from '@/lib/daywords/decide'
import type { DayLanguage } from '@/lib/daywords/language'
import { dayLanguage } from '@/lib/daywords/registry'
import { dayWords } from '@/lib/daywords/resolve'
import type { StoryContent } from './content'

/** From where a story's words for days are seen. */
export interface Dateline {
  /** yyyy-mm-dd, on the clocks of the story's place. */
  day: string
  /** Null where nobody has taught the story's language yet. */
  language: DayLanguage | null
}

/** The dateline of a story that is first published at an instant; `timeZone` is the publication's. */
export function dateline(
  { datelinePlace, language }: Pick<StoryContent, 'datelinePlace' | 'language'>,
  firstPublishedAt: Date,
  timeZone: string,
): Dateline {
  return {
    day: datelineDay(firstPublishedAt, datelinePlace, timeZone),
    language: dayLanguage(language),
  }
}

/**
 * A body as readers get it: each word that means a day carries it, as its editors decided and else
 * as the rules read it; decisions that a word means none leave no trace.
 */
export function withDays(body: Block[], from: Dateline): Block[] {
  return mapBodyText(body, (runs, isQuoted) => told(runs, isQuoted, from))
}

function told(runs: Inline, isQuote: boolean, { day, language }: Dateline): Inline {
  const words = language ? dayWords(inlineText(runs), day, language) : []
  const settled = settle(words, decisionsIn(runs), isQuote)
  let at = 0
  return runs.flatMap((run) => {
    const from = at
    at += run.text.length
    const { day: _, ...bare } = run
    return parts(bare, from, settled)
  })
}

/** The decisions that runs carry: neighbours that say the same are one. */
function decisionsIn(runs: Inline): Decision[] {
  const decisions: Decision[] = []
  let at = 0
  for (const { text, day } of runs) {
    const last = decisions.at(-1)
    if (day && last?.to === at && last.date === day) last.to += text.length
    else if (day) decisions.push({ from: at, to: at + text.length, date: day })
    at += text.length
  }
  return decisions
}

/** A run cut where words begin and end; those parts that mean a day say which. */
function parts(
  run: InlineRun,
  start: number,
  words: { from: number; to: number; told: string | null }[],
): InlineRun[] {
  const end = start + run.text.length
  const within = words.filter((word) => word.told && word.from < end && word.to > start)
  const edges = [start, ...within.flatMap(({ from, to }) => [from, to]), end]
    .filter((edge) => edge >= start && edge <= end)
    .sort((a, b) => a - b)
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index]!
    if (from === to) return []
    const day = within.find((word) => word.from <= from && word.to >= to)?.told
    return [{ ...run, text: run.text.slice(from - start, to - start), ...(day ? { day } : {}) }]
  })
}
