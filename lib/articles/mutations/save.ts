import 'server-only'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { articles, authors, revisions, sections } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import { madeAt, newId } from '@/lib/base/ids'
import { bodyText } from '@/lib/blocks/registry'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { createOwnLinks } from '@/lib/shortlinks/mutations/own'
import { type ArticleRow, contentOf, countWords, stateOf } from '../article'
import type { StoryContent } from '../content'
import type { saveInput } from '../input'
import { sameContent } from '../local-copy'
import { applies, isSettled, next, type State } from '../states'
import { conflict, lockArticle } from './open'
import { keepParagraphs } from './paragraphs'

export interface Saved {
  id: string
  version: number
  state: State
  /** The database's time of the save, ISO 8601. */
  savedAt: string
}

/**
 * Saves a story's content as its next version. Version 0 creates the story, once however often it
 * is sent; a save that repeats what is stored succeeds, so a lost answer can be asked for again.
 * Editing a published story makes it `correcting`: readers keep what was published.
 * @throws AppError conflict when somebody saved meanwhile, forbidden, not-found, and unauthenticated
 *   for words of somebody else, who is not signed in any more.
 */
export async function saveArticle(actor: Actor, input: z.infer<typeof saveInput>): Promise<Saved> {
  if (input.by !== undefined && input.by !== actor.id)
    throw new AppError('unauthenticated', 'Somebody else is signed in here now. Nothing was saved.')
  return db().transaction(async (tx) => {
    // Signed here and not where it is created, so that a first save sent twice is the same twice.
    const isFirst = input.version === 0
    const content = isFirst ? await withOwnByline(tx, actor, input.content) : input.content
    if (isFirst) {
      authorize(actor, 'article.create')
      await assertReferences(tx, content)
      const created = await createArticle(tx, actor, { id: input.id, content, importedFrom: null })
      if (created) return created
    }
    const row = await lockArticle(tx, input.id)
    const settled = isSettled(stateOf(row))
    authorize(actor, settled ? 'article.editPublished' : 'article.edit', row)
    if (sameContent(contentOf(row), content)) return saved(row)
    const verb = applies('editPublished', stateOf(row)) ? 'editPublished' : 'edit'
    const state = next(verb, stateOf(row), row.stateBefore)
    if (row.version !== input.version) throw await conflict(tx, row)
    return write(tx, actor, {
      id: row.id,
      version: row.version + 1,
      state: state === 'draft' && row.createdBy !== actor.id ? 'in-edit' : state,
      content,
      reason: input.reason,
    })
  })
}

/**
 * Writes a new draft with its first revision and its short URL; null where the id is taken, by the
 * same story sent twice. The caller has authorised.
 */
export async function createArticle(
  tx: Transaction,
  actor: Actor,
  { id, content, importedFrom }: { id: string; content: StoryContent; importedFrom: string | null },
): Promise<Saved | null> {
  const [row] = await tx
    .insert(articles)
    .values({ id, ...columnsOf(content), importedFrom, createdBy: actor.id, editedBy: actor.id })
    .onConflictDoNothing()
    .returning()
  if (!row) return null
  await tx.insert(revisions).values(revisionOf(actor, id, 1, content, 'save'))
  await keepParagraphs(tx, [{ id, body: content.body }])
  await createOwnLinks(tx, actor, [{ id }])
  await recordEvent(tx, actor, {
    action: 'article.create',
    subject: { type: 'article', id },
    detail: { headline: content.headline },
  })
  return saved(row)
}

/** A new story is signed by whoever begins it, where they have an author's page and chose nobody. */
async function withOwnByline(tx: Transaction, actor: Actor, content: StoryContent) {
  if (content.authorIds.length > 0 || actor.id === null) return content
  const own = await tx
    .select({ id: authors.id })
    .from(authors)
    .where(eq(authors.personId, actor.id))
  return { ...content, authorIds: own.map((author) => author.id) }
}

/** Writes a version: the row, and its revision. */
export async function write(
  tx: Transaction,
  actor: Actor,
  next: { id: string; version: number; state: State; content: StoryContent; reason: string },
): Promise<Saved> {
  await assertReferences(tx, next.content)
  const [row] = await tx
    .update(articles)
    .set({
      ...columnsOf(next.content),
      state: next.state,
      version: next.version,
      editedBy: actor.id,
      editedAt: sql`now()`,
    })
    .where(eq(articles.id, next.id))
    .returning()
  await keepRevision(tx, actor, next)
  await keepParagraphs(tx, [{ id: next.id, body: next.content.body }])
  return saved(row!)
}

/**
 * Autosaves of one person within ten minutes of the first are one revision: the list shows work,
 * not keystrokes, and a long sitting can be gone back in.
 */
async function keepRevision(
  tx: Transaction,
  actor: Actor,
  next: { id: string; version: number; content: StoryContent; reason: string },
) {
  if (next.reason === 'autosave') {
    const [last] = await tx
      .select()
      .from(revisions)
      .where(eq(revisions.articleId, next.id))
      .orderBy(desc(revisions.version))
      .limit(1)
    const isRecent = last && Date.now() - madeAt(last.id) < 10 * 60_000
    if (isRecent && last.reason === 'autosave' && last.byId === actor.id) {
      await tx
        .update(revisions)
        .set({ version: next.version, content: next.content, at: sql`now()` })
        .where(eq(revisions.id, last.id))
      return
    }
  }
  await tx
    .insert(revisions)
    .values(revisionOf(actor, next.id, next.version, next.content, next.reason))
}

/** @throws AppError invalid where the section or a chosen author does not exist. */
async function assertReferences(tx: Transaction, content: StoryContent) {
  const { sectionId } = content
  if (sectionId && (await tx.$count(sections, eq(sections.id, sectionId))) === 0)
    throw new AppError('invalid', 'The section no longer exists. Choose another.', {
      fields: { sectionId: 'The section no longer exists.' },
    })
  if (content.authorIds.length === 0) return
  const found = await tx.$count(authors, and(inArray(authors.id, content.authorIds)))
  if (found < content.authorIds.length)
    throw new AppError('invalid', 'One of the authors no longer exists. Choose again.', {
      fields: { authorIds: 'One of the authors no longer exists.' },
    })
}

function columnsOf(content: StoryContent) {
  return { ...content, words: countWords(bodyText(content.body)) }
}

function revisionOf(
  actor: Actor,
  articleId: string,
  version: number,
  content: StoryContent,
  reason: string,
) {
  return { id: newId(), articleId, version, content, reason, byId: actor.id }
}

function saved(row: ArticleRow): Saved {
  return {
    id: row.id,
    version: row.version,
    state: stateOf(row),
    savedAt: row.editedAt.toISOString(),
  }
}
