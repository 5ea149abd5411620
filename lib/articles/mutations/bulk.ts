import 'server-only'
import { inArray } from 'drizzle-orm'
import type { Transaction } from '@/drizzle/client'
import {
  addresses,
  articles,
  revisions,
  searchWords,
  sections,
  stories,
  storyAuthors,
  storyDossiers,
  storySearch,
  storyTags,
} from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { bodyText } from '@/lib/blocks/registry'
import { changed } from '@/lib/cache/changed'
import { showPictures } from '@/lib/media/mutations'
import type { Actor } from '@/lib/permissions/policy'
import { searchRow, searchWordRows } from '@/lib/search/mutations'
import { publication } from '@/lib/settings/queries'
import { createOwnLinks } from '@/lib/shortlinks/mutations/own'
import { countWords, picturesOf, slugOf, storyPath } from '../article'
import type { StoryContent } from '../content'
import { dateline, withDays } from '../day-words'
import { keepParagraphs } from './paragraphs'
import { countDossiers, noLinks, staleTags } from './story'

/** A story that was published before it came here: by another system, or in the demo. */
export interface PastStory {
  id: string
  content: StoryContent & { sectionId: string }
  firstPublishedAt: Date
  updatedAt: Date
  /** Where it came from, to find it again; null for none. */
  importedFrom: string | null
}

/**
 * Publishes many stories that have their dates already, a few hundred at a time. The same rows as
 * `publishArticle` writes, in a dozen statements for all of them; the caller has authorised, checked
 * each story with `publishProblems`, and records the event.
 */
export async function publishPast(tx: Transaction, actor: Actor, past: PastStory[]): Promise<void> {
  if (past.length === 0) return
  const { timeZone } = await publication(tx)
  const paths = await freePaths(tx, past, timeZone)
  const words = new Map(past.map((one) => [one.id, countWords(bodyText(one.content.body))]))
  await tx.insert(articles).values(
    past.map((one) => ({
      id: one.id,
      ...one.content,
      state: 'published',
      words: words.get(one.id)!,
      createdBy: actor.id,
      createdAt: one.firstPublishedAt,
      editedBy: actor.id,
      editedAt: one.updatedAt,
      firstPublishedAt: one.firstPublishedAt,
      publishedAt: one.updatedAt,
      publishedVersion: 1,
      importedFrom: one.importedFrom,
    })),
  )
  await tx.insert(revisions).values(
    past.map((one) => ({
      id: newId(),
      articleId: one.id,
      version: 1,
      content: one.content,
      reason: 'publish',
      byId: actor.id,
      at: one.updatedAt,
    })),
  )
  await tx.insert(stories).values(
    past.map((one) => {
      const { authorIds, dossierIds, tagIds, slug, ...seen } = one.content
      return {
        id: one.id,
        ...seen,
        body: withDays(seen.body, dateline(seen, one.firstPublishedAt, timeZone)),
        path: paths.get(one.id)!,
        words: words.get(one.id)!,
        mediaIds: picturesOf(one.content),
        firstPublishedAt: one.firstPublishedAt,
        publishedAt: one.updatedAt,
        updatedAt: one.updatedAt,
      }
    }),
  )
  await tx
    .insert(addresses)
    .values(past.map((one) => ({ path: paths.get(one.id)!, storyId: one.id })))
  await createOwnLinks(
    tx,
    actor,
    past.map((one) => ({ id: one.id, createdAt: one.firstPublishedAt })),
  )
  await linkAll(tx, past)
  await keepParagraphs(
    tx,
    past.map((one) => ({ id: one.id, body: one.content.body })),
  )
  await tx.insert(storySearch).values(past.map(searchRow))
  const found = past.flatMap(searchWordRows)
  for (let at = 0; at < found.length; at += 5_000)
    await tx.insert(searchWords).values(found.slice(at, at + 5_000))
  const pictures = [...new Set(past.flatMap((one) => picturesOf(one.content)))]
  if (!(await showPictures(tx, [], pictures)))
    throw new Error('A story that comes in shows a picture that was not taken in.')
  await changed(
    tx,
    past.flatMap((one) => staleTags(one.id, noLinks, linksOf(one))),
  )
}

// Two stories of one section, day and headline are rare, three rarer; the key refuses the tenth.
const numbered = [2, 3, 4, 5, 6, 7, 8, 9]

/** An address for each: numbered where another story has or had it. */
async function freePaths(
  tx: Transaction,
  past: PastStory[],
  timeZone: string,
): Promise<Map<string, string>> {
  const slugs = new Map(
    (await tx.select().from(sections)).map((section) => [section.id, section.slug]),
  )
  const wanted = past.map((one) => ({
    id: one.id,
    path: storyPath(
      slugs.get(one.content.sectionId)!,
      one.firstPublishedAt,
      timeZone,
      slugOf(one.content),
    ),
  }))
  const taken = new Set<string>()
  const likely = wanted.flatMap(({ path }) => [
    path,
    ...numbered.map((number) => `${path}-${number}`),
  ])
  const rows = await tx
    .select({ path: addresses.path })
    .from(addresses)
    .where(inArray(addresses.path, [...new Set(likely)]))
  for (const row of rows) taken.add(row.path)
  const paths = new Map<string, string>()
  for (const { id, path } of wanted) {
    let free = path
    for (let number = 2; taken.has(free); number++) free = `${path}-${number}`
    taken.add(free)
    paths.set(id, free)
  }
  return paths
}

async function linkAll(tx: Transaction, past: PastStory[]): Promise<void> {
  const links = (ids: (content: StoryContent) => string[]) =>
    past.flatMap((one) =>
      ids(one.content).map((target, position) => ({
        storyId: one.id,
        firstPublishedAt: one.firstPublishedAt,
        position,
        target,
      })),
    )
  const byAuthor = links((content) => content.authorIds)
  const byDossier = links((content) => content.dossierIds)
  const byTag = links((content) => content.tagIds)
  if (byAuthor.length > 0)
    await tx
      .insert(storyAuthors)
      .values(byAuthor.map(({ target, ...link }) => ({ ...link, authorId: target })))
  if (byDossier.length > 0)
    await tx
      .insert(storyDossiers)
      .values(byDossier.map(({ target, ...link }) => ({ ...link, dossierId: target })))
  if (byTag.length > 0)
    await tx
      .insert(storyTags)
      .values(byTag.map(({ target, ...link }) => ({ ...link, tagId: target })))
  await countDossiers(
    tx,
    byDossier.map((link) => link.target),
  )
}

function linksOf({ content }: PastStory) {
  const { sectionId, authorIds, dossierIds, tagIds } = content
  return { sectionId, day: null, authorIds, dossierIds, tagIds, mediaIds: [] }
}
