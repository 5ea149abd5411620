import 'server-only'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { decisions } from '@/drizzle/schema/all'
import { AppError } from '@/lib/base/errors'
import type { CommentState } from '@/lib/discussion/comment'
import { type CommentRow, lockComment, moveComment } from '@/lib/discussion/mutations/move'
import { moderationWords as words } from '@/lib/i18n/moderation'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { type DecisionKind, isAnswer, undoWithin } from '../decision'
import type { undoInput } from '../input'
import { markComment, note } from './decide'
import { forestalled } from './forestalled'
import { reopenAppeal } from './overturn'
import { reopenReports } from './reports'

type Decision = typeof decisions.$inferSelect

/** A comment after a decision about it was undone. */
export interface Undone {
  commentId: string
  version: number
  state: string
}

/**
 * Takes a decision of one's own back, within ten seconds by the database's clock. It stays in the
 * table, marked.
 * @throws AppError not-found for a decision that is not one's own; conflict after the time, for one
 *   that is undone, and where somebody decided or wrote after it, which says who.
 */
export async function undoDecision(
  actor: Actor,
  { id }: z.infer<typeof undoInput>,
): Promise<Undone> {
  authorize(actor, 'comment.moderate')
  return db().transaction(async (tx) => {
    const [found] = await tx.select().from(decisions).where(eq(decisions.id, id))
    if (!found || found.byId !== actor.id) throw new AppError('not-found', words.undo.none)
    // The comment first, as everything that decides locks it: two at once wait here, not in a circle.
    const comment = (await lockComment(tx, found.commentId))!
    const [decision] = await tx
      .update(decisions)
      .set({ undoneAt: sql`now()`, undoneById: actor.id })
      .where(and(eq(decisions.id, id), isNull(decisions.undoneAt)))
      .returning()
    if (!decision) throw new AppError('conflict', words.undo.already)
    if (await isLate(tx, decision)) throw new AppError('conflict', words.undo.late)
    if (comment.version !== decision.commentVersion) throw await forestalled(tx, comment)
    await takeBack(tx, comment, decision)
    await note(tx, actor, comment, 'undo')
    return { commentId: comment.id, version: comment.version + 1, state: decision.stateBefore }
  })
}

async function isLate(tx: Transaction, { id }: Decision): Promise<boolean> {
  const [row] = await tx
    .select({
      isLate: sql<boolean>`now() - ${decisions.at} > make_interval(secs => ${undoWithin})`,
    })
    .from(decisions)
    .where(eq(decisions.id, id))
  return row!.isLate
}

async function takeBack(tx: Transaction, comment: CommentRow, decision: Decision): Promise<void> {
  const kind = decision.kind as DecisionKind
  if (isAnswer(kind)) await reopenReports(tx, comment.id, decision.id)
  if (kind === 'reopen') await reopenAppeal(tx, comment.id, decision.at)
  if (kind === 'keep') return markComment(tx, comment, 'keep')
  if (kind === 'pick' || kind === 'unpick')
    return markComment(tx, comment, kind === 'pick' ? 'unpick' : 'pick')
  const before = decision.stateBefore as CommentState
  const cited =
    before === 'removed'
      ? await lastRule(tx, comment.id)
      : { ruleNumber: null, standardsVersion: null }
  await moveComment(tx, comment, before, cited)
}

/** The rule that the removal cited which an undone reopening had lifted. */
async function lastRule(tx: Transaction, commentId: string) {
  const [removal] = await tx
    .select({
      ruleNumber: decisions.ruleNumber,
      standardsVersion: decisions.standardsVersion,
    })
    .from(decisions)
    .where(
      and(
        eq(decisions.commentId, commentId),
        eq(decisions.kind, 'remove'),
        isNull(decisions.undoneAt),
      ),
    )
    .orderBy(desc(decisions.commentVersion))
    .limit(1)
  return removal ?? { ruleNumber: null, standardsVersion: null }
}
