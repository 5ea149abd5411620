import { z } from 'zod'
import { soughtLine } from '@/lib/base/fields'
import { type State, states } from './states'

/** States of stories that somebody still has to do something about, in the desk's order. */
export const openStates = [
  'review',
  'legal-hold',
  'ready',
  'scheduled',
  'correcting',
  'in-edit',
  'draft',
] as const satisfies State[]

/** The desk's tabs: everything open, then each state. */
export const deskTabs = ['open', ...states] as const
export type DeskTab = (typeof deskTabs)[number]

/** How many stories a page of the desk has, and one of the schedule. */
export const deskPageSize = 50
export const schedulePageSize = 100

const optional = z.uuid().optional().catch(undefined)

/** What the desk's address asks for; what it cannot mean is left out, never an error. */
export const deskFilter = z.object({
  tab: z.enum(deskTabs).catch('open'),
  section: optional,
  /** A person's id, or 'nobody'. */
  assignee: z
    .union([z.literal('nobody'), z.uuid()])
    .optional()
    .catch(undefined),
  dossier: optional,
  q: soughtLine,
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  /** The story that is previewed beside the list. */
  story: optional,
})
export type DeskFilter = z.infer<typeof deskFilter>

/** Whether anything but the tab narrows the list. */
export function isNarrowed(filter: DeskFilter): boolean {
  return Boolean(filter.section || filter.assignee || filter.dossier || filter.q)
}

/** The desk's address for a filter; `change` replaces parts of it, and page 1 goes unsaid. */
export function deskPath(filter: DeskFilter, change: Partial<DeskFilter> = {}): string {
  const { tab, page, ...rest } = { ...filter, story: undefined, ...change }
  const query = new URLSearchParams()
  if (tab !== 'open') query.set('tab', tab)
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, String(value))
  if (page > 1) query.set('page', String(page))
  const text = query.toString()
  return text === '' ? '/newsroom' : `/newsroom?${text}`
}

/** The one thing about a story that its row says loudest; null where all is well. */
export type DeskFlag = { is: 'missed'; reason: string } | { is: 'held' } | { is: 'no-picture' }

export function deskFlag(row: {
  state: string
  missedReason: string
  hasLead: boolean
}): DeskFlag | null {
  if (row.missedReason !== '') return { is: 'missed', reason: row.missedReason }
  if (row.state === 'legal-hold') return { is: 'held' }
  if (!row.hasLead && (openStates as readonly string[]).includes(row.state))
    return { is: 'no-picture' }
  return null
}
