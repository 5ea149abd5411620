import 'server-only'
import { lt, sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { attempts, emailConfirmations, passwordResets, sessions } from '@/drizzle/schema/all'

/**
 * Deletes what is over: sessions, links that were mailed, and attempts that count no longer, with
 * the addresses they came from.
 */
export async function forgetExpired(): Promise<void> {
  for (const table of [sessions, passwordResets, emailConfirmations])
    await db().delete(table).where(lt(table.expiresAt, sql`now()`))
  // Attempts are counted by the clock of whoever counts them.
  await db().delete(attempts).where(lt(attempts.expire, Date.now()))
}
