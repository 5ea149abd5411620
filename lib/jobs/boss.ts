import 'server-only'
import PgBoss from 'pg-boss'
import type postgres from 'postgres'
import { sqlClient } from '@/drizzle/client'

/** pg-boss's way to a database, over one of our own connections or transactions. */
export function overSql(sql: postgres.Sql | postgres.TransactionSql): PgBoss.Db {
  return {
    async executeSql(text, values) {
      const rows = await sql.unsafe(text, values as never[])
      return { rows: rows as unknown as unknown[] }
    },
  }
}

const holder = globalThis as { longwaveBoss?: PgBoss }

/** The queue, not yet started: enough to send. */
export function boss(): PgBoss {
  holder.longwaveBoss ??= new PgBoss({ db: overSql(sqlClient()), migrate: false, schedule: false })
  return holder.longwaveBoss
}
