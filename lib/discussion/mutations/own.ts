import 'server-only'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { comments } from '@/drizzle/schema/all'
import { AppError } from '@/lib/base/errors'
import { tame } from '@/lib/base/tame'
import { discussionWords as words } from '@/lib/i18n/discussion'
import { send } from '@/lib/jobs/send'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { mayEdit, mayUndoDelete } from '../comment'
import { fingerprint } from '../fingerprint'
import type { commentInput, editInput } from '../input'
import { forgetDeletedJob } from '../jobs'
import { discussedStory } from '../queries/terms'
import { judgeComment } from './judge'
import { type CommentRow, lockComment, moveComment } from './move'
import type { Posted } from './post'
import { takeTurn } from './turn'

/** Minutes after which the words of a deleted comment are gone from the database too. */
const forgetAfter = 60

/**
 * Changes one's own comment, within five minutes; the changed one passes the phases again.
 * @throws AppError not-found for a comment that is not one's own; forbidden after the time; what a phase says.
 */
export async function editComment(
  actor: Actor,
  input: z.infer<typeof editInput>,
): Promise<Posted & { text: string }> {
  authorize(actor, 'comment.write')
  const text = tame(input.text)
  return db().transaction(async (tx) => {
    await takeTurn(tx, actor.id!)
    const comment = await lockOwn(tx, actor, input.id)
    const now = new Date()
    if (!mayEdit(comment, now)) throw new AppError('forbidden', words.edit.late)
    const story = await discussedStory(comment.storyId, tx)
    if (!story) throw new AppError('not-found', words.noStory)
    const changed = { ...comment, text, textHash: fingerprint(text) }
    const { phase, say } = await judgeComment(tx, {
      actor,
      story,
      comment: changed,
      now,
      isEdit: true,
    })
    // A comment that waits goes on waiting: what held it may have been its first words.
    const state = comment.state === 'held' || phase !== '' ? 'held' : 'published'
    await moveComment(tx, comment, state, {
      text,
      textHash: changed.textHash,
      editedAt: now,
      phase: phase || comment.phase,
    })
    return { id: comment.id, storyId: comment.storyId, state, say, text }
  })
}

/**
 * Deletes one's own comment. Its words can be had back for ten seconds, and are gone from the
 * database an hour later; answers to it stay.
 * @throws AppError not-found.
 */
export async function deleteComment(
  actor: Actor,
  { id }: z.infer<typeof commentInput>,
): Promise<{ storyId: string }> {
  authorize(actor, 'comment.write')
  return db().transaction(async (tx) => {
    const comment = await lockOwn(tx, actor, id)
    if (comment.state !== 'published' && comment.state !== 'held')
      throw new AppError('conflict', words.delete.already)
    const now = new Date()
    await moveComment(tx, comment, 'deleted', { deletedAt: now })
    const at = new Date(now.getTime() + forgetAfter * 60_000)
    await send(tx, forgetDeletedJob, { commentId: id }, at)
    return { storyId: comment.storyId }
  })
}

/**
 * Takes the deletion of one's own comment back.
 * @throws AppError not-found; conflict after the ten seconds.
 */
export async function restoreComment(
  actor: Actor,
  { id }: z.infer<typeof commentInput>,
): Promise<Posted> {
  authorize(actor, 'comment.write')
  return db().transaction(async (tx) => {
    const comment = await lockOwn(tx, actor, id)
    if (!mayUndoDelete(comment, new Date())) throw new AppError('conflict', words.delete.late)
    // What never was published goes back to waiting.
    const state = comment.publishedAt === null ? 'held' : 'published'
    await moveComment(tx, comment, state, { deletedAt: null })
    return { id, storyId: comment.storyId, state, say: '' }
  })
}

/** Empties the words of a comment that is still deleted; what the job does. */
export async function forgetDeleted({ commentId }: { commentId: string }): Promise<void> {
  await db()
    .update(comments)
    .set({ withheldText: '', textHash: '' })
    .where(sql`${comments.id} = ${commentId} AND ${comments.state} = 'deleted'`)
}

// Somebody else's comment and none are the same thing.
async function lockOwn(tx: Transaction, actor: Actor, id: string): Promise<CommentRow> {
  const comment = await lockComment(tx, id)
  if (!comment || comment.authorId === null || comment.authorId !== actor.id)
    throw new AppError('not-found', words.noComment)
  return comment
}
