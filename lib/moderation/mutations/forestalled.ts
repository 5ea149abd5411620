import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Transaction } from '@/drizzle/client'
import { decisions, people } from '@/drizzle/schema/all'
import { AppError } from '@/lib/base/errors'
import type { CommentRow } from '@/lib/discussion/mutations/move'
import { timeWithSeconds } from '@/lib/i18n/dates'
import { moderationWords as words } from '@/lib/i18n/moderation'
import { publication } from '@/lib/settings/queries'

/** Why a comment is not as the moderator saw it: who was first and when, or what its writer did. */
export async function forestalled(tx: Transaction, comment: CommentRow): Promise<AppError> {
  const undoer = alias(people, 'undoer')
  const [last] = await tx
    .select({
      kind: decisions.kind,
      at: decisions.at,
      by: people.name,
      undoneAt: decisions.undoneAt,
      undoneBy: undoer.name,
      version: decisions.commentVersion,
    })
    .from(decisions)
    .leftJoin(people, eq(people.id, decisions.byId))
    .leftJoin(undoer, eq(undoer.id, decisions.undoneById))
    .where(eq(decisions.commentId, comment.id))
    .orderBy(desc(decisions.commentVersion))
    .limit(1)
  const { timeZone } = await publication(tx)
  const at = (moment: Date) => timeWithSeconds(timeZone, moment)
  const refuse = (message: string) =>
    new AppError('conflict', message, { detail: { state: comment.state } })
  if (comment.state === 'deleted') return refuse(words.first.deleted)
  if (last?.undoneAt && last.version + 1 === comment.version)
    return refuse(words.first.undid(last.undoneBy ?? words.somebody, at(last.undoneAt)))
  if (last && !last.undoneAt && last.version === comment.version)
    return refuse(words.first.decided(last.by ?? words.somebody, last.kind, at(last.at)))
  return refuse(words.first.changed)
}
