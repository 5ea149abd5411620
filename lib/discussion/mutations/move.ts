import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/drizzle/client'
import { comments, storyCounts } from '@/drizzle/schema/all'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import type { CommentState } from '../comment'

export type CommentRow = typeof comments.$inferSelect

/** The comment, locked for the rest of the transaction. */
export async function lockComment(tx: Transaction, id: string): Promise<CommentRow | null> {
  const [row] = await tx.select().from(comments).where(eq(comments.id, id)).for('update')
  return row ?? null
}

/**
 * Brings a comment, locked by the caller, into a state, the only way that one changes: its words go
 * where that state keeps them, what is counted of it follows, and the pages that show it are told;
 * those that showed it are taken down when it leaves.
 * @param set what else changes of it, such as the rule of a removal.
 */
export async function moveComment(
  tx: Transaction,
  comment: CommentRow,
  state: CommentState,
  set: Partial<CommentRow> = {},
): Promise<CommentRow> {
  const words = set.text ?? (comment.text || comment.withheldText)
  const isWithheld = state === 'removed' || state === 'deleted'
  const [moved] = await tx
    .update(comments)
    .set({
      ...set,
      state,
      text: isWithheld ? '' : words,
      withheldText: isWithheld ? words : '',
      version: sql`${comments.version} + 1`,
      ...(state === 'published'
        ? { publishedAt: sql`coalesce(${comments.publishedAt}, now())` }
        : {}),
      // It is as if it had never been let in: an undone deletion must not let it in by itself.
      ...(state === 'held' ? { publishedAt: null } : {}),
    } as object)
    .where(eq(comments.id, comment.id))
    .returning()
  await count(tx, comment, Number(state === 'published') - Number(comment.state === 'published'))
  const isLeaving = comment.state === 'published' && state !== 'published'
  await changed(tx, [cacheTag.discussion(comment.storyId)], { takedown: isLeaving })
  return moved!
}

/** Keeps what is counted of a comment that came (1) or went (-1). */
export async function count(
  tx: Transaction,
  { storyId, parentId }: Pick<CommentRow, 'storyId' | 'parentId'>,
  by: number,
): Promise<void> {
  if (by === 0) return
  if (parentId)
    await tx
      .update(comments)
      .set({ replies: sql`${comments.replies} + ${by}` })
      .where(eq(comments.id, parentId))
  // Last: everybody who writes under a story waits for this one row.
  await tx
    .insert(storyCounts)
    .values({ storyId, comments: Math.max(by, 0) })
    .onConflictDoUpdate({
      target: storyCounts.storyId,
      set: { comments: sql`greatest(${storyCounts.comments} + ${by}, 0)` },
    })
}
