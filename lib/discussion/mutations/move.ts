import 'server-only'
import { and, eq, ne, sql } from 'drizzle-orm'
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

/**
 * Deletes all that a person wrote, as {@link moveComment} does one, in as many statements for ten
 * thousand as for two: whoever writes under the same stories waits for its end. A removed comment
 * stays removed, under its rule.
 */
export async function deleteCommentsOf(tx: Transaction, personId: string): Promise<void> {
  // With what they answer, and in one order, so that two people who answered each other never wait
  // for each other.
  const own = sql`select id from ${comments} where author_id = ${personId}`
  const answered = sql`select parent_id from ${comments} where author_id = ${personId}`
  const locked = await tx
    .select()
    .from(comments)
    .where(sql`${comments.id} in (${own} union ${answered})`)
    .orderBy(comments.id)
    .for('update')
  const leaving = locked.filter((one) => one.authorId === personId && one.state !== 'removed')
  const shown = leaving.filter((one) => one.state === 'published')
  await tx
    .update(comments)
    .set({ state: 'deleted', text: '', version: sql`${comments.version} + 1` })
    .where(and(eq(comments.authorId, personId), ne(comments.state, 'removed')))
  await uncount(tx, shown)
  const under = (some: CommentRow[]) => some.map((one) => cacheTag.discussion(one.storyId))
  await changed(tx, under(leaving.filter((one) => one.state !== 'published')))
  await changed(tx, under(shown), { takedown: true })
}

/** Keeps what is counted of comments that went, as {@link count} does of one. */
async function uncount(tx: Transaction, gone: CommentRow[]): Promise<void> {
  const times = (ids: (string | null)[]) => {
    const found = ids.filter((id) => id !== null)
    return sql`(select id, count(*)::int as gone from unnest(${sql.param(found)}::uuid[]) as of(id) group by id) as less`
  }
  await tx.execute(sql`
    update ${comments} set replies = replies - less.gone
    from ${times(gone.map((one) => one.parentId))} where ${comments.id} = less.id`)
  const stories = gone.map((one) => one.storyId)
  await tx.execute(sql`
    select from ${storyCounts} where story_id = any(${sql.param(stories)}::uuid[])
    order by story_id for update`)
  await tx.execute(sql`
    update ${storyCounts} set comments = greatest(comments - less.gone, 0)
    from ${times(stories)} where story_id = less.id`)
}
