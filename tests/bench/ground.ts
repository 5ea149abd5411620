// What the bench stands on: the built site on a data directory of its own, with so many stories.
import { spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { closeDatabase, sqlClient } from '@/drizzle/client'
import { connectEmbedded } from '@/drizzle/embedded'
import { removeDataFolder } from '../support/data-folder'
import { demoPassword, startSite, withoutSettings } from '../support/stand-up'

export interface Ground {
  url: URL
  pid: number
  /** Lets this process's lib work on this ground's database; the last one laid is the one in use. */
  use(): Promise<void>
  /** Paths of stories that nothing has asked for yet; each is given out once. */
  freshStories(count: number): Promise<URL[]>
  end(): Promise<void>
}

/** Loads the demo with so many stories more, and serves it as `npm start` does. */
export async function layGround(
  articles: number,
  settings: Record<string, string>,
): Promise<Ground> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'longwave-bench-'))
  // One address of the bench stands for many readers: it may say who asked.
  const all = { LOG_LEVEL: 'warn', TRUSTED_PROXY: '127.0.0.1', ...settings }
  const began = performance.now()
  await load(dataDir, articles)
  console.error(`${articles} stories and the demo took ${secondsSince(began)} s to load.`)
  const site = await startSite(dataDir, all)
  const url = new URL(site.environment.TEST_SITE_URL)
  const databaseUrl = (await connectEmbedded({ dataDir })).url
  const use = async () => {
    await closeDatabase()
    process.env.DATA_DIR = dataDir
    process.env.DATABASE_URL = databaseUrl
  }
  await use()
  // Where the newsroom's verbs of the tests look for the site.
  process.env.TEST_SITE_URL = url.origin
  process.env.TEST_DEMO_PASSWORD = demoPassword
  let given = 0
  return {
    url,
    pid: site.pid,
    use,
    async freshStories(count) {
      // From the middle of the archive, in no order that a page shows them in.
      const rows = await sqlClient()<{ path: string }[]>`
        select path from stories where withdrawn_at is null
        order by md5(id::text) limit ${count} offset ${given}`
      given += rows.length
      return rows.map((row) => new URL(row.path, url))
    },
    async end() {
      await closeDatabase()
      await site.stop()
      removeDataFolder(dataDir)
    },
  }
}

function load(dataDir: string, articles: number): Promise<void> {
  const loading = spawn(
    process.execPath,
    ['bin/longwave.js', 'demo', '--articles', String(articles)],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...withoutSettings(process.env),
        NODE_ENV: 'production',
        DATA_DIR: dataDir,
        DEMO_PASSWORD: demoPassword,
      },
    },
  )
  return new Promise((resolve, reject) => {
    loading.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error('The demo could not be loaded.')),
    )
  })
}

function secondsSince(began: number): number {
  return Math.round((performance.now() - began) / 1_000)
}
