import 'server-only'
import { createHmac } from 'node:crypto'
import { env } from '@/lib/base/env'
import { newSecret } from '@/lib/base/ids'
import { shareDayKey } from './mutations'

let kept: { day: string; key: Buffer } | null = null

/**
 * The key of the UTC day's marks, the same for every instance. Made of a row of Postgres that is
 * deleted when the day is over and of AUTH_SECRET, so that neither alone is enough.
 */
export async function dayKey(now: Date): Promise<Buffer> {
  const day = now.toISOString().slice(0, 10)
  if (kept?.day === day) return kept.key
  const shared = await shareDayKey(day, newSecret())
  const key = createHmac('sha256', env().AUTH_SECRET).update(`views ${day} ${shared}`).digest()
  kept = { day, key }
  return key
}
