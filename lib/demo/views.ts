import 'server-only'
import { db } from '@/drizzle/client'
import { storyCounts, storyViews } from '@/drizzle/schema/all'
import { rankMostRead } from '@/lib/counters/mutations'
import { publicStories } from './stories/all'

const hourLength = 3_600_000

/** A week of views of the demo's written stories: many at first, fewer each hour. */
export async function writeViews(ids: Map<string, string>): Promise<void> {
  const thisHour = Math.floor(Date.now() / hourLength) * hourLength
  const hours: (typeof storyViews.$inferInsert)[] = []
  const counts: (typeof storyCounts.$inferInsert)[] = []
  for (const [index, { slug, published }] of publicStories.entries()) {
    const storyId = ids.get(slug)!
    const popularity = 40 + ((index * 89) % 360)
    const older = published.daysAgo * popularity
    let views = 0
    for (let hoursAgo = 0; hoursAgo < 7 * 24; hoursAgo += 3) {
      const age = published.daysAgo * 24 - hoursAgo
      if (age < 0) break
      const people = Math.round(popularity / (1 + age / 12))
      if (people === 0) continue
      views += people
      const hour = new Date(thisHour - hoursAgo * hourLength)
      hours.push({ storyId, hour, visitor: 'person', views: people })
    }
    counts.push({ storyId, views: views + older })
  }
  const batch = 2_000
  for (let at = 0; at < hours.length; at += batch)
    await db()
      .insert(storyViews)
      .values(hours.slice(at, at + batch))
      .onConflictDoNothing()
  await db().insert(storyCounts).values(counts).onConflictDoNothing()
  await rankMostRead()
}
