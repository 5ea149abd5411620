import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/drizzle/client'
import {
  addresses,
  dossiers,
  listDays,
  stories,
  storyAuthors,
  storyDossiers,
  storyTags,
} from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { dayIn } from '@/lib/i18n/dates'
import { picturesOf } from '../article'
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

/** The links of a story as readers see them now, each kind in its order. */
export async function storyLinks(
  tx: Transaction,
  storyId: string,
  timeZone: string,
): Promise<StoryLinks> {
  const linked = (
    table: typeof storyAuthors | typeof storyDossiers | typeof storyTags,
    id: string,
  ) =>
    sql<string[]>`array(select ${sql.raw(id)} from ${table} l
      where l.story_id = ${stories}.id order by l.position)`
  const [story] = await tx
    .select({
      sectionId: stories.sectionId,
      firstPublishedAt: stories.firstPublishedAt,
      mediaIds: stories.mediaIds,
      authorIds: linked(storyAuthors, 'author_id'),
      dossierIds: linked(storyDossiers, 'dossier_id'),
      tagIds: linked(storyTags, 'tag_id'),
    })
    .from(stories)
    .where(eq(stories.id, storyId))
  if (!story) return noLinks
  const { firstPublishedAt, ...links } = story
  return { ...links, day: dayIn(timeZone, firstPublishedAt) }
}

/** The links that a story gets from its content. */
export function linksOf(
  content: StoryContent,
  firstPublishedAt: Date,
  timeZone: string,
): StoryLinks {
  const { sectionId, authorIds, dossierIds, tagIds } = content
  const day = dayIn(timeZone, firstPublishedAt)
  return { sectionId, day, authorIds, dossierIds, tagIds, mediaIds: picturesOf(content) }
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

type Linked = Pick<StoryLinks, 'authorIds' | 'dossierIds' | 'tagIds'>

/**
 * Puts a story under its authors, dossiers and tags, where they are others than before, and counts
 * the dossiers it joined or left.
 */
export async function linkStory(
  tx: Transaction,
  story: { id: string; firstPublishedAt: Date },
  before: Linked,
  after: Linked,
): Promise<void> {
  const rows = (ids: string[]) =>
    ids.map((target, position) => ({
      storyId: story.id,
      firstPublishedAt: story.firstPublishedAt,
      position,
      target,
    }))
  if (!isSame(before.authorIds, after.authorIds)) {
    await tx.delete(storyAuthors).where(eq(storyAuthors.storyId, story.id))
    const links = rows(after.authorIds).map(({ target, ...link }) => ({
      ...link,
      authorId: target,
    }))
    if (links.length > 0) await tx.insert(storyAuthors).values(links)
  }
  if (!isSame(before.tagIds, after.tagIds)) {
    await tx.delete(storyTags).where(eq(storyTags.storyId, story.id))
    const links = rows(after.tagIds).map(({ target, ...link }) => ({ ...link, tagId: target }))
    if (links.length > 0) await tx.insert(storyTags).values(links)
  }
  if (!isSame(before.dossierIds, after.dossierIds)) {
    await tx.delete(storyDossiers).where(eq(storyDossiers.storyId, story.id))
    const links = rows(after.dossierIds).map(({ target, ...link }) => ({
      ...link,
      dossierId: target,
    }))
    if (links.length > 0) await tx.insert(storyDossiers).values(links)
    await countDossiers(tx, [...before.dossierIds, ...after.dossierIds])
  }
}

function isSame(one: string[], other: string[]): boolean {
  return one.join() === other.join()
}

/** Counts the published stories of dossiers anew. */
export async function countDossiers(tx: Transaction, ids: string[]): Promise<void> {
  // In one order, so that two publications that share two dossiers cannot wait for each other.
  for (const id of [...new Set(ids)].sort()) {
    // Held before it is counted: a statement that waits for the row itself would count what stood
    // before it waited, and miss the story of whoever it waited for.
    await tx.select({ id: dossiers.id }).from(dossiers).where(eq(dossiers.id, id)).for('update')
    // From what each day brought and the ends of the index, not from each story of a long dossier:
    // every other publication waits meanwhile.
    await tx.execute(sql`
      with counted as (
        select
          (select coalesce(sum(stories), 0) from ${listDays} where list_id = ${id}) as stories,
          (select min(first_published_at) from ${storyDossiers} where dossier_id = ${id}) as first,
          (select max(first_published_at) from ${storyDossiers} where dossier_id = ${id}) as last)
      update ${dossiers} set story_count = counted.stories, first_story_at = counted.first,
        last_story_at = counted.last
      from counted where id = ${id}`)
  }
}
