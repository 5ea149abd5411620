import 'server-only'
import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import { db, readerDb } from '@/drizzle/client'
import { dossiers, listDays } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { untilChanged } from '@/lib/cache/until-changed'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { everyWeek, mostWeeks, type Week } from './weeks'

export type Dossier = typeof dossiers.$inferSelect

/** Running dossiers with at least one story, the one with the newest story first. */
export function openDossiers(limit = 6): Promise<Dossier[]> {
  return untilChanged(`open dossiers ${limit}`, async () => {
    touch(cacheTag.navigation)
    return readerDb()
      .select()
      .from(dossiers)
      .where(and(isNull(dossiers.closedAt), gt(dossiers.storyCount, 0)))
      .orderBy(desc(dossiers.lastStoryAt))
      .limit(limit)
  })
}

/** Every dossier with a story, running ones first. */
export async function allDossiers(): Promise<Dossier[]> {
  touch(cacheTag.navigation)
  return readerDb()
    .select()
    .from(dossiers)
    .where(gt(dossiers.storyCount, 0))
    .orderBy(desc(isNull(dossiers.closedAt)), desc(dossiers.lastStoryAt))
}

/** The dossier at /dossiers/{slug}; null until it has a public story, because its title alone can give a draft away. */
export async function dossierBySlug(slug: string): Promise<Dossier | null> {
  const [dossier] = await readerDb().select().from(dossiers).where(eq(dossiers.slug, slug))
  if (!dossier) return null
  touch(cacheTag.dossier(dossier.id))
  return dossier.storyCount > 0 ? dossier : null
}

/** How many stories of a dossier each week of the publication's zone brought, the last 26 of them. */
export async function dossierWeeks(dossierId: string): Promise<Week[]> {
  touch(cacheTag.dossier(dossierId))
  const rows = await readerDb()
    .select({ day: listDays.day, stories: listDays.stories })
    .from(listDays)
    .where(and(eq(listDays.listId, dossierId), gt(listDays.stories, 0)))
    .orderBy(desc(listDays.day))
    .limit(mostWeeks * 7)
  return everyWeek(rows)
}

/** Every dossier, for the newsroom. */
export async function dossiersForDesk(actor: Actor): Promise<Dossier[]> {
  authorize(actor, 'article.view')
  return db().select().from(dossiers).orderBy(dossiers.title)
}

/** One dossier, for the newsroom; null where there is none. */
export async function dossierForDesk(actor: Actor, id: string): Promise<Dossier | null> {
  authorize(actor, 'dossier.manage')
  const [row] = await db().select().from(dossiers).where(eq(dossiers.id, id))
  return row ?? null
}
