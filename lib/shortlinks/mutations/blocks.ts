import 'server-only'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { linkBlocks, shortLinks } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { blockInput, linkInput } from '../input'
import { hostAndAbove } from '../target'

type Block = Pick<typeof linkBlocks.$inferSelect, 'kind' | 'value'>

/**
 * Blocks a host with all below it, or one code: from the commit on, no short URL leads there.
 * Blocking twice is blocking once.
 * @throws AppError invalid for what is neither a host nor the code of a short URL.
 */
export async function blockLinks(
  actor: Actor,
  { what, reason }: z.infer<typeof blockInput>,
): Promise<{ id: string }> {
  authorize(actor, 'link.block')
  return db().transaction(async (tx) => {
    const block = await blockOf(tx, what)
    const [made] = await tx
      .insert(linkBlocks)
      .values({ id: newId(), ...block, reason, byId: actor.id })
      .onConflictDoNothing()
      .returning()
    if (!made) {
      const [known] = await tx.select().from(linkBlocks).where(same(block))
      return { id: known!.id }
    }
    await told(tx, actor, 'link.block', made.id, block)
    return { id: made.id }
  })
}

/** Takes something off the block list; the short URLs it stopped lead where they led. */
export async function unblockLinks(
  actor: Actor,
  { id }: z.infer<typeof linkInput>,
): Promise<{ id: string }> {
  authorize(actor, 'link.block')
  return db().transaction(async (tx) => {
    const [gone] = await tx.delete(linkBlocks).where(eq(linkBlocks.id, id)).returning()
    if (gone) await told(tx, actor, 'link.unblock', id, gone)
    return { id }
  })
}

/** @throws AppError invalid where the host of this address, or one above it, is blocked. */
export async function refuseBlockedHost(tx: Transaction, url: string): Promise<void> {
  const [block] = await tx
    .select()
    .from(linkBlocks)
    .where(and(eq(linkBlocks.kind, 'host'), inArray(linkBlocks.value, hostAndAbove(url))))
  if (!block) return
  const message = `The block list has ${block.value}: no short URL may lead there.`
  throw new AppError('invalid', message, { fields: { to: message } })
}

async function blockOf(tx: Transaction, what: string): Promise<Block> {
  const [link] = await tx.select().from(shortLinks).where(eq(shortLinks.code, what))
  if (link) return { kind: 'code', value: what }
  const host = hostIn(what)
  if (host) return { kind: 'host', value: host }
  const message = 'This is neither a host, such as example.org, nor the code of a short URL.'
  throw new AppError('invalid', message, { fields: { what: message } })
}

function hostIn(what: string): string | null {
  const address = what.includes('://') ? what : `http://${what}`
  if (!URL.canParse(address)) return null
  const host = new URL(address).hostname.replace(/\.$/, '')
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) ? host : null
}

function same({ kind, value }: Block) {
  return and(eq(linkBlocks.kind, kind), eq(linkBlocks.value, value))
}

/** Tells the fronts of every short URL that the block is about. */
async function told(tx: Transaction, actor: Actor, action: string, id: string, block: Block) {
  await changed(
    tx,
    (await linksUnder(tx, block)).map((link) => cacheTag.link(link)),
    { takedown: true },
  )
  await recordEvent(tx, actor, {
    action,
    subject: { type: 'block', id },
    detail: { name: block.value },
  })
}

async function linksUnder(tx: Transaction, { kind, value }: Block): Promise<string[]> {
  const rows = await tx
    .select({ id: shortLinks.id, target: shortLinks.target })
    .from(shortLinks)
    .where(kind === 'code' ? eq(shortLinks.code, value) : isNotNull(shortLinks.target))
  return rows
    .filter(({ target }) => kind === 'code' || hostAndAbove(target!).includes(value))
    .map((row) => row.id)
}
