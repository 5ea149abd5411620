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
): Promise<Posted> {
  authorize(actor, 'comment.write')
  if (actor.id === null) throw new Error('The house writes no comments.')
  const text = tame(input.text)
  const submitKey = input.submitKey || keyOf(input.storyId, input.parentId, text)
  const before = await sentBefore(db(), actor.id, submitKey)
  if (before) return posted(before)
  await takeAttempt({ commentPerson: actor.id })
  return db().transaction(async (tx) => {
    await takeTurn(tx, actor.id!)
    // The same form came twice at the same moment: the other one made it.
    const meanwhile = await sentBefore(tx, actor.id!, submitKey)
    if (meanwhile) return posted(meanwhile)
    const story = await discussedStory(input.storyId, tx)
    if (!story) throw new AppError('not-found', words.noStory)
    const parentId = await answered(tx, story, input.parentId)
    const now = new Date()
    const comment = {
      id: newId(now.getTime()),
      storyId: story.id,
      parentId,
      authorId: actor.id,
      text,
      textHash: fingerprint(text),
      networkHash: await networkHash(tx, address, now),
      submitKey,
      createdAt: now,
    }
    const verdict = await judgeComment(tx, { actor, story, comment, now, isEdit: false })
    const isPublished = verdict.outcome === 'publish'
    const [made] = await tx
      .insert(comments)
      .values({
        ...comment,
        state: isPublished ? 'published' : 'held',
        phase: verdict.phase,
        publishedAt: isPublished ? now : null,
      })
      .returning()
    if (isPublished) {
      await count(tx, made!, 1)
      await changed(tx, [cacheTag.discussion(story.id)])
    }
    return { ...posted(made!), say: isPublished ? '' : verdict.say }
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

function posted({ id, storyId, state }: CommentRow): Posted {
  const isHeld = state === 'held'
  return { id, storyId, state: isHeld ? 'held' : 'published', say: isHeld ? words.held.again : '' }
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
