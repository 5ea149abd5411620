import 'server-only'
import PgBoss from 'pg-boss'
import type postgres from 'postgres'
import { sqlClient } from '@/drizzle/client'

/** pg-boss's way to a database, over one of our own connections or transactions. */
export function overSql(sql: postgres.Sql | postgres.TransactionSql): PgBoss.Db {
  return {
    async executeSql(text, values = []) {
      const rows = await sql.unsafe(text, values.map(asParameter) as never[])
      return { rows: [...rows] }
    },
  }
}

// Drizzle sets the driver up to take dates and JSON as text; pg-boss hands over the things themselves.
function asParameter(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (value === undefined) return null
  if (value !== null && typeof value === 'object' && !Array.isArray(value))
    return JSON.stringify(value)
  return value
}

const holder = globalThis as { longwaveBoss?: PgBoss }

/** The queue, not yet started: enough to send. */
export function boss(): PgBoss {
  holder.longwaveBoss ??= new PgBoss({ db: overSql(sqlClient()), migrate: false, schedule: false })
  return holder.longwaveBoss
}
