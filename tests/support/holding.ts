// What a site holds at a moment: what must not become more, however long it runs (Linux).
import { readdirSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { closeDatabase, sqlClient } from '@/drizzle/client'
import { usageOf } from '../bench/process-use'
import type { OwnSite } from './own-site'

export interface Held {
  /** Megabytes that its processes hold once everything was collected that nobody does. */
  memory: number
  /** Megabytes that Linux gave them. */
  resident: number
  timers: number
  /** Open files, connections among them. */
  files: number
  /** Connections to Postgres, besides that of whoever asks. */
  connections: number
  /** Megabytes of pages on disk. */
  disk: number
}

/** Settings of a site that is to tell what it holds. */
export const telling = {
  NODE_OPTIONS: `--import=${pathToFileURL(path.join(import.meta.dirname, 'tells-what-it-holds.js'))}`,
}

/** What a site that was started with {@link telling} holds now. */
export async function heldBy({ pid, dataDir }: OwnSite): Promise<Held> {
  const sockets = readdirSync(dataDir).filter((name) => name.endsWith('.socket'))
  if (sockets.length < 2) throw new Error('Not each process of the site tells what it holds.')
  const told = await Promise.all(sockets.map((name) => toldAt(path.join(dataDir, name))))
  const use = usageOf(pid)!
  // Those of whoever asks are no sign of the site's.
  await closeDatabase()
  const [row] = await sqlClient()<{ connections: number }[]>`
    select count(*)::int as connections from pg_stat_activity
    where backend_type = 'client backend' and pid <> pg_backend_pid()`
  return {
    memory: sum(told.map((one) => one.memory)) / megabyte,
    resident: use.memory,
    timers: sum(told.map((one) => one.timers)),
    files: use.files,
    connections: row!.connections,
    disk: bytesIn(path.join(dataDir, 'pages')) / megabyte,
  }
}

const megabyte = 1024 * 1024
const sum = (values: number[]) => values.reduce((all, one) => all + one, 0)

async function toldAt(socket: string) {
  return JSON.parse(await text(connect(socket))) as { timers: number; memory: number }
}

function bytesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return sum(
    files
      .filter((one) => one.isFile())
      // One that was let go meanwhile is none.
      .map(
        (one) =>
          statSync(path.join(one.parentPath, one.name), { throwIfNoEntry: false })?.size ?? 0,
      ),
  )
}
