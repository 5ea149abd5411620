import 'server-only'
import PgBoss from 'pg-boss'
import type postgres from 'postgres'
import { sqlClient } from '@/drizzle/client'

/** pg-boss's way to a database, over a transaction of ours. */
export function overTransaction(sql: postgres.TransactionSql): PgBoss.Db {
  return { executeSql: (text, values = []) => execute(sql, text, values) }
}

/** The same over our pool. Its maintenance sends whole transactions as one text: those need a connection to themselves. */
function overPool(): PgBoss.Db {
  return {
    async executeSql(text, values = []) {
      const sql = sqlClient()
      if (!/^\s*BEGIN\b/i.test(text)) return execute(sql, text, values)
      const reserved = await sql.reserve()
      try {
        return await execute(reserved, text, values)
      } finally {
        reserved.release()
      }
    },
  }
}

async function execute(sql: Pick<postgres.Sql, 'unsafe'>, text: string, values: unknown[]) {
  const rows = await sql.unsafe(text, values.map(asParameter) as never[])
  return { rows: [...rows] }
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
  holder.longwaveBoss ??= new PgBoss({
    db: overPool(),
    migrate: false,
    schedule: false,
    // How often jobs of workers that died are looked for.
    maintenanceIntervalSeconds: 30,
  })
  return holder.longwaveBoss
}
