import 'server-only'
import type { Transaction } from '@/drizzle/client'
import { changedTags } from '@/drizzle/schema/all'
import { markChanged } from './touch'

// A statement takes 65,535 parameters (PostgreSQL's protocol counts them in two bytes), and a tag is two.
const mostAtOnce = 10_000

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
  for (let from = 0; from < unique.length; from += mostAtOnce) {
    const some = unique.slice(from, from + mostAtOnce)
    const [row] = await tx
      .insert(changedTags)
      .values(some.map((tag) => ({ tag, isTakedown: takedown })))
      .returning({ transaction: changedTags.transaction })
    markChanged(Number(row!.transaction))
  }
}
