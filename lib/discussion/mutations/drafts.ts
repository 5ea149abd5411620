import 'server-only'
import { eq, lt, sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { commentDrafts } from '@/drizzle/schema/all'
import { takeAttempt } from '@/lib/auth/limits'
import { secretHash } from '@/lib/auth/mutations'
import { newId, newSecret } from '@/lib/base/ids'

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

/** Forgets a draft that was posted. */
export async function forgetDraft(secret: string): Promise<void> {
  await db()
    .delete(commentDrafts)
    .where(eq(commentDrafts.secretHash, secretHash(secret)))
}
