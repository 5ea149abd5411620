import 'server-only'
import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import { db, readerDb } from '@/drizzle/client'
import { commentDrafts, comments, mutes, people, recommendations } from '@/drizzle/schema/all'
import { secretHash } from '@/lib/auth/mutations'
import { isId } from '@/lib/base/ids'
import { type Actor, can } from '@/lib/permissions/policy'
import { type CommentState, mayEdit } from '../comment'
import type { Draft } from '../mutations/drafts'

/** What of a discussion is one person's own; it never stands in a page that others get. */
export interface OwnDiscussion {
  me: { id: string; name: string; isStaff: boolean } | null
  /** Ids of comments of this story that I recommended. */
  recommended: string[]
  /** Ids of people whose comments I do not want to see. */
  muted: string[]
  /** My comments of this story that wait for a moderator, or are newer than a kept page may know. */
  mine: (typeof comments.$inferSelect)[]
  /** What I may still change: until when, and its words. */
  editable: { id: string; until: string; text: string }[]
}

const nobody: OwnDiscussion = { me: null, recommended: [], muted: [], mine: [], editable: [] }

/** What of a story's discussion is the actor's own. */
export async function ownDiscussion(actor: Actor | null, storyId: string): Promise<OwnDiscussion> {
  if (!actor || actor.id === null || !can(actor, 'comment.write')) return nobody
  const now = new Date()
  const [given, muted, own] = await Promise.all([
    db()
      .select({ id: recommendations.commentId })
      .from(recommendations)
      .innerJoin(comments, eq(comments.id, recommendations.commentId))
      .where(and(eq(recommendations.personId, actor.id), eq(comments.storyId, storyId)))
      .limit(2_000),
    db().select({ id: mutes.mutedId }).from(mutes).where(eq(mutes.personId, actor.id)).limit(2_000),
    db()
      .select()
      .from(comments)
      .where(
        and(
          eq(comments.authorId, actor.id),
          eq(comments.storyId, storyId),
          inArray(comments.state, ['held', 'published']),
        ),
      )
      .orderBy(desc(comments.id))
      .limit(50),
  ])
  return {
    me: { id: actor.id, name: actor.name, isStaff: actor.role !== 'reader' },
    recommended: given.map((row) => row.id),
    muted: muted.map((row) => row.id),
    mine: own.filter((row) => row.state === 'held' || isNew(row, now)),
    editable: own
      .filter((row) => mayEdit(row, now))
      .map(({ id, createdAt, text }) => ({ id, until: editableUntil(createdAt), text })),
  }
}

/** Milliseconds for which my comment may be missing from a kept page; more than enough. */
const newFor = 60_000

function isNew({ createdAt, editedAt }: typeof comments.$inferSelect, now: Date): boolean {
  return now.getTime() - (editedAt ?? createdAt).getTime() < newFor
}

function editableUntil(createdAt: Date): string {
  return new Date(createdAt.getTime() + 5 * 60_000).toISOString()
}

/** A comment of one's own, with what only its writer sees; null for anybody else's. */
export async function ownComment(actor: Actor, id: string) {
  if (!isId(id) || actor.id === null) return null
  const [row] = await db()
    .select()
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.authorId, actor.id)))
  return row ? { ...row, state: row.state as CommentState } : null
}

/** A comment that everybody sees, to be reported; null where nobody sees it. */
export async function publishedComment(id: string) {
  if (!isId(id)) return null
  const [row] = await readerDb()
    .select({ id: comments.id, storyId: comments.storyId, text: comments.text })
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.state, 'published')))
  return row ?? null
}

/** What was kept under a secret, while it is kept. */
export async function draftOf(secret: string): Promise<Draft | null> {
  const [row] = await db()
    .select()
    .from(commentDrafts)
    .where(
      and(
        eq(commentDrafts.secretHash, secretHash(secret)),
        gt(commentDrafts.expiresAt, sql`now()`),
      ),
    )
  return row ?? null
}

/** Everybody whose comments a person folds, by name. */
export async function mutedPeople(actor: Actor): Promise<{ id: string; name: string }[]> {
  return db()
    .select({ id: people.id, name: people.name })
    .from(mutes)
    .innerJoin(people, eq(people.id, mutes.mutedId))
    .where(eq(mutes.personId, actor.id!))
    .orderBy(asc(people.name))
}
