import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/drizzle/client'
import { people } from '@/drizzle/schema/all'

/**
 * One comment of a person at a time, for the rest of the transaction: else twenty sent at the same
 * moment would each count none of the others. Taken before any lock on a comment.
 */
export async function takeTurn(tx: Transaction, personId: string): Promise<void> {
  await tx
    .select({ id: people.id })
    .from(people)
    .where(eq(people.id, personId))
    .for('no key update')
}

/** The same among everybody who says the same words, whose hash this is. */
export async function takeTurnOfWords(tx: Transaction, textHash: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${textHash}, 0))`)
}
