import { migrate } from '@/drizzle/migrate'
import type { Words } from '../command'
import { withDatabase } from '../database'

export const words: Words = {
  summary: 'Brings the database to the schema of this version',
  usage: 'migrate\n\nSafe to run at any time, and on several machines at once: they take turns.',
}

export async function run(): Promise<void> {
  await withDatabase(migrate)
  console.log('The database has the schema of this version.')
}
