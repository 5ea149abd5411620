// One process at a time looks after a data directory: it holds DATA_DIR/longwave.lock.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { processIdentity } from './embedded-process'

export type Holder = { pid: number; identity: string; startedAt: string }

function lockFile(dataDir: string): string {
  return join(dataDir, 'longwave.lock')
}

function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    // Absent, or cut short by a full disk: nobody's.
    return undefined
  }
}

function lives(holder: Holder | undefined): holder is Holder {
  return holder !== undefined && processIdentity(holder.pid) === holder.identity
}

/** The living process that looks after this data directory, if there is one. */
export function lockHolder(dataDir: string): Holder | undefined {
  const holder = read(lockFile(dataDir))
  return lives(holder) ? holder : undefined
}

/**
 * Takes the data directory for this process. A lock left by a process that is gone is taken over.
 * @returns undefined when it is ours now, else the process that has it.
 */
export function takeLock(dataDir: string): Holder | undefined {
  const file = lockFile(dataDir)
  const mine: Holder = {
    pid: process.pid,
    identity: processIdentity(process.pid) ?? '',
    startedAt: new Date().toISOString(),
  }
  // Written aside and linked, so that nobody ever reads half a lock.
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, JSON.stringify(mine), { mode: 0o600 })
  try {
    for (;;) {
      try {
        linkSync(aside, file)
        return undefined
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      const holder = read(file)
      if (lives(holder)) return holder
      setAside(file)
    }
  } finally {
    rmSync(aside, { force: true })
  }
}

/** Removes a dead process's lock; one that somebody took at this very moment goes back. */
function setAside(file: string): void {
  const stale = `${file}.stale-${process.pid}`
  try {
    renameSync(file, stale)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (lives(read(stale))) linkSync(stale, file)
  rmSync(stale, { force: true })
}

/** Gives the data directory back; leaves another process's lock alone. */
export function releaseLock(dataDir: string): void {
  const file = lockFile(dataDir)
  if (read(file)?.pid === process.pid) rmSync(file, { force: true })
}
