// How a front asks what changed: beside the two pools, on a connection that waits for nobody.
import postgres, { type Sql } from 'postgres'

/** A row of `changed_tags`. */
export interface ChangeRow {
  seq: number
  transaction: number
  tag: string
  isTakedown: boolean
}

/** More than this at once is told as "everything": an import of a whole archive. */
const most = 20_000

/** Hours that a change stays in the table: of what is older, nobody can say what was taken down. */
export const hoursKept = 48

/** What was read of the table since a moment. */
export interface ReadChanges {
  /** Every transaction below this number had ended. */
  horizon: number
  lsn: string
  /** All changes; where they are more than can be told apart, the takedowns among them. */
  changes: ChangeRow[]
  /** What is not in `changes` because it is too many. */
  left: 'nothing' | 'changes' | 'takedowns'
}

const shared = globalThis as typeof globalThis & { longwaveChanges?: Sql }

function connection(): Sql {
  shared.longwaveChanges ??= postgres(process.env.DATABASE_URL ?? '', {
    max: 1,
    connect_timeout: 1,
    deadline: 1_000,
    backoff: (retries: number) => Math.min(0.05 * 2 ** retries, 0.5),
    onnotice: () => {},
    connection: { application_name: 'longwave changes', statement_timeout: 1_000 },
  })
  return shared.longwaveChanges
}

/**
 * The changes of every transaction that had not ended at `horizon` (a transaction's number, given by
 * the last answer), or all that are kept; and the horizon of this answer. Numbers of rows are given
 * out before commits happen, so a later answer may hold a lower number than an earlier one: only the
 * snapshot says what cannot come any more (PostgreSQL manual, §9.27.9 "Transaction ID and Snapshot
 * Information Functions").
 * @throws what the database throws, within a second.
 */
export async function readChanges(horizon: number | null): Promise<ReadChanges> {
  const sql = connection()
  const since = sql`transaction >= ${String(horizon ?? 0)}::text::xid8`
  // Takedowns are looked for apart as well, so that no number of other changes hides one.
  const [answer] = await sql<{ horizon: string; lsn: string; changes: Row[]; takedowns: Row[] }[]>`
    with since as (select * from changed_tags where ${since} limit ${most + 1}),
      taken as (
        select * from changed_tags
        where is_takedown and ${since} and (select count(*) from since) > ${most} limit ${most + 1}
      )
    select pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
      pg_current_wal_insert_lsn()::text as lsn,
      (${rowsOf(sql, 'since')}) as changes,
      (${rowsOf(sql, 'taken')}) as takedowns`
  const { lsn, changes, takedowns } = answer!
  const isCut = changes.length > most
  const isClosed = takedowns.length > most
  return {
    horizon: Number(answer!.horizon),
    lsn,
    changes: isClosed ? [] : (isCut ? takedowns : changes).map(changeOf),
    left: isClosed ? 'takedowns' : isCut ? 'changes' : 'nothing',
  }
}

type Row = [seq: number, transaction: string, tag: string, isTakedown: boolean]

function rowsOf(sql: Sql, name: string) {
  return sql`
    select coalesce(
      json_agg(json_build_array(seq, transaction::text, tag, is_takedown) order by seq), '[]'
    ) from ${sql(name)}`
}

function changeOf([seq, transaction, tag, isTakedown]: Row): ChangeRow {
  return { seq, transaction: Number(transaction), tag, isTakedown }
}

/** Calls back after each commit that changed something, and after each reconnection. Returns how to stop. */
export async function listenForChanges(told: () => void): Promise<() => Promise<void>> {
  const { unlisten } = await connection().listen('longwave_changed', told, told)
  return unlisten
}

/** Which database this is, so that what was drawn from another one is never taken for this one's. */
export async function databaseIdentity(): Promise<string> {
  const [answer] = await connection()<{ identity: string }[]>`
    select (select system_identifier from pg_control_system())::text || '/' || oid::text as identity
    from pg_database where datname = current_database()`
  return answer!.identity
}

/** Forgets changes that no front can still need. */
export async function pruneChanges(): Promise<void> {
  await connection()`delete from changed_tags where at < now() - make_interval(hours => ${hoursKept})`
}

/** Ends the connection. */
export async function closeChanges(): Promise<void> {
  const open = shared.longwaveChanges
  shared.longwaveChanges = undefined
  await open?.end({ timeout: 2 })
}
