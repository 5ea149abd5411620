import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/drizzle/client'
import { shortLinkClicks, shortLinks } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import type { Actor } from '@/lib/permissions/policy'
import { newCode } from './code'
import type { Visitor } from './visitor'

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

/** Counts uses of a short URL on today's row. */
export async function recordClick(linkId: string, visitor: Visitor, clicks = 1): Promise<void> {
  await db()
    .insert(shortLinkClicks)
    .values({ linkId, day: sql`(now() at time zone 'UTC')::date`, visitor, clicks })
    .onConflictDoUpdate({
      target: [shortLinkClicks.linkId, shortLinkClicks.day, shortLinkClicks.visitor],
      set: { clicks: sql`${shortLinkClicks.clicks} + ${clicks}` },
    })
}
