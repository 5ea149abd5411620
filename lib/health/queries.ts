import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { settings } from '@/drizzle/schema/all'
import { log } from '@/lib/base/log'

export interface Health {
  status: 'ok' | 'unavailable'
  database: 'writable' | 'away'
}

/** Whether the site can do its work: not only read but write, which a full disk or a standby cannot. */
export async function checkHealth(): Promise<Health> {
  try {
    await db()
      .insert(settings)
      .values({ key: 'house.health', value: {} })
      .onConflictDoUpdate({
        target: settings.key,
        set: { value: sql`jsonb_build_object('at', now())` },
      })
    return { status: 'ok', database: 'writable' }
  } catch (error) {
    // Whatever it is, the answer for a load balancer is the same; people find the reason in the log.
    log.warn({ err: error }, 'the database cannot be written')
    return { status: 'unavailable', database: 'away' }
  }
}
