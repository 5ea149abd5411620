import 'server-only'
import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { appeals, decisions, people } from '@/drizzle/schema/all'
import { AppError } from '@/lib/base/errors'
import { tame } from '@/lib/base/tame'
import { lockComment } from '@/lib/discussion/mutations/move'
import { timeWithSeconds } from '@/lib/i18n/dates'
import { moderationWords } from '@/lib/i18n/moderation'
import { type Actor, authorize, can, roles } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import type { answerAppealInput } from '../input'
import { note, takeStep } from './decide'
import { tellOfAnswer } from './overturn'

const words = moderationWords.appeals
type Appeal = typeof appeals.$inferSelect

/**
 * Answers an appeal, once: the removal stays, or the comment comes back. The standards promise a
 * second look by somebody else, so whoever removed the comment may not, unless nobody else could.
 * @throws AppError not-found; forbidden for one's own removal; conflict where it is answered, which
 *   says by whom, or where the comment is not removed any more.
 */
export async function answerAppeal(
  actor: Actor,
  { id, outcome, answer }: z.infer<typeof answerAppealInput>,
): Promise<{ id: string }> {
  authorize(actor, 'comment.moderate')
  return db().transaction(async (tx) => {
    const { comment, appeal } = await lockAppeal(tx, id)
    if (appeal.outcome !== 'open') throw await answered(tx, appeal)
    if (comment.state !== 'removed') throw new AppError('conflict', words.gone)
    await refuseOwn(tx, actor, appeal)
    const [done] = await tx
      .update(appeals)
      .set({ outcome, answer: tame(answer), decidedAt: sql`now()`, decidedById: actor.id })
      .where(eq(appeals.id, id))
      .returning()
    await tellOfAnswer(tx, done!)
    if (outcome === 'overturned')
      await takeStep(tx, actor, comment, { kind: 'reopen', state: 'published' }, null)
    await note(tx, actor, comment, outcome === 'upheld' ? 'declineAppeal' : 'acceptAppeal')
    return { id }
  })
}

// The comment first, as everything that decides locks it.
async function lockAppeal(tx: Transaction, id: string) {
  const [found] = await tx
    .select({ commentId: appeals.commentId })
    .from(appeals)
    .where(eq(appeals.id, id))
  const comment = found && (await lockComment(tx, found.commentId))
  const [appeal] = comment
    ? await tx.select().from(appeals).where(eq(appeals.id, id)).for('update')
    : []
  if (!comment || !appeal?.personId) throw new AppError('not-found', words.nobody)
  return { comment, appeal }
}

async function answered(tx: Transaction, appeal: Appeal): Promise<AppError> {
  const [by] = appeal.decidedById
    ? await tx.select({ name: people.name }).from(people).where(eq(people.id, appeal.decidedById))
    : []
  const { timeZone } = await publication(tx)
  const name = by?.name ?? moderationWords.somebody
  const at = timeWithSeconds(timeZone, appeal.decidedAt!)
  return new AppError('conflict', words.first(name, appeal.outcome, at))
}

async function refuseOwn(tx: Transaction, actor: Actor, appeal: Appeal): Promise<void> {
  const [removal] = await tx
    .select({ byId: decisions.byId })
    .from(decisions)
    .where(eq(decisions.id, appeal.decisionId))
  if (actor.id === null || removal?.byId !== actor.id) return
  if (await isAnotherThere(tx, actor.id)) throw new AppError('forbidden', words.own)
}

const moderatingRoles = roles.filter((role) =>
  can({ id: '', name: '', role, sessionId: '' }, 'comment.moderate'),
)

/** Whether somebody else could answer an appeal. */
export async function isAnotherThere(
  from: Pick<Transaction, 'select'>,
  personId: string,
): Promise<boolean> {
  const [other] = await from
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        inArray(people.role, moderatingRoles),
        eq(people.isDisabled, false),
        ne(people.id, personId),
      ),
    )
    .limit(1)
  return other !== undefined
}
