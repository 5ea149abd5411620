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

/** Hours that a change stays in the table; no front keeps a page longer than that without asking. */
const kept = 48

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
 * the last answer), or all that are kept; null where they are too many to be worth telling apart;
 * and the horizon of this answer. Numbers of rows are given
 * out before commits happen, so a later answer may hold a lower number than an earlier one: only the
 * snapshot says what cannot come any more (PostgreSQL manual, §9.27.9 "Transaction ID and Snapshot
 * Information Functions").
 * @throws what the database throws, within a second.
 */
export async function readChanges(
  horizon: number | null,
): Promise<{ horizon: number; lsn: string; changes: ChangeRow[] | null }> {
  const [answer] = await connection()<
    { horizon: string; lsn: string; changes: [number, string, string, boolean][] }[]
  >`
    select pg_snapshot_xmin(pg_current_snapshot())::text as horizon,
      pg_current_wal_insert_lsn()::text as lsn,
      coalesce((
        select json_agg(json_build_array(seq, transaction::text, tag, is_takedown) order by seq)
        from (
          select * from changed_tags where transaction >= ${String(horizon ?? 0)}::text::xid8
          limit ${most + 1}
        ) as since
      ), '[]') as changes`
  const { lsn, changes } = answer!
  const isTooMany = changes.length > most
  return {
    horizon: Number(answer!.horizon),
    lsn,
    changes: isTooMany
      ? null
      : changes.map(([seq, transaction, tag, isTakedown]) => ({
          seq,
          transaction: Number(transaction),
          tag,
          isTakedown,
        })),
  }
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
  await connection()`delete from changed_tags where at < now() - make_interval(hours => ${kept})`
}

/** Ends the connection. */
export async function closeChanges(): Promise<void> {
  const open = shared.longwaveChanges
  shared.longwaveChanges = undefined
  await open?.end({ timeout: 2 })
}
