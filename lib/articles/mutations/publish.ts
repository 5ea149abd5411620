import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { articles, corrections, revisions, sections, stories } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { changed } from '@/lib/cache/changed'
import { fullTime } from '@/lib/i18n/dates'
import { showPictures } from '@/lib/media/mutations'
import type { Actor } from '@/lib/permissions/policy'
import { indexStory } from '@/lib/search/mutations'
import { publication } from '@/lib/settings/queries'
import {
  type ArticleRow,
  contentOf,
  picturesOf,
  publishProblems,
  slugOf,
  storyPath,
} from '../article'
import type { StoryContent } from '../content'
import { dateline, withDays } from '../day-words'
import type { publishInput } from '../input'
import { databaseNow, openArticle } from './open'
import { freeAddress, keepAddress, linkStory, linksOf, staleTags, storyLinks } from './story'

export interface Published {
  id: string
  version: number
  state: 'published'
  path: string
}

/**
 * Publishes an article: what it says now is what readers see from this transaction's commit on.
 * One that is published as it stands succeeds and stays as it is: a lost answer can be asked for again.
 * @throws AppError invalid with every problem in its detail; conflict; forbidden.
 */
export async function publishArticle(
  actor: Actor,
  input: z.infer<typeof publishInput>,
): Promise<Published> {
  return db().transaction(async (tx) => {
    const { row } = await openArticle(tx, actor, input, 'publish')
    if (row.state === 'published') return standing(tx, row)
    const isCorrecting = row.state === 'correcting'
    if (isCorrecting && input.correction === '' && !input.isTypo)
      throw new AppError(
        'invalid',
        'Readers have seen this story: say what was corrected, or mark it as a typo.',
        {
          fields: { correction: 'Say what was wrong and what is right.' },
        },
      )
    const published = await publishRow(tx, actor, row)
    if (isCorrecting && input.correction !== '')
      await tx.insert(corrections).values({ id: newId(), storyId: row.id, text: input.correction })
    return published
  })
}

async function standing(tx: Transaction, row: ArticleRow): Promise<Published> {
  const [story] = await tx
    .select({ path: stories.path })
    .from(stories)
    .where(eq(stories.id, row.id))
  return { id: row.id, version: row.version, state: 'published', path: story!.path }
}

/**
 * Puts an article before readers, in the caller's transaction, which holds the row and has
 * settled that the actor may.
 * @throws AppError invalid when something is missing or the embargo still holds.
 */
export async function publishRow(
  tx: Transaction,
  actor: Actor,
  row: ArticleRow,
): Promise<Published> {
  const content = contentOf(row)
  const problems = publishProblems(content)
  if (problems.length > 0)
    throw new AppError('invalid', `Not published: ${problems.map((p) => p.message).join(' ')}`, {
      detail: { problems },
    })
  const [now, { timeZone }, [section], [story]] = await Promise.all([
    databaseNow(tx),
    publication(tx),
    tx.select().from(sections).where(eq(sections.id, content.sectionId!)),
    tx.select({ path: stories.path }).from(stories).where(eq(stories.id, row.id)),
  ])
  if (row.embargoUntil && row.embargoUntil > now)
    throw new AppError(
      'invalid',
      `Not published: the story is under embargo until ${fullTime(timeZone, row.embargoUntil)}.`,
    )

  const firstPublishedAt = row.firstPublishedAt ?? now
  const after = linksOf(content, firstPublishedAt, timeZone)
  const slug = slugOf(content)
  const wanted = storyPath(section!.slug, firstPublishedAt, timeZone, slug, story?.path)
  const [before, path] = await Promise.all([
    storyLinks(tx, row.id, timeZone),
    freeAddress(tx, row.id, wanted),
  ])
  await writeStory(tx, row, content, { path, now, firstPublishedAt, timeZone })
  await linkStory(tx, { id: row.id, firstPublishedAt }, before, after)
  if (!(await showPictures(tx, before.mediaIds, after.mediaIds)))
    throw new AppError(
      'invalid',
      'Not published: a picture in the story no longer exists. Choose another.',
    )
  // None of these waits for another, nor for another publication.
  await Promise.all([
    keepAddress(tx, row.id, path),
    indexStory(tx, { id: row.id, content, firstPublishedAt }),
    tx.update(corrections).set({ isPublic: true }).where(eq(corrections.storyId, row.id)),
    closeArticle(tx, actor, row, firstPublishedAt, now),
    changed(tx, staleTags(row.id, before, after)),
  ])
  await recordEvent(tx, actor, {
    action: 'article.publish',
    subject: { type: 'article', id: row.id },
    detail: { headline: content.headline, path, from: row.state, version: row.version },
  })
  return { id: row.id, version: row.version, state: 'published', path }
}

async function writeStory(
  tx: Transaction,
  row: ArticleRow,
  content: StoryContent,
  {
    path,
    now,
    firstPublishedAt,
    timeZone,
  }: { path: string; now: Date; firstPublishedAt: Date; timeZone: string },
): Promise<void> {
  const seen = {
    path,
    kind: content.kind,
    headline: content.headline,
    kicker: content.kicker,
    standfirst: content.standfirst,
    datelinePlace: content.datelinePlace,
    datelineAgency: content.datelineAgency,
    body: withDays(content.body, dateline(content, firstPublishedAt, timeZone)),
    words: row.words,
    sectionId: content.sectionId!,
    lead: content.lead,
    discussion: content.discussion,
    isEvergreen: content.isEvergreen,
    language: content.language,
    relatedIds: content.relatedIds,
    mediaIds: picturesOf(content),
    firstPublishedAt,
    publishedAt: now,
    updatedAt: now,
    withdrawnAt: null,
    withdrawnReason: '',
  }
  await tx
    .insert(stories)
    .values({ id: row.id, ...seen })
    .onConflictDoUpdate({
      target: stories.id,
      set: { ...seen, editions: sql`${stories.editions} + 1` },
    })
}

async function closeArticle(
  tx: Transaction,
  actor: Actor,
  row: ArticleRow,
  firstPublishedAt: Date,
  now: Date,
) {
  const standing = tx
    .update(articles)
    .set({
      state: 'published',
      stateBefore: null,
      firstPublishedAt,
      publishedAt: now,
      publishedVersion: row.version,
      scheduledAt: null,
      missedReason: '',
      withdrawnAt: null,
      withdrawnReason: '',
    })
    .where(eq(articles.id, row.id))
  const revision = tx.insert(revisions).values({
    id: newId(),
    articleId: row.id,
    version: row.version,
    content: contentOf(row),
    reason: 'publish',
    byId: actor.id,
  })
  await Promise.all([standing, revision])
}
