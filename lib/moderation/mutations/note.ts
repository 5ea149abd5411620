import 'server-only'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/drizzle/client'
import { commentNotes, comments } from '@/drizzle/schema/all'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { tame } from '@/lib/base/tame'
import { moderationWords as words } from '@/lib/i18n/moderation'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { noteInput } from '../input'

/** Keeps a note about a comment for other moderators. @throws AppError not-found. */
export async function addNote(
  actor: Actor,
  { id, text }: z.infer<typeof noteInput>,
): Promise<{ commentId: string; text: string }> {
  authorize(actor, 'comment.moderate')
  return db().transaction(async (tx) => {
    const [comment] = await tx.select({ id: comments.id }).from(comments).where(eq(comments.id, id))
    if (!comment) throw new AppError('not-found', words.decide.none)
    const kept = tame(text)
    await tx.insert(commentNotes).values({ id: newId(), commentId: id, byId: actor.id, text: kept })
    return { commentId: id, text: kept }
  })
}
