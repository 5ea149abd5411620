import 'server-only'
import { and, asc, count, desc, gte, isNull, lt, sql } from 'drizzle-orm'
import { readerDb } from '@/drizzle/client'
import { stories } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { dayBounds, dayIn } from '@/lib/i18n/dates'

const inZone = (zone: string) => sql`${stories.firstPublishedAt} at time zone ${zone}`

/** The years that have stories, the newest first, with how many. */
export async function archiveYears(zone: string): Promise<{ year: number; stories: number }[]> {
  touch(cacheTag.latest)
  return readerDb()
    .select({
      year: sql<number>`extract(year from ${inZone(zone)})::int`.as('year'),
      stories: count(),
    })
    .from(stories)
    .where(isNull(stories.withdrawnAt))
    .groupBy(sql`year`)
    .orderBy(sql`year desc`)
}

/** How many stories each day (yyyy-mm-dd) of a year has; days without are left out. */
export async function archiveDays(zone: string, year: number): Promise<Map<string, number>> {
  touch(cacheTag.latest)
  const rows = await readerDb()
    .select({
      day: sql<string>`to_char(${inZone(zone)}, 'YYYY-MM-DD')`.as('day'),
      stories: count(),
    })
    .from(stories)
    .where(
      and(
        isNull(stories.withdrawnAt),
        gte(stories.firstPublishedAt, dayBounds(zone, `${year}-01-01`).from),
        lt(stories.firstPublishedAt, dayBounds(zone, `${year}-12-31`).to),
      ),
    )
    .groupBy(sql`day`)
  return new Map(rows.map((row) => [row.day, row.stories]))
}

/** The nearest days with stories before and after a day (yyyy-mm-dd); null at either end. */
export async function neighbourDays(zone: string, day: string) {
  touch(cacheTag.latest)
  const { from, to } = dayBounds(zone, day)
  const at = stories.firstPublishedAt
  const nearest = async (where: ReturnType<typeof lt>, order: ReturnType<typeof asc>) => {
    const [row] = await readerDb()
      .select({ at })
      .from(stories)
      .where(and(isNull(stories.withdrawnAt), where))
      .orderBy(order)
      .limit(1)
    return row ? dayIn(zone, row.at) : null
  }
  const [previous, next] = await Promise.all([
    nearest(lt(at, from), desc(at)),
    nearest(gte(at, to), asc(at)),
  ])
  return { previous, next }
}
