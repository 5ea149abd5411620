import 'server-only'
import { createHmac } from 'node:crypto'
import { lt, sql } from 'drizzle-orm'
import type { Transaction } from '@/drizzle/client'
import { networkKeys } from '@/drizzle/schema/all'
import { newSecret } from '@/lib/base/ids'

const kept = new Map<string, string>()

/**
 * A network address as it is kept with a comment: HMAC-SHA-256 under the key of the day (UTC). The
 * keys of earlier days are thrown away, and with them the only way from a hash to an address.
 */
export async function networkHash(tx: Transaction, address: string, now: Date): Promise<string> {
  const day = now.toISOString().slice(0, 10)
  const key = kept.get(day) ?? (await keyOf(tx, day, now))
  return createHmac('sha256', key).update(address).digest('base64url')
}

async function keyOf(tx: Transaction, day: string, now: Date): Promise<string> {
  const [row] = await tx
    .insert(networkKeys)
    .values({ day, key: newSecret() })
    // Sets what is there already, so that the row comes back either way.
    .onConflictDoUpdate({ target: networkKeys.day, set: { day: sql`excluded.day` } })
    .returning()
  const yesterday = new Date(now.getTime() - 86_400_000).toISOString().slice(0, 10)
  await tx.delete(networkKeys).where(lt(networkKeys.day, yesterday))
  for (const one of kept.keys()) if (one < yesterday) kept.delete(one)
  kept.set(day, row!.key)
  return row!.key
}
