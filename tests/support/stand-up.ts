// What the tests stand on: the site as `npm start` serves it, with the demo, on a data directory of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { connectEmbedded } from '@/drizzle/embedded'
import { migrate } from '@/drizzle/migrate'
import { settings as known } from '@/lib/base/settings'
import { removeDataFolder } from './data-folder'
import { freePort } from './ports'

export interface Ground {
  environment: Record<string, string>
  stop(): Promise<void>
}

export const demoPassword = 'a password for tests'

/** Starts what these kinds of test need, and nothing more. */
export async function standUp(projects: string[]): Promise<Ground> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'longwave-test-'))
  const needsSite = projects.includes('http') || projects.includes('e2e')
  const site = needsSite ? await startSite(dataDir) : undefined
  const needsDatabase = needsSite || projects.includes('db')
  const database = needsDatabase ? await templateDatabase(dataDir) : undefined
  return {
    environment: { ...site?.environment, ...database?.environment, TEST_DATA_DIR: dataDir },
    async stop() {
      await database?.stop()
      await site?.stop()
      removeDataFolder(dataDir)
    },
  }
}

/** A migrated, empty database to clone, in the site's cluster where that runs. */
async function templateDatabase(dataDir: string) {
  const embedded = await connectEmbedded({ dataDir })
  const admin = new URL(embedded.url)
  admin.pathname = '/postgres'
  const sql = postgres(admin.href, { max: 1, onnotice: () => {} })
  await sql`create database longwave_template`
  await sql.end()
  const template = new URL(embedded.url)
  template.pathname = '/longwave_template'
  await migrate(template.href)
  return {
    environment: {
      TEST_ADMIN_URL: admin.href,
      TEST_TEMPLATE: 'longwave_template',
      TEST_SITE_DATABASE_URL: embedded.url,
    },
    stop: embedded.stop,
  }
}

/** Starts the built site on a data directory, as `npm start` does; `settings` stand above those of the tests. */
export async function startSite(dataDir: string, settings: Record<string, string> = {}) {
  const port = Number(settings.PORT ?? (await freePort()))
  const url = `http://127.0.0.1:${port}`
  const logFile = path.join(dataDir, 'site.log')
  const site = spawn(process.execPath, ['bin/longwave.js', 'start'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...withoutSettings(process.env),
      NODE_ENV: 'production',
      PORT: String(port),
      SITE_URL: url,
      DATA_DIR: dataDir,
      DEMO_PASSWORD: demoPassword,
      LOG_LEVEL: 'info',
      ...settings,
    },
  })
  const log = createWriteStream(logFile)
  site.stdout.pipe(log)
  site.stderr.pipe(log)
  await untilServed(site, logFile)
  return {
    environment: { TEST_SITE_URL: url, TEST_DEMO_PASSWORD: demoPassword, TEST_SITE_LOG: logFile },
    pid: site.pid!,
    stop: () => ended(site),
  }
}

/** The tests' site has its own settings, none of whoever runs the tests: an empty one stands above a .env file too. */
export function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const none = Object.fromEntries(Object.keys(known.shape).map((name) => [name, '']))
  return { ...environment, ...none }
}

/** Resolves when the site says where it is; rejects with what it said when it ends instead. */
function untilServed(site: ChildProcess, logFile: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (piece: Buffer) => {
      said += piece.toString()
      if (!said.includes('Longwave is at')) return
      site.stdout?.off('data', listen)
      resolve()
    }
    site.stdout?.on('data', listen)
    site.once('exit', async () =>
      reject(new Error(`The site did not start:\n${await readFile(logFile, 'utf8')}`)),
    )
  })
}

function ended(site: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    site.removeAllListeners('exit')
    site.once('exit', () => resolve())
    site.kill('SIGTERM')
  })
}
