import 'server-only'
import { type SQL, sql } from 'drizzle-orm'
import { listDays } from '@/drizzle/schema/all'

/** The list of the whole paper in `list_days` (the nil UUID: RFC 9562, 5.9). */
export const wholePaper = '00000000-0000-0000-0000-000000000000'

/**
 * Where the story that has `skip` newer ones before it in its list is to be found: all that are
 * first published before `before`, without the newest `skipped` of them. Reads one row a day, not
 * one a story, so the last page of a list costs what the first does. Parts of a statement that
 * begins with `with`.
 */
export function startAfter(listId: string, skip: number): { days: SQL; before: SQL; skipped: SQL } {
  return {
    days: sql`days as (
        select day, sum(stories) over (order by day desc) - stories as newer
        from ${listDays} where list_id = ${listId}),
      start as materialized (
        select min(day) as day, ${skip}::bigint - max(newer) as skipped
        from days where newer <= ${skip}::bigint)`,
    before: sql`(select (day + 1)::timestamp at time zone paper_zone() from start)`,
    skipped: sql`coalesce((select skipped from start), 0)`,
  }
}
