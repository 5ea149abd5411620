import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { comments, mutes, people, recommendations, reports } from '@/drizzle/schema/all'
import { takeAttempt } from '@/lib/auth/limits'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { tame } from '@/lib/base/tame'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { discussionWords as words } from '@/lib/i18n/discussion'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { muteInput, recommendInput, reportInput } from '../input'

/** How often a comment is recommended, after somebody's word. */
export interface Recommended {
  storyId: string
  recommendations: number
}

/**
 * Recommends somebody's comment, or takes that back; once a person, however often it is sent.
 * @throws AppError not-found; forbidden for one's own.
 */
export async function recommendComment(
  actor: Actor,
  { id, off }: z.infer<typeof recommendInput>,
): Promise<Recommended> {
  authorize(actor, 'comment.write')
  return db().transaction(async (tx) => {
    const comment = await publishedComment(tx, id)
    if (comment.authorId === actor.id) throw new AppError('forbidden', words.recommend.own)
    const by = off ? await takeBack(tx, actor, id) : await give(tx, actor, id)
    if (by === 0) return comment
    const [now] = await tx
      .update(comments)
      .set({ recommendations: sql`greatest(${comments.recommendations} + ${by}, 0)` })
      .where(eq(comments.id, id))
      .returning({ recommendations: comments.recommendations })
    await changed(tx, [cacheTag.discussion(comment.storyId)])
    return { storyId: comment.storyId, recommendations: now!.recommendations }
  })
}

async function give(tx: Transaction, actor: Actor, commentId: string): Promise<number> {
  const rows = await tx
    .insert(recommendations)
    .values({ commentId, personId: actor.id! })
    .onConflictDoNothing()
    .returning()
  return rows.length
}

async function takeBack(tx: Transaction, actor: Actor, commentId: string): Promise<number> {
  const rows = await tx
    .delete(recommendations)
    .where(and(eq(recommendations.commentId, commentId), eq(recommendations.personId, actor.id!)))
    .returning()
  return -rows.length
}

/**
 * Reports a comment to the moderators, once a person; a second report of the same changes nothing.
 * @throws AppError not-found; too-many.
 */
export async function reportComment(
  actor: Actor,
  { id, rule, note }: z.infer<typeof reportInput>,
): Promise<{ storyId: string }> {
  authorize(actor, 'comment.write')
  await takeAttempt({ reportPerson: actor.id! })
  return db().transaction(async (tx) => {
    const { storyId } = await publishedComment(tx, id)
    const [made] = await tx
      .insert(reports)
      .values({
        id: newId(),
        commentId: id,
        personId: actor.id,
        ruleNumber: rule || null,
        note: tame(note ?? ''),
      })
      .onConflictDoNothing()
      .returning()
    if (made)
      await tx
        .update(comments)
        .set({
          openReports: sql`${comments.openReports} + 1`,
          reportedAt: sql`coalesce(${comments.reportedAt}, now())`,
        })
        .where(eq(comments.id, id))
    return { storyId }
  })
}

/** Folds somebody's comments for oneself, or unfolds them. @throws AppError invalid for oneself; not-found. */
export async function mutePerson(
  actor: Actor,
  { personId, off }: z.infer<typeof muteInput>,
): Promise<void> {
  authorize(actor, 'comment.write')
  if (personId === actor.id) throw new AppError('invalid', words.mute.oneself)
  const pair = { personId: actor.id!, mutedId: personId }
  if (off) {
    await db()
      .delete(mutes)
      .where(and(eq(mutes.personId, pair.personId), eq(mutes.mutedId, personId)))
    return
  }
  const [person] = await db().select({ id: people.id }).from(people).where(eq(people.id, personId))
  if (!person) throw new AppError('not-found', words.mute.nobody)
  await db().insert(mutes).values(pair).onConflictDoNothing()
}

async function publishedComment(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      storyId: comments.storyId,
      authorId: comments.authorId,
      recommendations: comments.recommendations,
    })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.state, 'published')))
  if (!row) throw new AppError('not-found', words.noComment)
  return row
}
