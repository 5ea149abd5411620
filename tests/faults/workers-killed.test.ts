// THREATS 59: three workers do a thousand jobs and are killed (-9) fifty times meanwhile. Each job's
// effect is there once, and none is missed.
import { type ChildProcess, spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, sqlClient } from '@/drizzle/client'
import { migrate } from '@/drizzle/migrate'
import { scheduleArticle } from '@/lib/articles/mutations/schedule'
import { house } from '@/lib/permissions/policy'
import { prepareQueues } from '@/lib/worker/worker'
import { content, saved, section } from '../support/fixtures'
import { type OwnDatabaseServer, ownDatabaseServer } from '../support/own-database-server'

const jobs = 1_000
const kills = 50
/** Seconds until what a killed worker held is taken up by another: its lease, and the look for those that ended. */
const lease = 60 + 30

let server: OwnDatabaseServer
const workers: ChildProcess[] = []

beforeAll(async () => {
  server = await ownDatabaseServer()
  process.env.DATABASE_URL = server.url
  await migrate(server.url)
  await prepareQueues()
}, 120_000)

afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL')
  await closeDatabase()
  await server.end()
}, 60_000)

function startWorker(): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'tests/support/job-worker.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, TSX_TSCONFIG_PATH: 'bin/tsconfig.json', LOG_LEVEL: 'error' },
  })
}

async function published(): Promise<number> {
  const [row] = await sqlClient()<{ count: number }[]>`select count(*)::int as count from stories`
  return row!.count
}

test('59: three workers, fifty kills, a thousand jobs: each effect once, none missed', async () => {
  const sectionId = await section('Killed')
  for (let n = 0; n < jobs; n++) {
    const { id, version } = await saved(content(sectionId, { headline: `Story ${n}` }))
    await scheduleArticle(house, { id, version, at: new Date(Date.now() + 2_000) })
  }

  for (let n = 0; n < 3; n++) workers.push(startWorker())
  for (let kill = 1; kill <= kills; kill++) {
    // Below what the kills leave: each may hold one until its lease ends.
    const enough = ((jobs - 2 * kills) * kill) / (kills + 1)
    await expect.poll(published, { timeout: 60_000, interval: 20 }).toBeGreaterThan(enough)
    workers[kill % 3]!.kill('SIGKILL')
    workers[kill % 3] = startWorker()
  }
  const patience = { timeout: (lease + 60) * 1_000, interval: 500 }
  await expect.poll(published, patience).toBe(jobs)

  const open = async () => {
    const [row] = await sqlClient()<{ count: number }[]>`
      select count(*)::int as count from pgboss.job
      where name = 'publish-scheduled' and state <> 'completed'`
    return row!.count
  }
  await expect.poll(open, patience).toBe(0)
  const rows = await sqlClient()<{ editions: number; events: number; count: number }[]>`
    select editions, (select count(*)::int from audit_events
      where subject_id = stories.id::text and action = 'article.publish') as events,
      count(*)::int as count
    from stories group by 1, 2`
  expect([...rows]).toEqual([{ editions: 1, events: 1, count: jobs }])
}, 600_000)
