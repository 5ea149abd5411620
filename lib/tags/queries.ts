import 'server-only'
import { asc, eq, ilike, sql } from 'drizzle-orm'
import { db, readerDb } from '@/drizzle/client'
import { listDays, storyTags, tags } from '@/drizzle/schema/all'
import { holding } from '@/lib/base/like'
import { pageOf } from '@/lib/base/page'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { type Actor, authorize } from '@/lib/permissions/policy'

export type Tag = typeof tags.$inferSelect

/** The tag at /tags/{slug}; null until a public story bears it, because its name alone can give a draft away. */
export async function tagBySlug(slug: string): Promise<Tag | null> {
  const [found] = await readerDb()
    .select({
      tag: tags,
      isPublic: sql<boolean>`exists (select from ${storyTags} where ${storyTags}.tag_id = ${tags}.id)`,
    })
    .from(tags)
    .where(eq(tags.slug, slug))
  if (!found) return null
  touch(cacheTag.tag(found.tag.id))
  return found.isPublic ? found.tag : null
}

/** Tags whose name holds these letters, at most twenty, for the editor's field. */
export async function findTags(actor: Actor, letters: string): Promise<Tag[]> {
  authorize(actor, 'article.view')
  const pattern = holding(letters)
  return db().select().from(tags).where(ilike(tags.name, pattern)).orderBy(asc(tags.name)).limit(20)
}

/** A page of tags whose name holds these letters, with how many public stories bear each. */
export async function tagPage(actor: Actor, { q, page }: { q: string; page: number }) {
  authorize(actor, 'tag.manage')
  const pattern = holding(q)
  const rows = await db()
    .select({
      tag: tags,
      stories: sql<number>`(select coalesce(sum(stories), 0)::int from ${listDays} where list_id = ${tags}.id)`,
    })
    .from(tags)
    .where(q === '' ? undefined : ilike(tags.name, pattern))
    .orderBy(asc(tags.name), asc(tags.id))
    .limit(51)
    .offset((page - 1) * 50)
  return pageOf(rows, 50)
}

/** One tag, for the newsroom; null where there is none. */
export async function tagForDesk(actor: Actor, id: string): Promise<Tag | null> {
  authorize(actor, 'tag.manage')
  const [row] = await db().select().from(tags).where(eq(tags.id, id))
  return row ?? null
}
