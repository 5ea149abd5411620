// Two pools, one for what the newsroom does and one for what readers see, each made when first
// asked for. They are kept on globalThis, because hot reload and Next's bundle load this file anew.
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres, { type Sql, type TransactionSql } from 'postgres'
import { isReadingReplica } from './replica'
import * as schema from './schema/all'

export { isDatabaseAway, isDatabaseFull } from './away'

export type Database = PostgresJsDatabase<typeof schema>

/** What runs inside `db().transaction(…)`. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

type Pool = { sql: Sql; database: Database }
type Pools = { app?: Pool; reader?: Pool; replica?: Pool }

type Terms = {
  name: string
  /** Milliseconds until a query is given up and its connection cut, waiting for one included. */
  deadline: number
  /** Milliseconds that Postgres itself grants a statement; less, so that its word comes first. */
  statementTimeout: number
  lockTimeout: number
  role?: string
}

const appTerms: Terms = {
  name: 'longwave',
  deadline: 10_000,
  statementTimeout: 9_000,
  lockTimeout: 5_000,
}

const readerTerms: Terms = {
  name: 'longwave readers',
  deadline: 2_500,
  statementTimeout: 2_000,
  lockTimeout: 1_000,
  role: 'reader',
}

// Shorter, so that within a reader's patience the primary can still draw what the replica did not.
const replicaTerms: Terms = { ...readerTerms, deadline: 1_000, statementTimeout: 800 }

const shared = globalThis as typeof globalThis & { longwaveDatabasePools?: Pools }

function pools(): Pools {
  shared.longwaveDatabasePools ??= {}
  return shared.longwaveDatabasePools
}

let most = 10

/** Says how many connections each pool of this thread may have from now on; ten where nothing is said. */
export function limitPools(connections: number): void {
  most = connections
}

function open(terms: Terms, url = process.env.DATABASE_URL): Pool {
  if (!url) throw new Error('DATABASE_URL is not set: start the database before using it.')
  const sql = postgres(url, {
    max: most,
    // Seconds. Shorter than any deadline, so that a pool full of dead connections empties itself.
    connect_timeout: 2,
    idle_timeout: 60,
    // The library's own pause grows to 20 s, and the site would stay away long after Postgres is back.
    backoff: (retries: number) => Math.min(0.05 * 2 ** retries, 0.5),
    deadline: terms.deadline,
    onnotice: () => {},
    connection: {
      application_name: terms.name,
      statement_timeout: terms.statementTimeout,
      lock_timeout: terms.lockTimeout,
      idle_in_transaction_session_timeout: 30_000,
      // To compile a query takes longer than any of these runs.
      jit: 'off',
      ...(terms.role ? { role: terms.role } : {}),
    },
  })
  prepareAll(sql)
  return { sql, database: drizzle(sql, { schema, casing: 'snake_case' }) }
}

/**
 * Statements are few and come again and again: Postgres plans each once a connection, none needs a
 * second round trip to learn its types, and several can be sent without waiting for the one before.
 * Drizzle asks for that only of queries that are built beforehand. Behind a pooler that cannot do
 * it, `?prepare=false` in the URL.
 */
function prepareAll(sql: Sql | TransactionSql): void {
  const unsafe = sql.unsafe.bind(sql)
  // Without values it may be several statements, which cannot be prepared together.
  sql.unsafe = ((text: string, values: never[] = [], options?: object) =>
    unsafe(text, values, { ...options, prepare: values.length > 0 })) as typeof sql.unsafe
  if (!('begin' in sql)) return
  const begin = sql.begin.bind(sql) as (...args: unknown[]) => unknown
  sql.begin = ((...args: unknown[]) => {
    const within = args.pop() as (tx: TransactionSql) => unknown
    return begin(...args, (tx: TransactionSql) => {
      prepareAll(tx)
      return within(tx)
    })
  }) as typeof sql.begin
}

function appPool(): Pool {
  const kept = pools()
  kept.app ??= open(appTerms)
  return kept.app
}

/** The application's database: everything, for people who have been authorised. */
export function db(): Database {
  return appPool().database
}

/**
 * The readers' database: runs as the Postgres role `reader`, whose row-level security lets through
 * only what is public. A query that takes over 2.5 s is given up. Within {@link readingFrom} it may
 * be a replica, which has a second.
 */
export function readerDb(): Database {
  const kept = pools()
  if (isReadingReplica()) {
    kept.replica ??= open(replicaTerms, process.env.DATABASE_READ_URL)
    return kept.replica.database
  }
  kept.reader ??= open(readerTerms)
  return kept.reader.database
}

/**
 * The application's pool without Drizzle, for the queue and for LISTEN. Dates come and go as text on
 * it, as Drizzle sets the pool up that way.
 */
export function sqlClient(): Sql {
  return appPool().sql
}

/** Ends the pools; queries that run get five seconds. The next use opens new ones. */
export async function closeDatabase(): Promise<void> {
  const { app, reader, replica } = pools()
  shared.longwaveDatabasePools = {}
  await Promise.all([app, reader, replica].map((pool) => pool?.sql.end({ timeout: 5 })))
}
