import 'server-only'
import { asc, desc, eq } from 'drizzle-orm'
import { readerDb } from '@/drizzle/client'
import { dossiers, storyDossiers } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import type { StoryCard } from '../card'
import { cardsById } from './cards'

/** A dossier as it stands beside one of its stories. */
export interface DossierTrail {
  slug: string
  title: string
  storyCount: number
  since: Date | null
  /** The newest stories, the one being read and the first of all, the newest first. */
  stories: StoryCard[]
}

/** The way of a dossier around one of its stories; null where the dossier is not there any more. */
export async function dossierTrail(
  dossierId: string,
  storyId: string,
  newest = 4,
): Promise<DossierTrail | null> {
  touch(cacheTag.dossier(dossierId))
  const [dossier] = await readerDb().select().from(dossiers).where(eq(dossiers.id, dossierId))
  if (!dossier) return null
  const ids = (order: typeof asc, limit: number) =>
    readerDb()
      .select({ id: storyDossiers.storyId })
      .from(storyDossiers)
      .where(eq(storyDossiers.dossierId, dossierId))
      .orderBy(order(storyDossiers.firstPublishedAt), order(storyDossiers.storyId))
      .limit(limit)
  const [last, first] = await Promise.all([ids(desc, newest), ids(asc, 1)])
  const wanted = new Set([...last.map((row) => row.id), storyId, ...first.map((row) => row.id)])
  const stories = await cardsById([...wanted])
  return {
    slug: dossier.slug,
    title: dossier.title,
    storyCount: dossier.storyCount,
    since: dossier.firstStoryAt,
    stories: stories.sort((a, b) => b.firstPublishedAt.getTime() - a.firstPublishedAt.getTime()),
  }
}
