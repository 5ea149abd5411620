import { sqlClient } from './client'

/**
 * Has Postgres look at its tables after stories came in by the thousand. It does so by itself a
 * minute later; until then it plans for an empty paper, and searches take twice as long.
 */
export async function lookAtTables(): Promise<void> {
  await sqlClient()`analyze`
}
