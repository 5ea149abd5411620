import 'server-only'
import { LRUCache } from 'lru-cache'
import type { Visitor as Asker } from '@/lib/auth/visitor'
import { now } from '@/lib/base/clock'
import { log } from '@/lib/base/log'
import { Tally } from '@/lib/base/tally'
import type { Visitor } from '@/lib/shortlinks/visitor'
import { dayKey } from './day-key'
import { recordViews } from './mutations'
import { markOf } from './person'

/** Milliseconds within which one person's views of a story are one view. */
export const viewLasts = 30 * 60_000

/** People that one address may be for one story in half an hour: a school, but not a program that changes its name. */
const mostOnALine = 30

/** A view that waits to be written. */
export interface View {
  storyId: string
  visitor: Visitor
  mark: string
}

const views = new Tally<View>({
  write: (batch) => recordViews(batch.map(({ what }) => what)),
  onFailure: (error) => log.warn({ err: error }, 'views were not written yet'),
  wait: 1_000,
})

// What this process has seen, to spare Postgres the question; Postgres knows what all have seen.
const seen = new LRUCache<string, true>({ max: 50_000, ttl: viewLasts })
const lines = new LRUCache<string, number>({ max: 50_000, ttl: viewLasts })

/**
 * Takes note that somebody has looked at a story for as long as a view takes. Counted once for a
 * person and story in half an hour; neither address nor browser is kept.
 * @throws what the database throws where it does not answer.
 */
export async function noteView(asker: Asker, visitor: Visitor, storyId: string): Promise<void> {
  const { one, line } = markOf(asker, storyId, await dayKey(now()))
  if (seen.has(one)) return
  const onLine = (lines.get(line) ?? 0) + 1
  if (onLine > mostOnALine) return
  lines.set(line, onLine)
  seen.set(one, true)
  void views.add(one, { storyId, visitor, mark: one })
}
