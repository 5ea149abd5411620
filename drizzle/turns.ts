import { sql } from 'drizzle-orm'
import type { Transaction } from './client'

/**
 * Lets those who save things of one kind go one after another, each until its transaction ends: the
 * second of two who make the same thing at once then finds the first one's row, instead of failing
 * on its key. For what is saved seldom.
 */
export async function takeTurns(tx: Transaction, kind: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${kind}, 3))`)
}
