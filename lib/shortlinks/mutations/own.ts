import 'server-only'
import { inArray } from 'drizzle-orm'
import type { Transaction } from '@/drizzle/client'
import { shortLinks } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import type { Actor } from '@/lib/permissions/policy'
import { newCode } from '../code'

/**
 * Gives stories their own short URLs, once: a code stays for as long as its story exists.
 * @param of each article's id, and when its link begins where that is not now.
 * @param draw makes a code, which may be taken: among a hundred thousand, two are the same one
 *   time in six.
 */
export async function createOwnLinks(
  tx: Transaction,
  actor: Actor,
  of: { id: string; createdAt?: Date }[],
  draw: () => string = newCode,
): Promise<void> {
  let without = of
  while (without.length > 0) {
    await tx
      .insert(shortLinks)
      .values(
        without.map(({ id, createdAt }) => ({
          id: newId(),
          code: draw(),
          articleId: id,
          ownFor: id,
          createdBy: actor.id,
          createdAt,
        })),
      )
      .onConflictDoNothing()
    const ids = without.map((one) => one.id)
    const made = await tx
      .select({ id: shortLinks.ownFor })
      .from(shortLinks)
      .where(inArray(shortLinks.ownFor, ids))
    const has = new Set(made.map((one) => one.id))
    without = without.filter((one) => !has.has(one.id))
  }
}
