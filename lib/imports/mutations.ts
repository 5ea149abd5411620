import 'server-only'
import { eq, inArray, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/drizzle/client'
import { articles, authors, sections, tags } from '@/drizzle/schema/all'
import { lookAtTables } from '@/drizzle/statistics'
import { takeTurns } from '@/drizzle/turns'
import { emptyContent, type StoryContent } from '@/lib/articles/content'
import { type PastStory, publishPast } from '@/lib/articles/mutations/bulk'
import { createArticle, write } from '@/lib/articles/mutations/save'
import { recordEvent } from '@/lib/audit/mutations'
import { newId } from '@/lib/base/ids'
import { slugify } from '@/lib/base/slug'
import { plain } from '@/lib/blocks/inline'
import type { Block } from '@/lib/blocks/registry'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { freeSectionSlug, isSameName, longestName } from '@/lib/sections/section'
import type { ForeignBlock, ForeignPicture } from './foreign-block'
import { formatOf } from './formats'
import {
  type ImportedAuthor,
  type ImportedStory,
  type ImportedSubject,
  subjectsOf,
} from './imported'
import { countRecord, emptyReport, type ImportReport } from './report'

/** Stories written in one transaction: a run that is killed has all of a batch or none of it. */
const batchSize = 100

export interface ImportOptions {
  /** Slug or name of the section the stories go to; without it the one named after the site, made if need be. */
  section?: string
}

/**
 * Takes another system's file in. Published stories are published here with their dates, drafts
 * become drafts, what was in the bin stays out. Each story is known by where it came from, so a
 * second run, or one after a run that was killed, adds only what is missing.
 * @throws AppError when the file cannot be read; stories of earlier batches stay.
 */
export async function importFile(
  actor: Actor,
  path: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  authorize(actor, 'section.manage')
  const format = await formatOf(path)
  const report = emptyReport()
  const names = new Map<string, ImportedAuthor>()
  let sectionId: string | undefined
  let batch: ImportedStory[] = []

  const write = async () => {
    const stories = batch
    batch = []
    if (stories.length === 0) return
    sectionId ??= await sectionFor(actor, options.section ?? report.siteTitle)
    const into = { actor, sectionId, source: format.id, names }
    await db().transaction((tx) => writeBatch(tx, into, stories, report))
  }

  for await (const record of format.read(path)) {
    countRecord(report, record)
    if (record.type === 'author') names.set(record.author.key, record.author)
    if (record.type === 'story' && record.story.status !== 'trash') batch.push(record.story)
    if (batch.length >= batchSize) await write()
  }
  await write()
  if (report.added > 0) await lookAtTables()
  return report
}

async function sectionFor(actor: Actor, name: string): Promise<string> {
  return db().transaction(async (tx) => {
    await takeTurns(tx, 'sections')
    const wanted = name.trim().slice(0, longestName).trim() || 'Imported'
    const all = await tx.select().from(sections)
    const known = all.find((one) => one.slug === name.trim() || isSameName(one.name, wanted))
    if (known) return known.id
    const slug = freeSectionSlug(
      slugify(wanted),
      all.map((one) => one.slug),
    )
    const id = newId()
    await tx.insert(sections).values({ id, slug, name: wanted, position: all.length })
    await changed(tx, [cacheTag.navigation, cacheTag.addresses])
    await recordEvent(tx, actor, {
      action: 'section.create',
      subject: { type: 'section', id },
      detail: { name: wanted },
    })
    return id
  })
}

interface Into {
  actor: Actor
  sectionId: string
  source: string
  names: Map<string, ImportedAuthor>
}

async function writeBatch(
  tx: Transaction,
  into: Into,
  stories: ImportedStory[],
  report: ImportReport,
): Promise<void> {
  const origin = (story: ImportedStory) => `${into.source}:${story.foreignId}`
  const here = await tx
    .select({ importedFrom: articles.importedFrom })
    .from(articles)
    .where(inArray(articles.importedFrom, stories.map(origin)))
  const known = new Set(here.map((row) => row.importedFrom))
  // The same story twice in one file is one story.
  const fresh = [...new Map(stories.map((story) => [origin(story), story])).values()].filter(
    (story) => !known.has(origin(story)),
  )
  report.already += stories.length - fresh.length
  const authorIds = await authorsFor(tx, into, fresh)
  const tagIds = await tagsFor(tx, fresh.flatMap(subjectsOf))
  const past: PastStory[] = []
  const withheld: { id: string; content: StoryContent }[] = []
  for (const story of fresh) {
    const content = contentOf(story, into.sectionId, authorIds, tagIds)
    const id = newId(story.publishedAt?.getTime())
    const isProtected = story.status === 'protected'
    if (isProtected) withheld.push({ id, content })
    if ((isProtected || story.status === 'published') && story.publishedAt)
      past.push({
        id,
        content: isProtected ? withoutText(content) : content,
        firstPublishedAt: story.publishedAt,
        updatedAt: story.updatedAt ?? story.publishedAt,
        importedFrom: origin(story),
      })
    else await createArticle(tx, into.actor, { id, content, importedFrom: origin(story) })
    report.added++
  }
  await publishPast(tx, into.actor, past)
  for (const { id, content } of withheld)
    await write(tx, into.actor, { id, version: 2, state: 'correcting', content, reason: 'save' })
  if (fresh.length > 0)
    await recordEvent(tx, into.actor, {
      action: 'import.stories',
      subject: { type: 'import', id: into.source },
      detail: { stories: fresh.length },
    })
}

/**
 * What readers see of a story that stood behind a password: that it is there, as they saw there.
 * Its text waits on the desk, where publishing it is somebody's decision.
 */
function withoutText(content: PastStory['content']): PastStory['content'] {
  const notice = 'This story was published behind a password. Its text is not shown here.'
  return { ...content, standfirst: '', body: [{ type: 'paragraph', text: plain(notice) }] }
}

function contentOf(
  story: ImportedStory,
  sectionId: string,
  authorIds: Map<string, string>,
  tagIds: Map<string, string>,
): PastStory['content'] {
  const pictures = story.leadPicture ? [story.leadPicture] : []
  const body = [...pictures, ...story.body].map(storable)
  return {
    ...emptyContent(),
    kind: story.kind,
    headline: story.headline,
    standfirst: story.standfirst,
    slug: story.slug,
    sectionId,
    // An export that held nothing but what could not be taken still leads to where it stood.
    body: body.length > 0 ? body : [originalAddress(story)],
    authorIds: story.authors.flatMap((key) => authorIds.get(key) ?? []),
    tagIds: subjectsOf(story).flatMap((subject) => tagIds.get(subject.slug) ?? []),
    language: languageOf(story.language),
  }
}

function storable(block: ForeignBlock): Block {
  return block.type === 'foreign-picture' ? pictureLink(block) : block
}

/** A picture still on its old server: its words, leading there, until somebody uploads it. */
function pictureLink({ src, alt, caption }: ForeignPicture): Block {
  const words = caption || alt || src.split('/').at(-1) || src
  return { type: 'paragraph', text: [{ text: 'Picture: ' }, { text: words, link: src }] }
}

function originalAddress({ url }: ImportedStory): Block {
  const known = /^https?:\/\//.test(url)
  return {
    type: 'paragraph',
    text: known
      ? [{ text: 'This story stood at ' }, { text: url, link: url }]
      : plain('This story had no text.'),
  }
}

function languageOf(language: string | undefined): StoryContent['language'] {
  return language && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'en'
}

/** Ids of the authors that stories name, by their foreign key; new ones are made. */
async function authorsFor(tx: Transaction, into: Into, stories: ImportedStory[]) {
  const bySlug = new Map<string, { slug: string; name: string; keys: string[] }>()
  for (const key of new Set(stories.flatMap((story) => story.authors))) {
    const name = (into.names.get(key)?.name ?? key).slice(0, 80)
    const slug = slugify(name) || slugify(key) || 'author'
    const author = bySlug.get(slug) ?? { slug, name, keys: [] }
    author.keys.push(key)
    bySlug.set(slug, author)
  }
  const wanted = [...bySlug.values()]
  if (wanted.length === 0) return new Map<string, string>()
  await tx
    .insert(authors)
    .values(wanted.map(({ slug, name }) => ({ id: newId(), slug, name })))
    .onConflictDoNothing()
  const rows = await tx
    .select({ id: authors.id, slug: authors.slug })
    .from(authors)
    .where(inArray(authors.slug, [...bySlug.keys()]))
  return new Map(
    rows.flatMap((row) => bySlug.get(row.slug)!.keys.map((key) => [key, row.id] as const)),
  )
}

/** Ids of tags by slug; new ones are subjects. */
async function tagsFor(tx: Transaction, subjects: ImportedSubject[]) {
  const bySlug = new Map(subjects.map((subject) => [subject.slug, subject]))
  const ids = new Map<string, string>()
  for (const { slug, name } of bySlug.values()) {
    // One by one: a name may be taken under another slug, and then that tag is the one.
    await tx.insert(tags).values({ id: newId(), slug, name, type: 'subject' }).onConflictDoNothing()
    const [tag] = await tx
      .select({ id: tags.id })
      .from(tags)
      .where(sql`${tags.slug} = ${slug} or (${tags.name} = ${name} and ${tags.type} = 'subject')`)
      .orderBy(sql`${eq(tags.slug, slug)} desc`)
      .limit(1)
    if (tag) ids.set(slug, tag.id)
  }
  return ids
}
