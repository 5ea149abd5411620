import 'server-only'
import { asc, eq, ilike } from 'drizzle-orm'
import { db, readerDb } from '@/drizzle/client'
import { tags } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { type Actor, authorize } from '@/lib/permissions/policy'

export type Tag = typeof tags.$inferSelect

/** The tag at /tags/{slug}. */
export async function tagBySlug(slug: string): Promise<Tag | null> {
  const [tag] = await readerDb().select().from(tags).where(eq(tags.slug, slug))
  if (tag) touch(cacheTag.tag(tag.id))
  return tag ?? null
}

/** Tags whose name holds these letters, at most twenty, for the editor's field. */
export async function findTags(actor: Actor, letters: string): Promise<Tag[]> {
  authorize(actor, 'article.view')
  const pattern = `%${letters.replace(/[\\%_]/g, (special) => `\\${special}`)}%`
  return db().select().from(tags).where(ilike(tags.name, pattern)).orderBy(asc(tags.name)).limit(20)
}

/** Every tag, for the newsroom's list. */
export async function tagsForDesk(actor: Actor): Promise<Tag[]> {
  authorize(actor, 'article.view')
  return db().select().from(tags).orderBy(asc(tags.name))
}
