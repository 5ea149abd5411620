import 'server-only'
import { and, eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { tags } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { slugify } from '@/lib/base/slug'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { createTagInput } from './input'
import type { Tag } from './queries'

/**
 * Makes a tag, or gives back the one of that name and type: two writers who make the same tag at
 * once get one tag.
 * @throws AppError invalid for a name without letters or digits, which could have no address.
 */
export async function createTag(actor: Actor, input: z.infer<typeof createTagInput>): Promise<Tag> {
  authorize(actor, 'tag.create')
  const stem = slugify(input.name)
  if (stem === '')
    throw new AppError('invalid', 'A tag needs letters or digits in its name.', {
      fields: { name: 'Use letters or digits.' },
    })
  return db().transaction(async (tx) => {
    // Makers of one name take turns, so that the second finds the first one's tag.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${stem}, 2))`)
    const [known] = await tx
      .select()
      .from(tags)
      .where(and(eq(sql`lower(${tags.name})`, input.name.toLowerCase()), eq(tags.type, input.type)))
    if (known) return known
    const slug = await freeSlug(tx, stem)
    const [made] = await tx
      .insert(tags)
      .values({ id: newId(), slug, name: input.name, type: input.type })
      .returning()
    await recordEvent(tx, actor, {
      action: 'tag.create',
      subject: { type: 'tag', id: made!.id },
      detail: { name: input.name, type: input.type },
    })
    return made!
  })
}

async function freeSlug(tx: Transaction, stem: string): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? stem : `${stem}-${number}`
    const [taken] = await tx.select({ id: tags.id }).from(tags).where(eq(tags.slug, slug))
    if (!taken) return slug
  }
}
