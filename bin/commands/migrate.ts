import { migrate } from '@/drizzle/migrate'
import { schemaState } from '@/drizzle/schema-state'
import { Complaint, type Words } from '../command'
import { withDatabase } from '../database'

export const words: Words = {
  summary: 'Brings the database to the schema of this version',
  usage: 'migrate\n\nSafe to run at any time, and on several machines at once: they take turns.',
}

export async function run(): Promise<void> {
  const { isNewer } = await withDatabase(async (url) => {
    await migrate(url)
    return schemaState()
  })
  if (isNewer)
    throw new Complaint(
      'Nothing was changed: the database is of a newer version than this, and no migration goes back. Install that version, or restore the backup from before it.',
    )
  console.log('The database has the schema of this version.')
}
