import 'server-only'
import { eq, lt, sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { mostRead, viewKeys } from '@/drizzle/schema/all'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { type MostReadOver, mostReadLength, mostReadOvers } from './most-read'
import type { View } from './views'

/** The secret of a UTC day that all instances share: the one that is there, else the one given. Older ones are deleted. */
export async function shareDayKey(day: string, offered: string): Promise<string> {
  await db().insert(viewKeys).values({ day, key: offered }).onConflictDoNothing()
  const [row] = await db().select().from(viewKeys).where(eq(viewKeys.day, day))
  await db().delete(viewKeys).where(lt(viewKeys.day, day))
  return row!.key
}

/**
 * Counts views that nobody has counted in the last half hour, on the hour's row and on the story's.
 * What is no public story is left out. One statement, so that what is marked is counted.
 */
export async function recordViews(views: View[]): Promise<void> {
  await db().execute(sql`
    with given as (
      select distinct on (mark) story_id, visitor, mark
      from jsonb_to_recordset(${JSON.stringify(
        views.map(({ storyId, ...view }) => ({ story_id: storyId, ...view })),
      )}::jsonb) as v(story_id uuid, visitor text, mark text)
      join stories on stories.id = story_id and withdrawn_at is null and first_published_at <= now()
    ), fresh as (
      insert into view_marks as m (mark, until)
      select mark, now() + interval '30 minutes' from given order by mark
      on conflict (mark) do update set until = excluded.until where m.until <= now()
      returning mark
    ), counted as (
      select story_id, visitor, count(*)::int as views from given join fresh using (mark)
      group by story_id, visitor
    ), hours as (
      insert into story_views as v (story_id, hour, visitor, views)
      select story_id, date_trunc('hour', now()), visitor, views from counted order by story_id
      on conflict (story_id, hour, visitor) do update set views = v.views + excluded.views
    )
    insert into story_counts as c (story_id, views)
    select story_id, views from counted where visitor = 'person' order by story_id
    on conflict (story_id) do update set views = c.views + excluded.views`)
}

/** Turns hours that are over eight days old into days, and deletes marks that hold no longer. */
export async function tidyViews(): Promise<void> {
  await db().execute(sql`delete from view_marks where until <= now()`)
  await db().execute(sql`
    with old as (
      delete from story_views where hour < date_trunc('day', now() at time zone 'UTC') at time zone 'UTC' - interval '8 days'
      returning story_id, (hour at time zone 'UTC')::date as day, visitor, views
    )
    insert into story_view_days as d (story_id, day, visitor, views)
    select story_id, day, visitor, sum(views)::int from old group by 1, 2, 3 order by 1, 2
    on conflict (story_id, day, visitor) do update set views = d.views + excluded.views`)
}

const ranked: Record<MostReadOver, (limit: number) => ReturnType<typeof sql>> = {
  '24h': (limit) => byViews(`24 hours`, limit),
  '7d': (limit) => byViews(`7 days`, limit),
  discussed: (limit) => sql`
    select c.story_id as id from story_counts c join stories s on s.id = c.story_id
    where c.comments > 0 and s.withdrawn_at is null and s.first_published_at > now() - interval '30 days'
    order by c.comments desc, s.first_published_at desc, s.id limit ${limit}`,
}

function byViews(since: string, limit: number) {
  return sql`
    select v.story_id as id from story_views v join stories s on s.id = v.story_id
    where v.hour > now() - ${since}::interval and v.visitor = 'person' and s.withdrawn_at is null
    group by v.story_id, s.first_published_at
    order by sum(v.views) desc, s.first_published_at desc, v.story_id limit ${limit}`
}

/**
 * Works out the lists of what is read most, and writes those whose order changed. One instance at
 * a time: the others find it under way and leave it.
 */
export async function rankMostRead(): Promise<void> {
  await db().transaction(async (tx) => {
    const [turn] = await tx.execute<{ is_mine: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtextextended('most read', 4)) as is_mine`,
    )
    if (!turn?.is_mine) return
    let isChanged = false
    for (const over of mostReadOvers) {
      const rows = await tx.execute<{ id: string }>(ranked[over](mostReadLength))
      const ids = rows.map((row) => row.id)
      const before = await tx
        .select({ id: mostRead.storyId })
        .from(mostRead)
        .where(eq(mostRead.over, over))
        .orderBy(mostRead.position)
      if (before.map((row) => row.id).join() === ids.join()) continue
      await tx.delete(mostRead).where(eq(mostRead.over, over))
      if (ids.length > 0)
        await tx
          .insert(mostRead)
          .values(ids.map((storyId, index) => ({ over, position: index + 1, storyId })))
      isChanged = true
    }
    if (isChanged) await changed(tx, [cacheTag.mostRead])
  })
}
