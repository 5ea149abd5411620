import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '@/drizzle/client'
import { comments, reports } from '@/drizzle/schema/all'

/** A decision answers every report of the comment that is open. */
export async function answerReports(
  tx: Transaction,
  commentId: string,
  decisionId: string,
): Promise<void> {
  await tx
    .update(reports)
    .set({ decisionId })
    .where(and(eq(reports.commentId, commentId), isNull(reports.decisionId)))
  await tx
    .update(comments)
    .set({ openReports: 0, reportedAt: null })
    .where(eq(comments.id, commentId))
}

/** The reports that an undone decision had answered are open again. */
export async function reopenReports(
  tx: Transaction,
  commentId: string,
  decisionId: string,
): Promise<void> {
  const again = await tx
    .update(reports)
    .set({ decisionId: null })
    .where(eq(reports.decisionId, decisionId))
    .returning({ id: reports.id })
  if (again.length === 0) return
  const open = and(eq(reports.commentId, commentId), isNull(reports.decisionId))
  await tx
    .update(comments)
    .set({
      openReports: sql`(select count(*)::int from ${reports} where ${open})`,
      reportedAt: sql`(select min(${reports.at}) from ${reports} where ${open})`,
    })
    .where(eq(comments.id, commentId))
}
