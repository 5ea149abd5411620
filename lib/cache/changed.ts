import 'server-only'
import type { Transaction } from '@/drizzle/client'
import { changedTags } from '@/drizzle/schema/all'
import { markChanged } from './touch'

/**
 * Tells, within the transaction that changes them, that these tags changed. A trigger notifies
 * every front at commit (channel `longwave_changed`), and none after a rollback; the rows serve
 * whoever was not listening. After a `takedown` no page that bears one of the tags is shown again,
 * not even while it cannot be drawn anew; after any other change it may stand in until it can.
 */
export async function changed(
  tx: Transaction,
  tags: Iterable<string>,
  { takedown = false } = {},
): Promise<void> {
  const unique = [...new Set(tags)]
  if (unique.length === 0) return
  const [row] = await tx
    .insert(changedTags)
    .values(unique.map((tag) => ({ tag, isTakedown: takedown })))
    .returning({ transaction: changedTags.transaction })
  markChanged(Number(row!.transaction))
}
