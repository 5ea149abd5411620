import 'server-only'
import { eq, lt, sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { commentDrafts, comments } from '@/drizzle/schema/all'
import { takeAttempt } from '@/lib/auth/limits'
import { secretHash } from '@/lib/auth/mutations'
import { newId, newSecret } from '@/lib/base/ids'
import { tame } from '@/lib/base/tame'

/** Code units of a draft, more than which nobody is given back. */
export const longestDraft = 20_000

export interface Draft {
  storyId: string
  parentId: string | null
  text: string
  /** Why it was not taken; empty where nobody was signed in. */
  refusal: string
}

/**
 * Keeps what could not be posted, for an hour.
 * @returns the secret under which it is found.
 * @throws AppError too-many.
 */
export async function keepDraft(address: string, draft: Draft): Promise<string> {
  await takeAttempt({ draftAddress: address })
  const secret = newSecret()
  await db().delete(commentDrafts).where(lt(commentDrafts.expiresAt, sql`now()`))
  await db()
    .insert(commentDrafts)
    .values({
      ...draft,
      id: newId(),
      secretHash: secretHash(secret),
      expiresAt: sql`now() + interval '1 hour'`,
    })
  return secret
}

/**
 * Keeps the words that a comment was to be changed to; null where there is no such comment. Whoever
 * has the secret sees these words and nothing of the comment.
 * @throws AppError too-many.
 */
export async function keepWordsOf(
  address: string,
  commentId: string,
  { text, refusal }: { text: unknown; refusal: string },
): Promise<string | null> {
  const [comment] = await db()
    .select({ storyId: comments.storyId, parentId: comments.parentId })
    .from(comments)
    .where(eq(comments.id, commentId))
  if (!comment || typeof text !== 'string') return null
  return keepDraft(address, { ...comment, text: tame(text).slice(0, longestDraft), refusal })
}

/** Forgets a draft that was posted. */
export async function forgetDraft(secret: string): Promise<void> {
  await db()
    .delete(commentDrafts)
    .where(eq(commentDrafts.secretHash, secretHash(secret)))
}
