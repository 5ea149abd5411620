import 'server-only'
import { and, asc, desc, eq, gt, gte, isNull, lt, lte, sql } from 'drizzle-orm'
import { readerDb } from '@/drizzle/client'
import { listDays, stories } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { dayBounds, dayIn } from '@/lib/i18n/dates'
import { wholePaper } from './list-days'

const ofPaper = and(eq(listDays.listId, wholePaper), gt(listDays.stories, 0))

/** The years of the publication's zone that have stories, the newest first, with how many. */
export async function archiveYears(): Promise<{ year: number; stories: number }[]> {
  touch(cacheTag.latest)
  return readerDb()
    .select({
      year: sql<number>`extract(year from ${listDays.day})::int`.as('year'),
      stories: sql<number>`sum(${listDays.stories})::int`,
    })
    .from(listDays)
    .where(ofPaper)
    .groupBy(sql`year`)
    .orderBy(sql`year desc`)
}

/** How many stories each day (yyyy-mm-dd) of a year has; days without are left out. */
export async function archiveDays(year: number): Promise<Map<string, number>> {
  touch(cacheTag.latest)
  const rows = await readerDb()
    .select({ day: listDays.day, stories: listDays.stories })
    .from(listDays)
    .where(and(ofPaper, gte(listDays.day, `${year}-01-01`), lte(listDays.day, `${year}-12-31`)))
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
