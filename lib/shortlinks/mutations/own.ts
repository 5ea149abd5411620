import 'server-only'
import { eq } from 'drizzle-orm'
import type { Transaction } from '@/drizzle/client'
import { shortLinks } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import type { Actor } from '@/lib/permissions/policy'
import { newCode } from '../code'

/** Gives a story its own short URL, once: the code stays for as long as the story exists. */
export async function createOwnLink(tx: Transaction, actor: Actor, articleId: string) {
  for (;;) {
    const [made] = await tx
      .insert(shortLinks)
      .values({ id: newId(), code: newCode(), articleId, ownFor: articleId, createdBy: actor.id })
      .onConflictDoNothing()
      .returning()
    if (made) return
    const [own] = await tx.select().from(shortLinks).where(eq(shortLinks.ownFor, articleId))
    if (own) return
    // Otherwise the code was taken: one chance in some millions. Draw again.
  }
}
