import 'server-only'
import { count, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/drizzle/client'
import { heldWords } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { heldWordsWords as words } from '@/lib/i18n/discussion-rules'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { mostWords } from '../held-words'
import type { addWordsInput, removeWordInput } from '../held-words-input'

/**
 * Puts words on the list; one that is there gets the new outcome. Comments that stand already stay
 * as they are.
 * @throws AppError invalid where the list would be longer than may be.
 */
export async function addHeldWords(
  actor: Actor,
  { words: added, language, outcome }: z.infer<typeof addWordsInput>,
): Promise<{ count: number }> {
  authorize(actor, 'discussion.words')
  return db().transaction(async (tx) => {
    await tx
      .insert(heldWords)
      .values(added.map((word) => ({ id: newId(), word, language, outcome, addedById: actor.id })))
      .onConflictDoUpdate({
        target: [heldWords.language, heldWords.word],
        set: { outcome: sql`excluded.outcome` },
      })
    const [all] = await tx.select({ count: count() }).from(heldWords)
    if (all!.count > mostWords)
      throw new AppError('invalid', words.full, { fields: { words: words.full } })
    await recordEvent(tx, actor, {
      action: 'discussion.addWords',
      subject: { type: 'words', id: language || 'all' },
      detail: { name: added.join(', ').slice(0, 500), outcome },
    })
    return { count: added.length }
  })
}

/** Takes a word off the list; nothing where it is not there any more. */
export async function removeHeldWord(
  actor: Actor,
  { id }: z.infer<typeof removeWordInput>,
): Promise<void> {
  authorize(actor, 'discussion.words')
  await db().transaction(async (tx) => {
    const [gone] = await tx.delete(heldWords).where(eq(heldWords.id, id)).returning()
    if (!gone) return
    await recordEvent(tx, actor, {
      action: 'discussion.removeWord',
      subject: { type: 'words', id: gone.language || 'all' },
      detail: { name: gone.word },
    })
  })
}
