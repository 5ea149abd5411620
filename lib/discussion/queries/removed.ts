import 'server-only'
import { and, desc, eq, inArray, isNotNull, ne, or } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { appeals, comments, decisions, stories } from '@/drizzle/schema/all'
import type { Actor } from '@/lib/permissions/policy'
import { ruleCited } from '@/lib/standards/queries'
import type { StandardsRule } from '@/lib/standards/standards'
import type { Appeal } from '../appeal'

/** A comment of one's own that was removed, with its words, the rule and what came of an appeal. */
export interface RemovedComment {
  id: string
  storyId: string
  text: string
  createdAt: Date
  headline: string
  path: string
  /** Whether it is removed now, or was and is back. */
  isRemoved: boolean
  /** When it was removed. */
  removedAt: Date | null
  /** The rule of the version that the removal cites. */
  rule: (StandardsRule & { version: number }) | null
  appeal: Appeal | null
  /** Whether one may still ask for a second look. */
  mayAppeal: boolean
}

type Decision = typeof decisions.$inferSelect
type Row = Awaited<ReturnType<typeof rowsOf>>[number]

/** What moderators removed of a person's comments, also where an appeal brought it back; the newest first. */
export async function removedComments(actor: Actor): Promise<RemovedComment[]> {
  if (actor.id === null) return []
  const rows = await rowsOf(actor.id)
  if (rows.length === 0) return []
  const removals = await removalsOf(rows.map(({ comment }) => comment.id))
  return Promise.all(
    rows.map((row) =>
      asRemoved(
        row,
        removals.find(({ id, commentId, undoneAt }) =>
          row.appeal && row.comment.state !== 'removed'
            ? id === row.appeal.decisionId
            : commentId === row.comment.id && undoneAt === null,
        ),
      ),
    ),
  )
}

function rowsOf(personId: string) {
  return db()
    .select({ comment: comments, headline: stories.headline, path: stories.path, appeal: appeals })
    .from(comments)
    .innerJoin(stories, eq(stories.id, comments.storyId))
    .leftJoin(appeals, eq(appeals.commentId, comments.id))
    .where(
      and(
        eq(comments.authorId, personId),
        or(
          eq(comments.state, 'removed'),
          and(isNotNull(appeals.id), ne(comments.state, 'deleted')),
        ),
      ),
    )
    .orderBy(desc(comments.id))
    .limit(100)
}

function removalsOf(ids: string[]): Promise<Decision[]> {
  return db()
    .select()
    .from(decisions)
    .where(and(inArray(decisions.commentId, ids), eq(decisions.kind, 'remove')))
    .orderBy(desc(decisions.at), desc(decisions.id))
}

async function asRemoved(
  { comment, headline, path, appeal }: Row,
  removal: Decision | undefined,
): Promise<RemovedComment> {
  return {
    id: comment.id,
    storyId: comment.storyId,
    text: comment.text || comment.withheldText,
    createdAt: comment.createdAt,
    headline,
    path,
    isRemoved: comment.state === 'removed',
    removedAt: removal?.at ?? null,
    rule: await ruleCited(removal ?? comment),
    appeal: appeal && { ...appeal, outcome: appeal.outcome as Appeal['outcome'] },
    mayAppeal: comment.state === 'removed' && removal !== undefined && appeal === null,
  }
}
