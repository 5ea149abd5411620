import 'server-only'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { appeals, decisions } from '@/drizzle/schema/all'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { appealWords as words } from '@/lib/i18n/appeals'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { appealInput } from '../appeal'
import { lockComment } from './move'

/**
 * Asks for a second look at the removal of one's own comment, once a comment, whatever became of
 * the first. The same sent again, as after a line that broke, is what was asked.
 * @throws AppError not-found for a comment that is not one's own; conflict where it is not removed
 *   or was looked at twice.
 */
export async function appealRemoval(
  actor: Actor,
  { id, text }: z.infer<typeof appealInput>,
): Promise<{ storyId: string }> {
  authorize(actor, 'comment.write')
  return db().transaction(async (tx) => {
    const comment = await lockComment(tx, id)
    if (!comment || comment.authorId === null || comment.authorId !== actor.id)
      throw new AppError('not-found', words.noComment)
    const [removal] = await tx
      .select({ id: decisions.id })
      .from(decisions)
      .where(
        and(eq(decisions.commentId, id), eq(decisions.kind, 'remove'), isNull(decisions.undoneAt)),
      )
      .orderBy(desc(decisions.at), desc(decisions.id))
      .limit(1)
    if (comment.state !== 'removed' || !removal) throw new AppError('conflict', words.notRemoved)
    const { storyId } = comment
    const [made] = await tx
      .insert(appeals)
      .values({
        id: newId(),
        commentId: id,
        storyId,
        decisionId: removal.id,
        personId: actor.id,
        text,
      })
      .onConflictDoNothing()
      .returning({ id: appeals.id })
    if (!made) {
      if (await isAsked(tx, id, text)) return { storyId }
      throw new AppError('conflict', words.already)
    }
    await changed(tx, [cacheTag.discussion(storyId)])
    return { storyId }
  })
}

/** Whether this very appeal waits. */
async function isAsked(tx: Transaction, commentId: string, text: string): Promise<boolean> {
  const waits = and(eq(appeals.outcome, 'open'), eq(appeals.text, text))
  return (await tx.$count(appeals, and(eq(appeals.commentId, commentId), waits))) > 0
}
