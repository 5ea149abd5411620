import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'

/** How many jobs of each queue are in each state of pg-boss: created, retry, active, completed, failed. */
export async function jobCounts(): Promise<{ name: string; state: string; count: number }[]> {
  const rows = await db().execute<{ name: string; state: string; count: number }>(sql`
    select name, state::text as state, count(*)::int as count
    from pgboss.job where name not like '\\_\\_pgboss%' group by name, state order by name, state`)
  return [...rows]
}
