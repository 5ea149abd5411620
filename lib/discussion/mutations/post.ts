import 'server-only'
import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { comments } from '@/drizzle/schema/all'
import { takeAttempt } from '@/lib/auth/limits'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { tame } from '@/lib/base/tame'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { discussionWords as words } from '@/lib/i18n/discussion'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { fingerprint } from '../fingerprint'
import type { postInput } from '../input'
import { type DiscussedStory, discussedStory } from '../queries/terms'
import { judgeComment } from './judge'
import { type CommentRow, count } from './move'
import { networkHash } from './network'
import { takeTurn } from './turn'

/** A comment as its writer gets it back, and why it waits where it does. */
export interface Posted {
  id: string
  storyId: string
  state: 'published' | 'held'
  /** Words for the writer of a comment that waits; empty for a published one. */
  say: string
}

/**
 * Posts a comment, or an answer to one. Sent again with the same key, it answers what it made the
 * first time, twenty times at the same moment too.
 * @param address what limits and hashes go by, of {@link Visitor}.
 * @throws AppError unauthenticated; not-found for a story that readers cannot see or a comment that
 *   takes no answer; invalid, forbidden or too-many with the words of the phase that refused it.
 */
export async function postComment(
  actor: Actor,
  input: z.infer<typeof postInput>,
  address: string,
): Promise<Posted & { row: CommentRow }> {
  authorize(actor, 'comment.write')
  if (actor.id === null) throw new Error('The house writes no comments.')
  const text = tame(input.text)
  const submitKey = input.submitKey || keyOf(input.storyId, input.parentId, text)
  const now = new Date()
  await takeAttempt({ commentPerson: actor.id }).catch(async (refusal) => {
    // What was taken before is answered all the same.
    if (!(await sentBefore(db(), actor.id!, submitKey))) throw refusal
  })
  return db().transaction(async (tx) => {
    // Sent together, and done in this order: the same form may have come twice at the same moment,
    // and then the other one made it.
    const [, before, story, network] = await Promise.all([
      takeTurn(tx, actor.id!),
      sentBefore(tx, actor.id!, submitKey),
      discussedStory(input.storyId, tx),
      networkHash(tx, address, now),
    ])
    if (before) return posted(before)
    if (!story) throw new AppError('not-found', words.noStory)
    const parentId = await answered(tx, story, input.parentId)
    const comment = {
      id: newId(now.getTime()),
      storyId: story.id,
      parentId,
      authorId: actor.id,
      text,
      textHash: fingerprint(text),
      networkHash: network,
      submitKey,
      createdAt: now,
    }
    const verdict = await judgeComment(tx, { actor, story, comment, now, isEdit: false })
    const isPublished = verdict.outcome === 'publish'
    const row = {
      ...comment,
      state: isPublished ? 'published' : 'held',
      phase: verdict.phase,
      publishedAt: isPublished ? now : null,
    }
    const [made] = await Promise.all([
      // Begun first: what everybody who writes under the story waits for comes last.
      tx.insert(comments).values(row).returning().execute(),
      ...(isPublished ? [changed(tx, [cacheTag.discussion(story.id)]), count(tx, comment, 1)] : []),
    ])
    return { ...posted(made[0]!), say: isPublished ? '' : verdict.say }
  })
}

// A form without a key of its own still makes one comment of the same words in the same place.
function keyOf(...parts: (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

async function sentBefore(
  from: Pick<Transaction, 'select'>,
  authorId: string,
  submitKey: string,
): Promise<CommentRow | null> {
  const [row] = await from
    .select()
    .from(comments)
    .where(and(eq(comments.authorId, authorId), eq(comments.submitKey, submitKey)))
  return row ?? null
}

function posted(row: CommentRow): Posted & { row: CommentRow } {
  const { id, storyId } = row
  const isHeld = row.state === 'held'
  const say = isHeld ? words.held.again : ''
  return { id, storyId, state: isHeld ? 'held' : 'published', say, row }
}

/** The comment that is answered: of an answer, the one that it answers, for threads are one level deep. */
async function answered(
  tx: Transaction,
  story: DiscussedStory,
  parentId: string | null,
): Promise<string | null> {
  if (parentId === null) return null
  const [parent] = await tx
    .select({ id: comments.id, parentId: comments.parentId })
    .from(comments)
    .where(
      and(
        eq(comments.id, parentId),
        eq(comments.storyId, story.id),
        eq(comments.state, 'published'),
      ),
    )
  if (!parent) throw new AppError('not-found', words.noParent)
  return parent.parentId ?? parent.id
}
