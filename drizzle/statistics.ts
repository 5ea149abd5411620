import { sqlClient } from './client'

/**
 * Has Postgres look at its tables after stories came in by the thousand. It does so by itself a
 * minute later; until then it plans for an empty paper, and searches take twice as long.
 *
 * What came in is in, whatever becomes of this: where it takes too long, Postgres is left to itself.
 */
export async function lookAtTables(): Promise<void> {
  await sqlClient()`analyze`.catch(() => {})
}
