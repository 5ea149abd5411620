// The streaming replica that readers' pages may be drawn from, and how far it has come.
import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import postgres, { type Sql } from 'postgres'

/** Where a page's queries go. */
export type Source = 'primary' | 'replica'

type Shared = {
  longwaveSource?: AsyncLocalStorage<Source>
  longwaveReplica?: { sql: Sql; replayed: bigint; restsUntil: number; hasFailed: boolean }
}
// Next's bundle and the server before it load this file twice, and must agree.
const shared = globalThis as typeof globalThis & Shared
shared.longwaveSource ??= new AsyncLocalStorage<Source>()
const source = shared.longwaveSource

/** Milliseconds that a page waits for the replica; the primary draws it after that. */
const patience = 200
const step = 10
/** Milliseconds for which a replica that failed is not asked again. */
const rest = 2_000

/** Does something whose readers' queries go to that database. */
export function readingFrom<T>(from: Source, work: () => Promise<T>): Promise<T> {
  return source.run(from, work)
}

/** Whether the queries of this page go to the replica. */
export function isReadingReplica(): boolean {
  return source.getStore() === 'replica'
}

/**
 * Where a page may be drawn that must show everything up to a place in the write-ahead log
 * (`pg_lsn`, PostgreSQL manual §8.20): from the replica once it has replayed that, waiting a moment
 * for it, else from the primary. Null stands for "whatever it has", while the primary is away.
 * `isLost` is called with the error when it stops answering, once until it answers again.
 */
export async function sourceFor(
  lsn: string | null,
  isLost: (error: unknown) => void,
): Promise<Source> {
  const url = process.env.DATABASE_READ_URL
  if (!url) return 'primary'
  shared.longwaveReplica ??= { sql: open(url), replayed: 0n, restsUntil: 0, hasFailed: false }
  const replica = shared.longwaveReplica
  if (lsn === null) return 'replica'
  const wanted = placeOf(lsn)
  const until = Date.now() + patience
  while (replica.replayed < wanted) {
    if (Date.now() < replica.restsUntil || Date.now() > until) return 'primary'
    try {
      const [row] = await replica.sql<{ lsn: string | null }[]>`
        select pg_last_wal_replay_lsn()::text as lsn`
      // It has been promoted: what it says of itself holds for another history.
      if (row!.lsn === null) return 'primary'
      replica.replayed = placeOf(row!.lsn)
      replica.hasFailed = false
    } catch (error) {
      if (leaveReplica()) isLost(error)
      return 'primary'
    }
    if (replica.replayed < wanted) await pause(step)
  }
  return 'replica'
}

/**
 * Leaves the replica alone for a moment, because it failed somebody: before anything is drawn from it
 * again, it is asked how far it has come, even if nothing changed. Returns whether that is news.
 */
export function leaveReplica(): boolean {
  const replica = shared.longwaveReplica
  if (!replica) return false
  const isNews = !replica.hasFailed
  Object.assign(replica, { replayed: 0n, restsUntil: Date.now() + rest, hasFailed: true })
  return isNews
}

/** Ends the connection. */
export async function closeReplica(): Promise<void> {
  const replica = shared.longwaveReplica
  shared.longwaveReplica = undefined
  await replica?.sql.end({ timeout: 2 })
}

function open(url: string): Sql {
  return postgres(url, {
    max: 1,
    connect_timeout: 1,
    deadline: 250,
    onnotice: () => {},
    connection: { application_name: 'longwave replica', statement_timeout: 250 },
  })
}

/** A place in the log as a number: "16/B374D848" is the high and the low 32 bits. */
function placeOf(lsn: string): bigint {
  const [high = '0', low = '0'] = lsn.split('/')
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`)
}
