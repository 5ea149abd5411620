// THREATS 52: Postgres dies (-9) in the middle of transactions. The process lives on, nothing that
// was acknowledged is lost, and the pool serves again within five seconds.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { closeDatabase, isDatabaseAway, sqlClient } from '../../drizzle/client'
import { type Embedded, openEmbedded } from '../../drizzle/embedded'
import { postmasterOf } from '../support/cluster-processes'
import { removeDataFolder } from '../support/data-folder'

const dataDir = mkdtempSync(join(tmpdir(), 'longwave-killed-'))
let database: Embedded

beforeAll(async () => {
  database = await openEmbedded({ dataDir })
  process.env.DATABASE_URL = database.url
  await sqlClient()`create table publishes (id text primary key, step int not null)`
}, 60_000)

afterAll(async () => {
  await closeDatabase()
  await database.stop()
  removeDataFolder(dataDir)
}, 60_000)

/** A publish in small: two writes in a transaction, with the server asked in between. */
async function publish(id: string): Promise<void> {
  await sqlClient().begin(async (tx) => {
    await tx`insert into publishes values (${id}, 1)`
    await tx`select pg_sleep(0.002)`
    await tx`update publishes set step = 2 where id = ${id}`
  })
}

/** Publishes one after another until told to stop; what failed must have failed for want of a database. */
async function editor(name: string, seen: { isOver: boolean; acknowledged: Map<string, number> }) {
  for (let n = 0; !seen.isOver; n++) {
    const id = `${name}-${n}`
    try {
      await publish(id)
      seen.acknowledged.set(id, performance.now())
    } catch (error) {
      if (!isDatabaseAway(error)) throw error
    }
  }
}

it('survives three kills, loses nothing it acknowledged, and is back within 5 s', async () => {
  const seen = { isOver: false, acknowledged: new Map<string, number>() }
  const crashes: unknown[] = []
  const note = (error: unknown) => crashes.push(error)
  process.on('uncaughtExceptionMonitor', note)
  const editors = Promise.all(Array.from({ length: 20 }, (_, n) => editor(`editor${n}`, seen)))
  const recoveries: number[] = []
  for (let kill = 0; kill < 3; kill++) {
    const before = seen.acknowledged.size
    await expect
      .poll(() => seen.acknowledged.size, { timeout: 5_000 })
      .toBeGreaterThan(before + 100)
    process.kill(postmasterOf(dataDir), 'SIGKILL')
    const killed = performance.now()
    // The old server's children answer for another moment: only a publish of the new one counts.
    const server = () => [...seen.acknowledged.values()].filter((at) => at > killed + 100).length
    await expect.poll(server, { timeout: 20_000, interval: 5 }).toBeGreaterThan(20)
    recoveries.push(performance.now() - killed)
  }
  seen.isOver = true
  await editors
  process.off('uncaughtExceptionMonitor', note)

  expect(crashes).toEqual([])
  expect(Math.max(...recoveries)).toBeLessThan(5_000)
  const rows = await sqlClient()<{ id: string; step: number }[]>`select id, step from publishes`
  const stored = new Map(rows.map(({ id, step }) => [id, step]))
  expect([...seen.acknowledged.keys()].filter((id) => stored.get(id) !== 2)).toEqual([])
  expect(rows.filter(({ step }) => step !== 2)).toEqual([])
}, 90_000)
