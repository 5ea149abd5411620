import { readFileSync } from 'node:fs'
import { sqlClient } from './client'

/** How the schema of the database stands to the one of this version. */
export interface SchemaState {
  /** Migrations of this version that are not applied yet, by their names. */
  pending: string[]
  /** Whether a migration was applied that this version does not have. */
  isNewer: boolean
}

/** Compares by the time at which a migration was made, as the migrator does. */
export async function schemaState(): Promise<SchemaState> {
  const journal = JSON.parse(readFileSync('drizzle/migrations/meta/_journal.json', 'utf8')) as {
    entries: { tag: string; when: number }[]
  }
  const [table] = await sqlClient()`select to_regclass('drizzle.__drizzle_migrations') as found`
  const [last] = table?.found
    ? await sqlClient()`select max(created_at) as at from drizzle.__drizzle_migrations`
    : []
  const applied = Number(last?.at ?? 0)
  return {
    pending: journal.entries.filter(({ when }) => when > applied).map(({ tag }) => tag),
    isNewer: journal.entries.every(({ when }) => when < applied),
  }
}
