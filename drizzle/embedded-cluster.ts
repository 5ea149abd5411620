// The files of the embedded database: where they are, who owns them, how they come to be.
import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { canReach, postgresHome, type Servant, servantFor, systemHome } from './embedded-binaries'

const run = promisify(execFile)

export type Cluster = {
  dataDir: string
  /** The directory that Postgres calls its data directory. */
  directory: string
  servant: Servant
  password: string
}

/** Something about the embedded database that a person must put right; the message says what. */
export class EmbeddedDatabaseError extends Error {}

function passwordFile(dataDir: string): string {
  return join(dataDir, 'postgres-password')
}

function readPassword(dataDir: string): string | undefined {
  const file = passwordFile(dataDir)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

function exists(directory: string): boolean {
  return existsSync(join(directory, 'PG_VERSION'))
}

/**
 * Where a data directory's cluster is, or would be: in the data directory itself, unless we are root
 * and Postgres's user cannot go there (under a root home, a private temporary folder).
 */
export function clusterDirectory(dataDir: string): string {
  const own = join(dataDir, 'postgres')
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  const elsewhere = join(systemHome, `${basename(dataDir)}-${hash}`, 'postgres')
  if (exists(own)) {
    if (canReach(own, servantFor(own))) return own
    throw new EmbeddedDatabaseError(
      `The database in ${own} is intact, but the user it runs as cannot reach it. Start Longwave as that user, or let others pass through the folders above it (chmod o+x).`,
    )
  }
  if (exists(elsewhere) && readPassword(dataDir)) return elsewhere
  return canReach(dataDir, servantFor(own)) ? own : elsewhere
}

/** The cluster that is there already, for one who only wants to connect to it. */
export function existingCluster(dataDir: string): Cluster | undefined {
  const absolute = resolve(dataDir)
  const directory = clusterDirectory(absolute)
  const password = readPassword(absolute)
  if (!exists(directory) || !password) return undefined
  return { dataDir: absolute, directory, servant: servantFor(directory), password }
}

/** The cluster of a data directory, made when it is not there (half a second). */
export async function readyCluster(
  dataDir: string,
  log: (sentence: string) => void,
): Promise<Cluster> {
  const absolute = resolve(dataDir)
  mkdirSync(absolute, { recursive: true })
  const found = existingCluster(absolute)
  if (found) return found

  const directory = clusterDirectory(absolute)
  if (exists(directory)) keepStranger(directory, absolute, log)
  const servant = servantFor(directory)
  const password = randomBytes(24).toString('hex')
  await initialise({ dataDir: absolute, directory, servant, password })
  return { dataDir: absolute, directory, servant, password }
}

/** A cluster whose data directory was removed: nobody has its password, but it may be missed. */
function keepStranger(directory: string, dataDir: string, log: (sentence: string) => void): void {
  const aside = `${directory}-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  renameSync(directory, aside)
  log(
    `${dataDir} no longer has the password of its database, so a new one is made. The old database is kept in ${aside}.`,
  )
}

async function initialise(cluster: Cluster): Promise<void> {
  const { dataDir, directory, servant, password } = cluster
  const home = postgresHome(servant)
  const building = `${directory}.new`
  const handedOver = `${directory}.password`
  rmSync(building, { recursive: true, force: true })
  mkdirSync(join(directory, '..'), { recursive: true, mode: 0o755 })
  mkdirSync(building, { mode: 0o700 })
  writeFileSync(handedOver, password, { mode: 0o600 })
  for (const path of [building, handedOver]) give(path, servant)
  try {
    await run(
      join(home, 'bin', 'initdb'),
      [
        '-D',
        building,
        '-U',
        'postgres',
        '--auth=scram-sha-256',
        `--pwfile=${handedOver}`,
        '-E',
        'UTF8',
        '--locale-provider=icu',
        '--icu-locale=en',
        '--locale=C.UTF-8',
        '--no-instructions',
      ],
      { ...servant, cwd: '/', env: postgresEnvironment() },
    )
  } catch (error) {
    rmSync(building, { recursive: true, force: true })
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : error
    throw new EmbeddedDatabaseError(
      `The database could not be made in ${directory}: ${said}. Nothing was changed; free space or permissions are the usual cause.`,
    )
  } finally {
    rmSync(handedOver, { force: true })
  }
  // The password first: a cluster in place always has one.
  writeFileSync(passwordFile(dataDir), `${password}\n`, { mode: 0o600 })
  renameSync(building, directory)
}

function give(path: string, { uid, gid }: Servant): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

/** What Postgres's programs are told: no PG* setting of the person who starts us, plain English. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C', NODE_ENV: process.env.NODE_ENV }
}
