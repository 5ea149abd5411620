import 'server-only'
import { and, desc, eq, gte, isNull, lt, notInArray, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { readerDb } from '@/drizzle/client'
import { stories, storyAuthors, storyDossiers, storyTags } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { dayBounds } from '@/lib/i18n/dates'
import { type CardPage, pageSize, type StoryCard } from '../card'
import { cardsById } from './cards'

/** The newest stories of the paper, some left out. */
export async function newestStories(limit: number, without: string[] = []): Promise<StoryCard[]> {
  touch(cacheTag.latest)
  const rows = await readerDb()
    .select({ id: stories.id })
    .from(stories)
    .where(
      and(
        isNull(stories.withdrawnAt),
        without.length > 0 ? notInArray(stories.id, without) : undefined,
      ),
    )
    .orderBy(desc(stories.firstPublishedAt), desc(stories.id))
    .limit(limit)
  return cardsById(rows.map((row) => row.id))
}

/** A section's stories, the newest first. */
export async function storiesInSection(
  sectionId: string,
  page = 1,
  size = pageSize,
): Promise<CardPage> {
  touch(cacheTag.section(sectionId))
  return listPage(stories, stories.id, stories.firstPublishedAt, page, size, [
    eq(stories.sectionId, sectionId),
    isNull(stories.withdrawnAt),
  ])
}

/** A dossier's stories, the newest first. */
export async function storiesInDossier(
  dossierId: string,
  page = 1,
  size = pageSize,
): Promise<CardPage> {
  touch(cacheTag.dossier(dossierId))
  const { storyId, firstPublishedAt } = storyDossiers
  return listPage(storyDossiers, storyId, firstPublishedAt, page, size, [
    eq(storyDossiers.dossierId, dossierId),
  ])
}

/** A tag's stories, the newest first. */
export async function storiesWithTag(tagId: string, page = 1, size = pageSize): Promise<CardPage> {
  touch(cacheTag.tag(tagId))
  const { storyId, firstPublishedAt } = storyTags
  return listPage(storyTags, storyId, firstPublishedAt, page, size, [eq(storyTags.tagId, tagId)])
}

/** An author's stories, the newest first. */
export async function storiesByAuthor(
  authorId: string,
  page = 1,
  size = pageSize,
): Promise<CardPage> {
  touch(cacheTag.author(authorId))
  const { storyId, firstPublishedAt } = storyAuthors
  return listPage(storyAuthors, storyId, firstPublishedAt, page, size, [
    eq(storyAuthors.authorId, authorId),
  ])
}

/** The stories of one kind, the newest first: opinion, for the front. */
export async function storiesOfKind(kind: string, limit: number): Promise<StoryCard[]> {
  touch(cacheTag.latest)
  const { cards } = await listPage(stories, stories.id, stories.firstPublishedAt, 1, limit, [
    eq(stories.kind, kind),
    isNull(stories.withdrawnAt),
  ])
  return cards
}

/** Everything first published on a day (yyyy-mm-dd) of the publication's zone, in the order of time. */
export async function storiesOnDay(timeZone: string, day: string): Promise<StoryCard[]> {
  touch(cacheTag.day(day))
  const { from, to } = dayBounds(timeZone, day)
  const rows = await readerDb()
    .select({ id: stories.id })
    .from(stories)
    .where(
      and(
        isNull(stories.withdrawnAt),
        gte(stories.firstPublishedAt, from),
        lt(stories.firstPublishedAt, to),
      ),
    )
    .orderBy(stories.firstPublishedAt, stories.id)
    .limit(1_000)
  return cardsById(rows.map((row) => row.id))
}

// One story more than the page holds says whether there are older ones, without counting them all.
async function listPage(
  table: PgTable,
  id: PgColumn,
  at: PgColumn,
  page: number,
  size: number,
  where: SQL[],
): Promise<CardPage> {
  const rows = (await readerDb()
    .select({ id })
    .from(table)
    .where(and(...where))
    .orderBy(desc(at), desc(id))
    .limit(size + 1)
    .offset((page - 1) * size)) as { id: string }[]
  const cards = await cardsById(rows.slice(0, size).map((row) => row.id))
  return { cards, page, hasOlder: rows.length > size }
}
