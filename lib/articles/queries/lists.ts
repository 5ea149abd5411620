import 'server-only'
import { and, desc, eq, gte, isNull, lt, notInArray, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { readerDb } from '@/drizzle/client'
import { stories, storyAuthors, storyDossiers, storyTags } from '@/drizzle/schema/all'
import { cacheTag } from '@/lib/cache/tags'
import { touch } from '@/lib/cache/touch'
import { dayBounds } from '@/lib/i18n/dates'
import { type CardPage, pageSize, type StoryCard } from '../card'
import { cardsById } from './cards'
import { startAfter } from './list-days'

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
  const where = sql`section_id = ${sectionId} and withdrawn_at is null`
  return listPage({ id: sectionId, table: stories, story: sql`id`, where }, page, size)
}

/** A dossier's stories, the newest first. */
export async function storiesInDossier(
  dossierId: string,
  page = 1,
  size = pageSize,
): Promise<CardPage> {
  touch(cacheTag.dossier(dossierId))
  return listPage(links(storyDossiers, dossierId, sql`dossier_id`), page, size)
}

/** A tag's stories, the newest first. */
export async function storiesWithTag(tagId: string, page = 1, size = pageSize): Promise<CardPage> {
  touch(cacheTag.tag(tagId))
  return listPage(links(storyTags, tagId, sql`tag_id`), page, size)
}

/** An author's stories, the newest first. */
export async function storiesByAuthor(
  authorId: string,
  page = 1,
  size = pageSize,
): Promise<CardPage> {
  touch(cacheTag.author(authorId))
  return listPage(links(storyAuthors, authorId, sql`author_id`), page, size)
}

/** The stories of one kind, the newest first: opinion, for the front. */
export async function storiesOfKind(kind: string, limit: number): Promise<StoryCard[]> {
  touch(cacheTag.latest)
  const rows = await readerDb()
    .select({ id: stories.id })
    .from(stories)
    .where(and(eq(stories.kind, kind), isNull(stories.withdrawnAt)))
    .orderBy(desc(stories.firstPublishedAt), desc(stories.id))
    .limit(limit)
  return cardsById(rows.map((row) => row.id))
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

/** A list of stories: its id in `list_days`, and the rows that it is made of. */
interface List {
  id: string
  table: PgTable
  story: SQL
  where: SQL
}

function links(table: PgTable, id: string, key: SQL): List {
  return { id, table, story: sql`story_id`, where: sql`${key} = ${id}` }
}

// One story more than the page holds says whether there are older ones, without counting them all.
async function listPage(list: List, page: number, size: number): Promise<CardPage> {
  const { table, story, where } = list
  const from = startAfter(list.id, (page - 1) * size)
  const isFirst = page === 1
  const rows = await readerDb().execute<{ id: string }>(sql`
    ${isFirst ? sql`` : sql`with ${from.days}`}
    select ${story} as id from ${table}
    where ${where} ${isFirst ? sql`` : sql`and first_published_at < ${from.before}`}
    order by first_published_at desc, ${story} desc
    limit ${size + 1} offset ${isFirst ? 0 : from.skipped}`)
  const cards = await cardsById(rows.slice(0, size).map((row) => row.id))
  return { cards, page, hasOlder: rows.length > size }
}
