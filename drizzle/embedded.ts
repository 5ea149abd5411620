// A real Postgres, started and looked after by this process, for whoever has none of their own.

import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import postgres from 'postgres'
import { postgresHome } from './embedded-binaries'
import {
  type Cluster,
  EmbeddedDatabaseError,
  existingCluster,
  readyCluster,
} from './embedded-cluster'
import { lockHolder, releaseLock, takeLock } from './embedded-lock'
import { readPostmaster, startServer, stopStrangers } from './embedded-server'

export { EmbeddedDatabaseError } from './embedded-cluster'

/** The database that the site's tables are in, and the role that owns it. */
const database = 'longwave'
const role = 'app'

export type Embedded = {
  /** What DATABASE_URL would be; the password in it is known only through DATA_DIR. */
  url: string
  /** Whether this process started the server, and will stop it. */
  startedHere: boolean
  /** Stops the server if this process started it. May be called more than once. */
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  dataDir: string
  /** Told in sentences where the database is, and what had to be put right. */
  log?: (sentence: string) => void
}

/**
 * Starts the embedded Postgres of a data directory and looks after it: one that dies is started
 * again on the same port. It ends with `stop()`, and with the process.
 * @throws EmbeddedDatabaseError when another process looks after this data directory, or the server
 * does not start; the message is a sentence for a person.
 */
export async function openEmbedded({
  dataDir,
  log = () => {},
}: EmbeddedOptions): Promise<Embedded> {
  const absolute = resolve(dataDir)
  mkdirSync(absolute, { recursive: true })
  const holder = takeLock(absolute)
  if (holder) {
    throw new EmbeddedDatabaseError(
      `Longwave already runs on ${absolute}: process ${holder.pid}, since ${holder.startedAt}. Stop that one first, or give this one another DATA_DIR.`,
    )
  }
  try {
    const cluster = await readyCluster(absolute, log)
    const home = postgresHome(cluster.servant)
    await stopStrangers(cluster.directory, log)
    const server = await startServer({ cluster, home, log })
    await prepare(cluster, server.port)
    log(`The database is in ${cluster.directory}, on port ${server.port} of this machine only.`)
    return {
      url: urlOf(cluster, server.port),
      startedHere: true,
      async stop() {
        await server.stop()
        releaseLock(absolute)
      },
    }
  } catch (error) {
    releaseLock(absolute)
    throw error
  }
}

/**
 * The embedded Postgres for a command: the running site's where there is one, else one that is
 * started for the time of the command.
 * @throws EmbeddedDatabaseError like `openEmbedded`, or when the running one does not get ready.
 */
export async function connectEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const absolute = resolve(options.dataDir)
  const holder = lockHolder(absolute)
  if (!holder) return openEmbedded(options)
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await pause(50)) {
    const cluster = existingCluster(absolute)
    const postmaster = cluster && readPostmaster(cluster.directory)
    if (cluster && postmaster?.isReady) {
      return { url: urlOf(cluster, postmaster.port), startedHere: false, stop: async () => {} }
    }
    if (!lockHolder(absolute)) return openEmbedded(options)
  }
  throw new EmbeddedDatabaseError(
    `Longwave runs on ${absolute} (process ${holder.pid}), but its database is not ready. Try again in a moment.`,
  )
}

function urlOf({ password }: Cluster, port: number): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`
}

/** The site's role may make roles and databases, but is no superuser: SQL must not reach the shell. */
async function prepare({ password }: Cluster, port: number): Promise<void> {
  const sql = postgres({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    max: 1,
    connect_timeout: 10,
    fetch_types: false,
    onnotice: () => {},
  })
  try {
    const roles = await sql`select 1 from pg_roles where rolname = ${role}`
    if (roles.length === 0) {
      await sql.unsafe(`create role ${role} login createdb createrole password '${password}'`)
    }
    const databases = await sql`select 1 from pg_database where datname = ${database}`
    if (databases.length === 0) await sql.unsafe(`create database ${database} owner ${role}`)
  } finally {
    await sql.end({ timeout: 1 })
  }
}
