import 'server-only'
import { desc, eq, isNull } from 'drizzle-orm'
import { readerDb } from '@/drizzle/client'
import { corrections, stories } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'

/** Every published correction, the newest first, with the story it is about. */
export async function recentCorrections(limit = 100) {
  touch(cacheTag.corrections)
  return readerDb()
    .select({
      text: corrections.text,
      at: corrections.at,
      headline: stories.headline,
      path: stories.path,
    })
    .from(corrections)
    .innerJoin(stories, eq(stories.id, corrections.storyId))
    .where(isNull(stories.withdrawnAt))
    .orderBy(desc(corrections.at))
    .limit(limit)
}
