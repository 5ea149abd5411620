// What to say where the database is what keeps a command from its work.
import { databaseRefusal, isDatabaseAway } from '@/drizzle/away'

/** Words for a database that cannot be worked on; undefined where an error says something else. */
export function databaseWords(error: unknown): string | undefined {
  if (isDatabaseAway(error))
    return 'The database does not answer. Nothing was changed that was not reported above. Check DATABASE_URL, and that the database runs.'
  const refusal = databaseRefusal(error)
  return refusal && `${refusal} Nothing was changed that was not reported above.`
}
