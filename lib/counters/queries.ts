import 'server-only'
import { eq, inArray, sql } from 'drizzle-orm'
import { db, readerDb } from '@/drizzle/client'
import { mostRead, stories, storyCounts } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { MostReadOver } from './most-read'

/** What is counted of a story. */
export interface Counts {
  views: number
  comments: number
}

/** The counts of public stories as they are now; one that is not public is left out. */
export async function countsOf(ids: string[]): Promise<Record<string, Counts>> {
  if (ids.length === 0) return {}
  const rows = await readerDb()
    .select({
      id: stories.id,
      views: sql<number>`coalesce(${storyCounts.views}, 0)::int`,
      comments: sql<number>`coalesce(${storyCounts.comments}, 0)::int`,
    })
    .from(stories)
    .leftJoin(storyCounts, eq(storyCounts.storyId, stories.id))
    .where(inArray(stories.id, ids))
  return Object.fromEntries(rows.map(({ id, ...counts }) => [id, counts]))
}

/** The ids of a list of what is read most, and since when it has been in this order. */
export async function mostReadIds(
  over: MostReadOver,
): Promise<{ ids: string[]; since: Date | null }> {
  touch(cacheTag.mostRead)
  const rows = await readerDb()
    .select()
    .from(mostRead)
    .where(eq(mostRead.over, over))
    .orderBy(mostRead.position)
  return { ids: rows.map((row) => row.storyId), since: rows[0]?.since ?? null }
}

/** People's views in the last hour and day, by story; the hours are those of the clock, so a little less or more. */
export async function viewsForDesk(
  actor: Actor,
  ids: string[],
): Promise<Map<string, { hour: number; day: number }>> {
  authorize(actor, 'article.view')
  if (ids.length === 0) return new Map()
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
  const rows = await db().execute<{ id: string; hour: number; day: number }>(sql`
    select story_id as id,
      coalesce(sum(views) filter (where hour > now() - interval '1 hour'), 0)::int as hour,
      sum(views)::int as day
    from story_views
    where story_id in (${list}) and visitor = 'person' and hour > now() - interval '24 hours'
    group by story_id`)
  return new Map(rows.map(({ id, hour, day }) => [id, { hour, day }]))
}
