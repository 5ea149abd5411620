import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/drizzle/client'
import { appeals } from '@/drizzle/schema/all'
import { send } from '@/lib/jobs/send'
import { canMail } from '@/lib/mail/mailer'
import type { Actor } from '@/lib/permissions/policy'
import { appealMailJob, toldAfter } from '../jobs'

/** An appeal that waits has what it asked for once its comment is published again. */
export async function overturnAppeal(
  tx: Transaction,
  actor: Actor,
  commentId: string,
): Promise<void> {
  const [appeal] = await tx
    .update(appeals)
    .set({ outcome: 'overturned', decidedAt: sql`now()`, decidedById: actor.id })
    .where(and(eq(appeals.commentId, commentId), eq(appeals.outcome, 'open')))
    .returning()
  if (appeal) await tellOfAnswer(tx, appeal)
}

/** The person is told by mail, where mail can be sent, once nothing can be undone any more. */
export async function tellOfAnswer(
  tx: Transaction,
  { id, decidedAt }: typeof appeals.$inferSelect,
): Promise<void> {
  if (!canMail()) return
  const answer = { appealId: id, decidedAt: decidedAt!.toISOString() }
  await send(tx, appealMailJob, answer, new Date(Date.now() + toldAfter * 1_000))
}

/** Undoing what overturned an appeal, by the decision's own instant, lets it wait again. */
export async function reopenAppeal(tx: Transaction, commentId: string, at: Date): Promise<void> {
  await tx
    .update(appeals)
    .set({ outcome: 'open', answer: '', decidedAt: null, decidedById: null })
    .where(
      and(
        eq(appeals.commentId, commentId),
        eq(appeals.outcome, 'overturned'),
        // The decision was written in the same transaction; the driver keeps milliseconds.
        sql`date_trunc('milliseconds', ${appeals.decidedAt}) = ${at.toISOString()}::timestamptz`,
      ),
    )
}
