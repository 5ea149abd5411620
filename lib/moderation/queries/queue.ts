import 'server-only'
import { and, asc, desc, eq, gt, lt, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { comments, decisions, people, stories } from '@/drizzle/schema/all'
import { timeWithZone } from '@/lib/i18n/dates'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import { mostCounted, type QueueFilter, type QueuePage, type QueueTab } from '../queue'
import { itemsOf } from './items'
import { surroundings } from './surroundings'

/** Comments of a page of the queue. */
export const queuePageSize = 25

const isReported = and(sql`${comments.openReports} > 0`, eq(comments.state, 'published'))!
const isIn: Record<QueueTab, SQL | undefined> = {
  held: eq(comments.state, 'held'),
  reported: isReported,
  all: undefined,
}

/** When it was first reported, exact to what Postgres keeps; milliseconds would repeat or leave out rows. */
const reportedMicroseconds = sql<string>`(extract(epoch from ${comments.reportedAt}) * 1000000)::bigint::text`

const selectRows = () =>
  db()
    .select({
      comment: comments,
      headline: stories.headline,
      path: stories.path,
      author: {
        id: people.id,
        name: people.name,
        role: people.role,
        createdAt: people.createdAt,
      },
      reported: reportedMicroseconds,
    })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .leftJoin(people, eq(people.id, comments.authorId))
export type QueueRow = Awaited<ReturnType<typeof selectRows>>[number]

/**
 * A page of comments, each with what a decision asks for. held: the longest waiting first.
 * reported: the first reported first. all, and those of one person: the newest first. Each order is
 * that of an index, so a page costs the same wherever it is.
 */
export async function queuePage(actor: Actor, filter: QueueFilter): Promise<QueuePage> {
  authorize(actor, 'comment.moderate')
  const rows = await selectRows()
    .where(
      and(
        filter.by ? eq(comments.authorId, filter.by) : isIn[filter.tab],
        filter.after ? placeAfter(filter, filter.after) : undefined,
      ),
    )
    .orderBy(...orderOf(filter))
    .limit(queuePageSize + 1)
  const shown = rows.slice(0, queuePageSize)
  const items = itemsOf(shown, await surroundings(shown), filter)
  return { items, next: rows.length > queuePageSize ? items.at(-1)!.cursor : null }
}

function orderOf({ tab, by }: QueueFilter): SQL[] {
  if (by || tab === 'all') return [desc(comments.id)]
  return tab === 'held' ? [asc(comments.id)] : [asc(comments.reportedAt), asc(comments.id)]
}

function placeAfter({ tab, by }: QueueFilter, after: string): SQL | undefined {
  const [id, reported] = after.split('.').reverse() as [string, string | undefined]
  if (by || tab === 'all') return lt(comments.id, id)
  if (tab === 'held' || reported === undefined) return gt(comments.id, id)
  const at = sql`(timestamptz 'epoch' + ${reported}::bigint * interval '1 microsecond')`
  return or(gt(comments.reportedAt, at), and(eq(comments.reportedAt, at), gt(comments.id, id)))
}

/** How many comments each list has, counted to {@link mostCounted}. */
export async function queueCounts(actor: Actor): Promise<Record<QueueTab, number>> {
  authorize(actor, 'comment.moderate')
  const [held, reported, all] = await Promise.all([
    countOf(isIn.held),
    countOf(isIn.reported),
    countOf(isIn.all),
  ])
  return { held, reported, all }
}

/** How many comments wait for a moderator, held or reported. */
export async function waitingCount(actor: Actor): Promise<number> {
  authorize(actor, 'comment.moderate')
  const [held, reported] = await Promise.all([countOf(isIn.held), countOf(isIn.reported)])
  return held + reported
}

async function countOf(where: SQL | undefined): Promise<number> {
  const some = db()
    .select({ id: comments.id })
    .from(comments)
    .where(where)
    .limit(mostCounted + 1)
    .as('some')
  const [row] = await db().select({ count: sql<number>`count(*)::int` }).from(some)
  return row!.count
}

/** When a moderator last decided about a comment, in words; null where nobody ever did. */
export async function lastChecked(actor: Actor): Promise<string | null> {
  authorize(actor, 'comment.moderate')
  const [[last], { timeZone }] = await Promise.all([
    db().select({ at: decisions.at }).from(decisions).orderBy(desc(decisions.at)).limit(1),
    publication(),
  ])
  return last ? timeWithZone(timeZone, last.at) : null
}
