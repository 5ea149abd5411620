// The running server: started, watched, stopped; and what an earlier process left running.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Cluster, EmbeddedDatabaseError, postgresEnvironment } from './embedded-cluster'
import { processCommand } from './embedded-process'

/** How long a start may be refused because of what a dead server left behind. */
const leftoversMs = 10_000
/** After a crash Postgres replays its log before it is ready. */
const readyMs = 120_000
const fastStopMs = 20_000
const logLimit = 5_000_000

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_line_prefix: '%m [%p] ',
  // Statements and row contents stay out of the log: drafts and addresses are in them.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  // A role that the site makes (the readers') is one that it may also act as.
  createrole_self_grant: 'set',
}

type Postmaster = { pid: number; port: number; isReady: boolean }

/** What a server says of itself in postmaster.pid (PostgreSQL source, miscadmin.h: LOCK_FILE_LINE_*). */
export function readPostmaster(directory: string): Postmaster | undefined {
  const file = join(directory, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  return {
    pid: Number(lines[0]),
    port: Number(lines[3]),
    isReady: lines[7]?.trim() === 'ready',
  }
}

/** Every living process that works in this cluster: its server and that one's children. */
function clusterProcesses(directory: string): number[] {
  if (process.platform !== 'linux') {
    const pid = readPostmaster(directory)?.pid
    return pid && processCommand(pid)?.includes(directory) ? [pid] : []
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readlinkSync(`/proc/${name}/cwd`) === directory
      } catch {
        // Gone, a zombie, or somebody else's: not a process of this cluster.
        return false
      }
    })
    .map(Number)
    .filter((pid) => /postgres/.test(processCommand(pid) ?? ''))
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT' | 'SIGKILL', home?: string): void {
  if (process.platform === 'win32' && home && name !== 'SIGKILL') {
    spawnSync(join(home, 'bin', 'pg_ctl'), ['kill', name.slice(3), String(pid)])
    return
  }
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Stops what an earlier process that was killed left running in this cluster. */
export async function stopStrangers(
  directory: string,
  log: (sentence: string) => void,
): Promise<void> {
  const main = readPostmaster(directory)?.pid
  let left = clusterProcesses(directory)
  if (left.length > 0) {
    log('The database of an earlier run was still running; it is stopped first.')
    if (main && left.includes(main)) signal(main, 'SIGINT')
    for (const deadline = Date.now() + fastStopMs; left.length > 0; await pause(25)) {
      left = clusterProcesses(directory)
      if (Date.now() < deadline) continue
      // Frozen, or lost its server: a restart replays what it had acknowledged.
      for (const pid of left) signal(pid, 'SIGKILL')
    }
  }
  // Its number may be another process's by now, or a dead one's that nobody reaped; Postgres would
  // take either for a running server. On Linux it is certain that none works here.
  if (process.platform === 'linux') rmSync(join(directory, 'postmaster.pid'), { force: true })
}

export type Server = { port: number; stop(): Promise<void> }

type Start = { cluster: Cluster; home: string; log: (sentence: string) => void }

/**
 * Starts the server on a free port, and again on that port whenever it dies.
 * @throws EmbeddedDatabaseError with the end of its log when it does not start.
 */
export async function startServer(start: Start): Promise<Server> {
  const { cluster, log } = start
  const deadline = Date.now() + leftoversMs
  let port = await freePort()
  let child: ChildProcess
  for (;;) {
    try {
      child = await launch(start, port)
      break
    } catch (error) {
      if (!(error instanceof StartRefused) || Date.now() > deadline) throw error
      await pause(100)
      port = await freePort()
    }
  }

  let isStopping = false
  const lastBreath = () => {
    if (child.pid && child.exitCode === null && child.signalCode === null) {
      signal(child.pid, 'SIGINT', start.home)
    }
  }
  process.once('exit', lastBreath)

  const deaths: number[] = []
  let reviving: Promise<void> | undefined
  const watch = () => {
    child.once('exit', () => {
      if (!isStopping) reviving = revive()
    })
  }
  const revive = async () => {
    const now = Date.now()
    deaths.push(now)
    while (deaths[0] !== undefined && deaths[0] < now - 60_000) deaths.shift()
    if (deaths.length > 5) {
      log(
        `The database stopped ${deaths.length} times in a minute and stays off. ${logHint(cluster)}`,
      )
      return
    }
    log('The database stopped unexpectedly; it is started again.')
    try {
      await stopStrangers(cluster.directory, () => {})
      if (isStopping) return
      child = await launch(start, port)
      watch()
    } catch (error) {
      log(error instanceof Error ? error.message : String(error))
      await pause(500)
      if (!isStopping) await revive()
    }
  }
  watch()

  return {
    port,
    async stop() {
      if (isStopping) return
      isStopping = true
      await reviving
      process.removeListener('exit', lastBreath)
      await stopChild(child, start.home)
    },
  }
}

async function stopChild(child: ChildProcess, home: string): Promise<void> {
  const pid = child.pid
  if (!pid || child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  signal(pid, 'SIGINT', home)
  const harder = setTimeout(() => signal(pid, 'SIGQUIT', home), fastStopMs)
  const hardest = setTimeout(() => signal(pid, 'SIGKILL'), fastStopMs + 5_000)
  await ended
  clearTimeout(harder)
  clearTimeout(hardest)
}

/** Refused for a reason that passes: a port just taken, the remains of a dead server. */
class StartRefused extends EmbeddedDatabaseError {}

function logFile({ dataDir }: Cluster): string {
  return join(dataDir, 'postgres.log')
}

function logHint(cluster: Cluster): string {
  return `Its log is ${logFile(cluster)}.`
}

async function launch({ cluster, home }: Start, port: number): Promise<ChildProcess> {
  const file = logFile(cluster)
  if (existsSync(file) && statSync(file).size > logLimit) renameSync(file, `${file}.1`)
  const log = openSync(file, 'a', 0o600)
  const from = fstatSync(log).size
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // Detached: Ctrl-C reaches the whole foreground group, and the server must outlive the requests
  // that are still being answered.
  const child = spawn(
    join(home, 'bin', 'postgres'),
    ['-D', cluster.directory, '-p', String(port), ...flags],
    {
      ...cluster.servant,
      cwd: cluster.directory,
      env: postgresEnvironment(),
      stdio: ['ignore', log, log],
      detached: true,
    },
  )
  closeSync(log)
  child.unref()
  let failure: Error | undefined
  child.once('error', (error) => {
    failure = error
  })

  for (const deadline = Date.now() + readyMs; Date.now() < deadline; await pause(10)) {
    const said = readPostmaster(cluster.directory)
    if (said?.isReady && said.pid === child.pid) return child
    if (failure || child.exitCode !== null || child.signalCode !== null) {
      throw refusal(cluster, failure?.message ?? readFrom(file, from))
    }
  }
  await stopChild(child, home)
  throw new EmbeddedDatabaseError(`The database did not get ready. ${logHint(cluster)}`)
}

function refusal(cluster: Cluster, said: string): EmbeddedDatabaseError {
  const passes = /lock file "postmaster\.pid"|shared memory block|Address already in use/
  const Kind = passes.test(said) ? StartRefused : EmbeddedDatabaseError
  const last = said.trim().split('\n').slice(-3).join(' ')
  return new Kind(`The database in ${cluster.directory} did not start: ${last} ${logHint(cluster)}`)
}

function readFrom(file: string, from: number): string {
  const fd = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(Math.min(fstatSync(fd).size - from, 8_000))
    readSync(fd, buffer, 0, buffer.length, from)
    return buffer.toString('utf8')
  } finally {
    closeSync(fd)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
