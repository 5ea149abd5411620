import 'server-only'
import { eq, inArray, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import {
  appeals,
  commentNotes,
  comments,
  people,
  recommendations,
  reports,
  sanctions,
} from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import { literally } from '@/lib/base/like'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { deleteCommentsOf } from '@/lib/discussion/mutations/move'
import { readerWords as words } from '@/lib/i18n/reader'
import type { Actor } from '@/lib/permissions/policy'
import type { eraseInput } from '../input'
import { checkPassword, ownerOf } from './account'

/**
 * Erases one's own account: the person's row and with it sessions, mutes and recommendations; the
 * words of comments, reports and appeals. The place of a comment stays, without words and name,
 * where others answered it; decisions about it stay for the ledger.
 * @throws AppError forbidden for the newsroom's people, whose stories and acts are on record;
 *   invalid where the password is not right.
 */
export async function eraseAccount(
  actor: Actor,
  { password }: z.infer<typeof eraseInput>,
): Promise<void> {
  const owner = ownerOf(actor)
  if (owner.role !== 'reader') throw new AppError('forbidden', words.account.erase.newsroom)
  await checkPassword(owner, password, 'password')
  await db().transaction(async (tx) => {
    const [person] = await tx.select().from(people).where(eq(people.id, owner.id)).for('update')
    if (!person) return
    await eraseComments(tx, person.id)
    await eraseWords(tx, person.id)
    await eraseTraces(tx, person)
    await tx.delete(people).where(eq(people.id, person.id))
    await recordEvent(
      tx,
      { ...owner, name: '' },
      { action: 'person.erase', subject: { type: 'person', id: person.id } },
    )
  })
}

async function eraseComments(tx: Transaction, personId: string): Promise<void> {
  await deleteCommentsOf(tx, personId)
  // What moderators noted about them may name the person.
  await tx
    .delete(commentNotes)
    .where(
      inArray(
        commentNotes.commentId,
        tx.select({ id: comments.id }).from(comments).where(eq(comments.authorId, personId)),
      ),
    )
  await tx
    .update(comments)
    .set({ text: '', withheldText: '', textHash: '', networkHash: '', authorId: null })
    .where(eq(comments.authorId, personId))
  await takeBackRecommendations(tx, personId)
}

async function takeBackRecommendations(tx: Transaction, personId: string): Promise<void> {
  const given = await tx
    .delete(recommendations)
    .where(eq(recommendations.personId, personId))
    .returning({ id: recommendations.commentId })
  if (given.length === 0) return
  const under = await tx
    .update(comments)
    .set({ recommendations: sql`greatest(${comments.recommendations} - 1, 0)` })
    .where(
      inArray(
        comments.id,
        given.map((row) => row.id),
      ),
    )
    .returning({ storyId: comments.storyId })
  await changed(
    tx,
    under.map(({ storyId }) => cacheTag.discussion(storyId)),
  )
}

async function eraseWords(tx: Transaction, personId: string): Promise<void> {
  await tx.update(reports).set({ note: '', personId: null }).where(eq(reports.personId, personId))
  await tx
    .update(appeals)
    .set({ text: '', answer: '', personId: null })
    .where(eq(appeals.personId, personId))
  await tx.delete(sanctions).where(eq(sanctions.personId, personId))
}

/** What names the address outside of the person's row: the queue, and attempts that are counted. */
async function eraseTraces(tx: Transaction, { email }: { email: string }): Promise<void> {
  for (const table of ['job', 'archive'])
    await tx.execute(
      sql`delete from ${sql.raw(`pgboss.${table}`)} where lower(data->>'email') = lower(${email})`,
    )
  const mark = `%:${literally(email.toLowerCase())}`
  await tx.execute(sql`delete from attempts where key like ${mark} or key like ${`${mark}|%`}`)
}
