import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { afterAll } from 'vitest'

// Each test file has a database of its own, cloned from the migrated template: some 50 ms.
const adminUrl = process.env.TEST_ADMIN_URL
const template = process.env.TEST_TEMPLATE
if (!adminUrl || !template)
  throw new Error(
    'The database tests need the cluster that `npm test` starts: run them through it.',
  )

const name = `t_${process.pid}_${randomBytes(4).toString('hex')}`

async function administer(statement: string): Promise<void> {
  const sql = postgres(adminUrl!, { max: 1, onnotice: () => {} })
  await sql.unsafe(statement)
  await sql.end()
}

await administer(`create database ${name} template ${template}`)
const url = new URL(adminUrl)
url.pathname = `/${name}`
process.env.DATABASE_URL = url.href

afterAll(async () => {
  const { closeDatabase } = await import('@/drizzle/client')
  await closeDatabase()
  // Ours are ended, and Postgres ends its own workers by itself: `with (force)` is refused where one
  // of those happens to be at work.
  await administer(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = '${name}' and backend_type = 'client backend'`)
  await administer(`drop database ${name}`)
})
