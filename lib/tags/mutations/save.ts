import 'server-only'
import { and, eq, ne, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { tags } from '@/drizzle/schema/all'
import { takeTurns } from '@/drizzle/turns'
import { recordEvent } from '@/lib/audit/mutations'
import { changedMeanwhile } from '@/lib/audit/queries'
import { AppError } from '@/lib/base/errors'
import { claimSlug } from '@/lib/base/slug-claim'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { Tag } from '../queries'
import type { saveTagInput } from '../save-input'

type Input = z.infer<typeof saveTagInput>

/**
 * Makes or changes a tag from its form. Its address is fixed once it is made.
 * @throws AppError invalid for an address or a name that another tag has; conflict.
 */
export async function saveTag(actor: Actor, input: Input): Promise<{ id: string }> {
  authorize(actor, 'tag.manage')
  const { id, version, slug, ...set } = input
  return db().transaction(async (tx) => {
    await takeTurns(tx, 'tags')
    const [row] = await tx.select().from(tags).where(eq(tags.id, id)).for('update')
    if (row && row.version !== version) throw await conflict(tx, row, input)
    await refuseSecond(tx, input)
    if (row)
      await tx
        .update(tags)
        .set({ ...set, version: version + 1 })
        .where(eq(tags.id, id))
    else {
      const own = await claimSlug(slug, set.name, (wanted) => isTaken(tx, wanted))
      await tx.insert(tags).values({ id, slug: own, ...set })
    }
    await changed(tx, [cacheTag.tag(id), cacheTag.addresses])
    await recordEvent(tx, actor, {
      action: row ? 'tag.edit' : 'tag.create',
      subject: { type: 'tag', id },
      detail: { name: set.name, type: set.type },
    })
    return { id }
  })
}

async function refuseSecond(tx: Transaction, { id, name, type }: Input) {
  const [other] = await tx
    .select({ id: tags.id })
    .from(tags)
    .where(
      and(eq(sql`lower(${tags.name})`, name.toLowerCase()), eq(tags.type, type), ne(tags.id, id)),
    )
  if (other)
    throw new AppError('invalid', 'There is a tag of this name and type already.', {
      fields: { name: 'There is a tag of this name and type already.' },
    })
}

async function isTaken(tx: Transaction, slug: string): Promise<boolean> {
  const [row] = await tx.select({ id: tags.id }).from(tags).where(eq(tags.slug, slug))
  return row !== undefined
}

function conflict(tx: Transaction, row: Tag, input: Input) {
  return changedMeanwhile(tx, { type: 'tag', id: row.id }, row.version, [
    ['Name', row.name, input.name],
    ['About', row.type, input.type],
    ['Description', row.description, input.description],
  ])
}
