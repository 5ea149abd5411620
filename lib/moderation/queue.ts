// The queue of comments as its pages draw it: plain data, so that the browser draws what it fetches
// as the server does.
import { z } from 'zod'
import type { ShownComment } from '@/lib/discussion/shown'

/** held: waits for a moderator. reported: published, with a report that nobody answered. */
export const queueTabs = ['held', 'reported', 'all'] as const
export type QueueTab = (typeof queueTabs)[number]

/** Comments that are counted at most; a tab then says that there are more. */
export const mostCounted = 9_999

export const queueTab = z.enum(queueTabs).catch('held')

/** Which part of which list, from an address: what it cannot mean is left out. */
export const queueFilter = z.object({
  tab: queueTab,
  /** A place in the list, as its page before said. */
  after: z
    .string()
    .regex(/^(\d{1,17}\.)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    .optional()
    .catch(undefined),
  /** Only what one person wrote; all of it then. */
  by: z.uuid().optional().catch(undefined),
})
export type QueueFilter = z.infer<typeof queueFilter>

/** The address of a list of comments; `change` says what is different of it. */
export function queuePath(filter: Partial<QueueFilter>, more: Record<string, string> = {}): string {
  const path = filter.by ? `/newsroom/discussion/people/${filter.by}` : '/newsroom/discussion'
  const query = new URLSearchParams(more)
  if (!filter.by && filter.tab && filter.tab !== 'held') query.set('tab', filter.tab)
  if (filter.after) query.set('after', filter.after)
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

/** A moment: for machines, and in words with its zone. */
export interface Moment {
  iso: string
  words: string
}

/** A comment that stands about another one. */
export interface Neighbour {
  id: string
  place: 'answers' | 'before' | 'after'
  name: string
  text: string
}

/** What a person did here before. */
export interface History {
  published: number
  held: number
  removed: number
  deleted: number
  /** Under which rules, in words, the most cited first. */
  rules: { rule: string; count: number }[]
  /** Bans and the like, in words, those that hold first. */
  sanctions: { words: string; isHolding: boolean }[]
  firstSeen: Moment
}

/** A comment in the queue with all that a decision about it asks for. */
export interface QueueItem {
  comment: Omit<ShownComment, 'state' | 'removedUnder'> & { state: string }
  version: number
  story: { headline: string; path: string }
  /** Why it is in the queue, a sentence each: the phase that held it, reports, who decided. */
  why: string[]
  openReports: number
  thread: Neighbour[]
  /** Null for a deleted account. */
  history: History | null
  notes: { id: string; by: string; at: Moment; text: string }[]
  /** The place in the list, to go on after it. */
  cursor: string
}

/** A page of a list of comments. */
export interface QueuePage {
  items: QueueItem[]
  /** After which the next page begins; null on the last. */
  next: string | null
}
