// A site of one test's own, which may be killed, frozen and flooded: the others' goes on.
import { readFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { closeDatabase } from '@/drizzle/client'
import { connectEmbedded } from '@/drizzle/embedded'
import { removeDataFolder } from './data-folder'
import { startSite } from './stand-up'

/** What a request to it answered. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
  /** Milliseconds from asking to the end of the answer. */
  took: number
}

export interface OwnSite {
  url: string
  dataDir: string
  pid: number
  /** Asks for a page over a connection that is kept. @throws what the connection throws. */
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  /** Stops it as Ctrl-C does. */
  stop(): Promise<void>
  /** Starts it anew on what it left. */
  restart(settings?: Record<string, string>): Promise<void>
  /** Stops it and removes what it left. */
  end(): Promise<void>
}

/** Starts a site without the demo; this process's lib works on its database. */
export async function ownSite(settings: Record<string, string> = {}): Promise<OwnSite> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'longwave-own-'))
  let running = await startSite(dataDir, { DEMO: 'off', LOG_LEVEL: 'warn', ...settings })
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const connect = async () => {
    process.env.DATABASE_URL = settings.DATABASE_URL ?? (await connectEmbedded({ dataDir })).url
  }
  process.env.DATA_DIR = dataDir
  await connect()
  const site: OwnSite = {
    url: running.environment.TEST_SITE_URL,
    dataDir,
    pid: running.pid,
    get: (where, headers = {}) => ask(agent, new URL(where, site.url), headers),
    async stop() {
      await closeDatabase()
      await running.stop()
    },
    async restart(more = {}) {
      // Under the same address, as a site is.
      const { port, origin } = new URL(site.url)
      const same = { PORT: port, SITE_URL: origin }
      running = await startSite(dataDir, {
        ...same,
        DEMO: 'off',
        LOG_LEVEL: 'warn',
        ...settings,
        ...more,
      })
      site.url = running.environment.TEST_SITE_URL
      site.pid = running.pid
      await connect().catch(() => {})
    },
    async end() {
      agent.destroy()
      await site.stop()
      removeDataFolder(dataDir)
    },
  }
  return site
}

/** The process of a site that answers (Linux). */
export function servingPid(site: { pid: number }): number {
  return servingPids(site)[0]!
}

/** The processes of a site that answer, or are about to (Linux). */
export function servingPids({ pid }: { pid: number }): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
  return children.filter(Boolean).map(Number).filter(isServing)
}

function isServing(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('\0front')
  } catch {
    // It ended since it was listed.
    return false
  }
}

function ask(agent: Agent, url: URL, headers: Record<string, string>): Promise<Answer> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        body += part
      })
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          body,
          took: performance.now() - began,
        }),
      )
    })
    asked.once('error', reject)
    asked.end()
  })
}
