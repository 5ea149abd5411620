import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'

const migrationsFolder = 'drizzle/migrations'

/** Any fixed number: instances that start together take turns on it. */
const migrationLock = 7_215_001

/**
 * Brings the database to the schema of this version, one instance at a time.
 * @throws the Postgres error when a migration fails; each migration is a transaction of its own run.
 */
export async function migrate(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 })
  try {
    await sql`select pg_advisory_lock(${migrationLock})`
    await applyMigrations(drizzle(sql, { casing: 'snake_case' }), { migrationsFolder })
  } finally {
    await sql.end()
  }
}

/** Throws everything in the database away and brings it to the schema again: for a demo that was broken off. */
export async function startOver(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 })
  try {
    await sql`drop schema if exists public, drizzle, pgboss cascade`
    await sql`create schema public`
  } finally {
    await sql.end()
  }
  await migrate(url)
}
