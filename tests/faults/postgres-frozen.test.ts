// THREATS 54: Postgres frozen (SIGSTOP). No reader's query takes over three seconds, also those that
// come while it lasts; afterwards everything works again.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeDatabase, db, isDatabaseAway, readerDb, sqlClient } from '../../drizzle/client'
import { type Embedded, openEmbedded } from '../../drizzle/embedded'
import { clusterOf, signalAll } from '../support/cluster-processes'
import { removeDataFolder } from '../support/data-folder'

const dataDir = mkdtempSync(join(tmpdir(), 'longwave-frozen-'))
let database: Embedded
let frozen: number[] = []

beforeAll(async () => {
  database = await openEmbedded({ dataDir })
  process.env.DATABASE_URL = database.url
  await sqlClient()`create role reader nologin`
  await sqlClient()`create table ghosts (n int)`
}, 60_000)

afterAll(async () => {
  signalAll(frozen, 'SIGCONT')
  await closeDatabase()
  await database.stop()
  removeDataFolder(dataDir)
}, 60_000)

async function timed(query: () => Promise<unknown>): Promise<{ ms: number; error: unknown }> {
  const began = performance.now()
  try {
    await query()
    return { ms: performance.now() - began, error: undefined }
  } catch (error) {
    return { ms: performance.now() - began, error }
  }
}

const read = () => readerDb().execute(sql`select 1`)
const readTwice = () =>
  readerDb().transaction(async (tx) => {
    await tx.execute(sql`select 1`)
    await tx.execute(sql`select 2`)
  })

it('gives every reader an answer within 3 s, and works when Postgres does', async () => {
  // Warm connections, more queries than connections, and transactions.
  await Promise.all(Array.from({ length: 20 }, read))
  await db().execute(sql`select 1`)
  frozen = clusterOf(dataDir)
  signalAll(frozen, 'SIGSTOP')

  const writing = timed(() => db().execute(sql`insert into ghosts values (1)`))
  for (let wave = 0; wave < 2; wave++) {
    const asked = [
      ...Array.from({ length: 30 }, () => read),
      ...Array.from({ length: 10 }, () => readTwice),
    ]
    for (const { ms, error } of await Promise.all(asked.map(timed))) {
      expect(isDatabaseAway(error)).toBe(true)
      expect(ms).toBeLessThan(3_000)
    }
  }
  const { ms, error } = await writing
  expect(isDatabaseAway(error)).toBe(true)
  expect(ms).toBeLessThan(10_500)

  signalAll(frozen, 'SIGCONT')
  frozen = []
  const back = await timed(read)
  expect(back.error).toBeUndefined()
  expect(back.ms).toBeLessThan(1_000)
  await Promise.all([...Array.from({ length: 40 }, read), ...Array.from({ length: 20 }, readTwice)])
  await db().execute(sql`select 1`)
}, 60_000)

it('does not run later what was given up while it waited for a connection', async () => {
  await sqlClient()`truncate ghosts`
  const busy = Array.from({ length: 10 }, () =>
    sqlClient().begin(async (tx) => {
      await tx`select pg_sleep(5)`
      await tx`select pg_sleep(5.5)`
    }),
  )
  const late = timed(() => db().execute(sql`insert into ghosts values (2)`))
  const { error } = await late
  expect(isDatabaseAway(error)).toBe(true)
  await Promise.all(busy)
  await sqlClient()`select 1`
  expect(await sqlClient()`select * from ghosts`).toHaveLength(0)
}, 60_000)
