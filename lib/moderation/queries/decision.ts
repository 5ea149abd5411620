import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { comments, decisions, people } from '@/drizzle/schema/all'
import { isId } from '@/lib/base/ids'
import { moderationWords as words } from '@/lib/i18n/moderation'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { undoWithin } from '../decision'

/** A decision of the actor's own that holds, and whether it can still be undone; null for any other. */
export async function decisionToUndo(actor: Actor, id: string) {
  authorize(actor, 'comment.moderate')
  if (!isId(id) || actor.id === null) return null
  const [row] = await db()
    .select({
      id: decisions.id,
      kind: decisions.kind,
      rule: decisions.ruleNumber,
      name: people.name,
      isFresh: sql<boolean>`now() - ${decisions.at} < make_interval(secs => ${undoWithin})`,
    })
    .from(decisions)
    .innerJoin(comments, eq(comments.id, decisions.commentId))
    .leftJoin(people, eq(people.id, comments.authorId))
    .where(and(eq(decisions.id, id), eq(decisions.byId, actor.id), isNull(decisions.undoneAt)))
  return row ? { ...row, name: row.name ?? words.deletedAccount } : null
}
