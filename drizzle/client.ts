import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import * as schema from './schema/all'

export type Database = PostgresJsDatabase<typeof schema>
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

const holder = globalThis as { longwavePools?: Map<string, { sql: postgres.Sql; db: Database }> }
holder.longwavePools ??= new Map()

function pool(name: string, options: postgres.Options<Record<string, never>>) {
  let found = holder.longwavePools!.get(name)
  if (!found) {
    const sql = postgres(process.env.DATABASE_URL!, { max: 10, onnotice: () => {}, ...options })
    found = { sql, db: drizzle(sql, { schema, casing: 'snake_case' }) }
    holder.longwavePools!.set(name, found)
  }
  return found
}
export const db = () => pool('app', {}).db
export const readerDb = () => pool('reader', { connection: { role: 'reader' } as never }).db
export const sqlClient = () => pool('app', {}).sql
export async function closeDatabase() {
  for (const { sql } of holder.longwavePools!.values()) await sql.end({ timeout: 5 })
  holder.longwavePools!.clear()
}
export function isDatabaseAway(error: unknown): boolean {
  const code =
    (error as { code?: string })?.code ?? (error as { cause?: { code?: string } })?.cause?.code
  return ['ECONNREFUSED', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECT_TIMEOUT'].includes(
    String(code),
  )
}
