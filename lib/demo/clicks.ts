import 'server-only'
import { db } from '@/drizzle/client'
import { shortLinkClicks, shortLinks } from '@/drizzle/schema/all'
import { type Visitor, visitors } from '@/lib/shortlinks/visitor'
import { publicStories } from './stories/all'

const share: Record<Visitor, number> = { person: 1, preview: 0.35, bot: 0.2, head: 0.05 }
const dayLength = 24 * 3_600_000

/** A month of clicks on the short URLs of the demo's written stories: many at first, fewer each day. */
export async function writeClicks(ids: Map<string, string>): Promise<void> {
  const byStory = new Map(
    (await db().select().from(shortLinks)).map((link) => [link.ownFor, link.id]),
  )
  const rows = publicStories.flatMap(({ slug, published }, index) => {
    const linkId = byStory.get(ids.get(slug)!)!
    const days = Math.min(30, published.daysAgo + 1)
    return Array.from({ length: days }, (_, daysAgo) => daysAgo).flatMap((daysAgo) => {
      const age = published.daysAgo - daysAgo
      const people = ((index * 37) % 90) / (1 + age)
      const day = new Date(Date.now() - daysAgo * dayLength).toISOString().slice(0, 10)
      return visitors
        .map((visitor) => ({ linkId, day, visitor, clicks: Math.round(people * share[visitor]) }))
        .filter((row) => row.clicks > 0)
    })
  })
  for (let at = 0; at < rows.length; at += 2_000)
    await db()
      .insert(shortLinkClicks)
      .values(rows.slice(at, at + 2_000))
      .onConflictDoNothing()
}
