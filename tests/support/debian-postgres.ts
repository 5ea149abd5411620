// A system PostgreSQL with a streaming replica, where one is installed (Debian's packages).
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { appendFile, chmod, chown, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { signalAll, withChildren } from './cluster-processes'
import { freePort } from './ports'

const run = promisify(execFile)
const root = '/usr/lib/postgresql'

/** The folder of its programs; null where it is not installed. */
export function systemPostgres(): string | null {
  if (!existsSync(root)) return null
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a))
  const bins = versions.map((version) => path.join(root, version, 'bin'))
  return bins.find((bin) => existsSync(path.join(bin, 'pg_basebackup'))) ?? null
}

// PostgreSQL refuses to run as root.
const servant: { uid?: number; gid?: number } =
  process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

export interface Pair {
  primary: string
  replica: string
  /** Seconds that the replica lags behind, on purpose. */
  lag(seconds: number): Promise<void>
  /** Halts every process of the replica (SIGSTOP): connections stay, and nothing answers. @returns what thaws it. */
  freezeReplica(): () => void
  /** Ends the replica, for good. */
  endReplica(): Promise<void>
  end(): Promise<void>
}

/** Starts a primary and a replica that streams from it. */
export async function replicatedPair(bin: string): Promise<Pair> {
  const folder = await mkdtemp(path.join(tmpdir(), 'longwave-pair-'))
  if (servant.uid !== undefined && servant.gid !== undefined)
    await chown(folder, servant.uid, servant.gid)
  await chmod(folder, 0o700)
  const environment = {
    ...servant,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    cwd: folder,
  }
  const servers: ChildProcess[] = []
  const start = async (name: string, port: number): Promise<string> => {
    const server = spawn(
      path.join(bin, 'postgres'),
      [
        '-D',
        path.join(folder, name),
        '-p',
        String(port),
        '-k',
        folder,
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'fsync=off',
        '-c',
        'max_connections=60',
      ],
      { ...environment, stdio: 'ignore' },
    )
    servers.push(server)
    const url = `postgres://app@127.0.0.1:${port}/postgres`
    await until(url)
    return url
  }
  await run(
    path.join(bin, 'initdb'),
    ['-D', path.join(folder, 'primary'), '-U', 'app', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    environment,
  )
  const port = await freePort()
  const primary = await start('primary', port)
  await run(
    path.join(bin, 'pg_basebackup'),
    [
      '-h',
      '127.0.0.1',
      '-p',
      String(port),
      '-U',
      'app',
      '-D',
      path.join(folder, 'replica'),
      '-R',
      '--no-sync',
      '-c',
      'fast',
    ],
    environment,
  )
  await appendFile(
    path.join(folder, 'replica', 'postgresql.auto.conf'),
    "\nrecovery_min_apply_delay = '0'\n",
  )
  const replica = await start('replica', await freePort())
  return {
    primary,
    replica,
    async lag(seconds) {
      const sql = postgres(replica, { max: 1 })
      await sql.unsafe(`alter system set recovery_min_apply_delay = '${seconds}s'`)
      await sql`select pg_reload_conf()`
      await sql.end()
    },
    freezeReplica() {
      const frozen = withChildren(servers.at(-1)!.pid!)
      signalAll(frozen, 'SIGSTOP')
      return () => signalAll(frozen, 'SIGCONT')
    },
    endReplica: () => ended(servers.pop()!),
    async end() {
      for (const server of servers.reverse()) await ended(server)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGINT')
  })
}

async function until(url: string): Promise<void> {
  for (let n = 0; ; n++) {
    const sql = postgres(url, { max: 1, connect_timeout: 1, onnotice: () => {} })
    try {
      await sql`select 1`
      return
    } catch (error) {
      if (n > 400) throw error
    } finally {
      await sql.end({ timeout: 1 })
    }
  }
}
