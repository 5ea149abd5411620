import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { db, readerDb } from '@/drizzle/client'
import { sections } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { untilChanged } from '@/lib/cache/until-changed'
import { type Actor, authorize } from '@/lib/permissions/policy'

export type Section = typeof sections.$inferSelect

/** The sections of the masthead, in their order. */
export function openSections(): Promise<Section[]> {
  return untilChanged('open sections', async () => {
    touch(cacheTag.navigation)
    return readerDb()
      .select()
      .from(sections)
      .where(eq(sections.isClosed, false))
      .orderBy(asc(sections.position), asc(sections.name))
  })
}

/** The section at /{slug}; a closed one still has its page. */
export async function sectionBySlug(slug: string): Promise<Section | null> {
  const [section] = await readerDb().select().from(sections).where(eq(sections.slug, slug))
  if (section) touch(cacheTag.section(section.id))
  return section ?? null
}

/** Every section, for the newsroom. */
export async function sectionsForDesk(actor: Actor): Promise<Section[]> {
  authorize(actor, 'article.view')
  return db().select().from(sections).orderBy(asc(sections.position), asc(sections.name))
}

/** One section, for the newsroom; null where there is none. */
export async function sectionForDesk(actor: Actor, id: string): Promise<Section | null> {
  authorize(actor, 'section.manage')
  const [row] = await db().select().from(sections).where(eq(sections.id, id))
  return row ?? null
}
