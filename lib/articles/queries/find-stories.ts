import 'server-only'
import { and, desc, eq, ilike, inArray, isNull } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { addresses, stories } from '@/drizzle/schema/all'
import { holding } from '@/lib/base/like'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { Named } from '../desk-story'
import { storyPathIn } from '../story-address'

/**
 * Published stories for the related field: by words of the headline, all of which it must have, or
 * by an address of the story, whole or only its path, current or earlier. At most twelve.
 */
export async function findStories(actor: Actor, words: string): Promise<Named[]> {
  authorize(actor, 'article.view')
  const path = storyPathIn(words)
  const where = path
    ? inArray(
        stories.id,
        db().select({ id: addresses.storyId }).from(addresses).where(eq(addresses.path, path)),
      )
    : and(
        ...words
          .split(/\s+/)
          .filter((word) => word !== '')
          .map((word) => ilike(stories.headline, holding(word))),
      )
  const rows = await db()
    .select({ id: stories.id, name: stories.headline, path: stories.path })
    .from(stories)
    .where(and(isNull(stories.withdrawnAt), where))
    .orderBy(desc(stories.firstPublishedAt))
    .limit(12)
  return rows.map(({ path, ...story }) => ({ ...story, hint: dayInPath(path) }))
}

/** The headlines of stories, in the order of the ids; one that is no longer public is named so. */
export async function storyNames(ids: string[]): Promise<Named[]> {
  if (ids.length === 0) return []
  const rows = await db()
    .select({ id: stories.id, name: stories.headline, withdrawnAt: stories.withdrawnAt })
    .from(stories)
    .where(inArray(stories.id, ids))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const story = byId.get(id)
    return { id, name: story && !story.withdrawnAt ? story.name : 'A story that is not public' }
  })
}

function dayInPath(path: string): string {
  return path.split('/').slice(2, 5).join('-')
}
