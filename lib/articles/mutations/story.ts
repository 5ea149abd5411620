import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/drizzle/client'
import {
  addresses,
  dossiers,
  stories,
  storyAuthors,
  storyDossiers,
  storyTags,
} from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { dayIn } from '@/lib/i18n/dates'
import { publication } from '@/lib/settings/queries'
import type { StoryContent } from '../content'

/**
 * A path for the story: the wanted one, or with a number added where another story has or had
 * it, because an address that was ever given out must keep leading to its own story.
 */
export async function freeAddress(
  tx: Transaction,
  storyId: string,
  wanted: string,
): Promise<string> {
  // Publications take turns here: two stories of one name on one day must not both find it free,
  // nor one whose own name ends in a number and one that is given that number.
  const unnumbered = wanted.replace(/(-\d+)+$/, '')
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${unnumbered}, 1))`)
  for (let number = 1; ; number++) {
    const path = number === 1 ? wanted : `${wanted}-${number}`
    const [taken] = await tx.select().from(addresses).where(eq(addresses.path, path))
    if (!taken || taken.storyId === storyId) return path
  }
}

/** Keeps the path as one of the story's addresses for ever. */
export async function keepAddress(tx: Transaction, storyId: string, path: string): Promise<void> {
  await tx.insert(addresses).values({ path, storyId }).onConflictDoNothing()
}

/** What hangs on a story and goes stale with it. */
export interface StoryLinks {
  sectionId: string | null
  day: string | null
  authorIds: string[]
  dossierIds: string[]
  tagIds: string[]
  mediaIds: string[]
}

/** What hangs on a story that readers do not see. */
export const noLinks: StoryLinks = {
  sectionId: null,
  day: null,
  authorIds: [],
  dossierIds: [],
  tagIds: [],
  mediaIds: [],
}

/** The links of a story as readers see them now. */
export async function storyLinks(tx: Transaction, storyId: string): Promise<StoryLinks> {
  const { timeZone } = await publication(tx)
  const [story] = await tx.select().from(stories).where(eq(stories.id, storyId))
  const byAuthor = await tx.select().from(storyAuthors).where(eq(storyAuthors.storyId, storyId))
  const byDossier = await tx.select().from(storyDossiers).where(eq(storyDossiers.storyId, storyId))
  const byTag = await tx.select().from(storyTags).where(eq(storyTags.storyId, storyId))
  return {
    sectionId: story?.sectionId ?? null,
    day: story ? dayIn(timeZone, story.firstPublishedAt) : null,
    authorIds: byAuthor.map((link) => link.authorId),
    dossierIds: byDossier.map((link) => link.dossierId),
    tagIds: byTag.map((link) => link.tagId),
    mediaIds: story?.mediaIds ?? [],
  }
}

/**
 * Everything a reader's page may show of a story, before and after a change. The masthead's counts
 * stand on every page, so they are told to change only where the story joins or leaves a dossier.
 */
export function staleTags(storyId: string, before: StoryLinks, after: StoryLinks): string[] {
  const links = [before, after]
  return [
    cacheTag.story(storyId),
    cacheTag.latest,
    cacheTag.front,
    cacheTag.corrections,
    cacheTag.addresses,
    ...(before.dossierIds.toSorted().join() === after.dossierIds.toSorted().join()
      ? []
      : [cacheTag.navigation]),
    ...links.flatMap((link) => [
      ...(link.sectionId ? [cacheTag.section(link.sectionId)] : []),
      ...(link.day ? [cacheTag.day(link.day)] : []),
      ...link.authorIds.map(cacheTag.author),
      ...link.dossierIds.map(cacheTag.dossier),
      ...link.tagIds.map(cacheTag.tag),
      ...link.mediaIds.map(cacheTag.media),
    ]),
  ]
}

/** Puts a story under its authors, dossiers and tags, and counts the dossiers it joined or left. */
export async function linkStory(
  tx: Transaction,
  storyId: string,
  content: Pick<StoryContent, 'authorIds' | 'dossierIds' | 'tagIds'>,
  firstPublishedAt: Date,
): Promise<void> {
  const left = await tx
    .delete(storyDossiers)
    .where(eq(storyDossiers.storyId, storyId))
    .returning({ id: storyDossiers.dossierId })
  await tx.delete(storyAuthors).where(eq(storyAuthors.storyId, storyId))
  await tx.delete(storyTags).where(eq(storyTags.storyId, storyId))
  const link = { storyId, firstPublishedAt }
  const authorRows = content.authorIds.map((authorId, position) => ({
    ...link,
    authorId,
    position,
  }))
  const dossierRows = content.dossierIds.map((dossierId, position) => ({
    ...link,
    dossierId,
    position,
  }))
  const tagRows = content.tagIds.map((tagId, position) => ({ ...link, tagId, position }))
  if (authorRows.length > 0) await tx.insert(storyAuthors).values(authorRows)
  if (dossierRows.length > 0) await tx.insert(storyDossiers).values(dossierRows)
  if (tagRows.length > 0) await tx.insert(storyTags).values(tagRows)
  await countDossiers(tx, [...left.map((one) => one.id), ...content.dossierIds])
}

/** Counts the published stories of dossiers anew. */
export async function countDossiers(tx: Transaction, ids: string[]): Promise<void> {
  // In one order, so that two publications that share two dossiers cannot wait for each other.
  for (const id of [...new Set(ids)].sort()) {
    // Held before it is counted: a statement that waits for the row itself would count what stood
    // before it waited, and miss the story of whoever it waited for.
    await tx.select({ id: dossiers.id }).from(dossiers).where(eq(dossiers.id, id)).for('update')
    await tx.execute(sql`
      update ${dossiers} set (story_count, first_story_at, last_story_at) = (
        select count(*), min(first_published_at), max(first_published_at)
        from ${storyDossiers} where dossier_id = ${id}
      ) where id = ${id}`)
  }
}
