import 'server-only'
import { and, eq, ne } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { authors } from '@/drizzle/schema/all'
import { takeTurns } from '@/drizzle/turns'
import { recordEvent } from '@/lib/audit/mutations'
import { changedMeanwhile } from '@/lib/audit/queries'
import { AppError } from '@/lib/base/errors'
import { claimSlug } from '@/lib/base/slug-claim'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { showPictures } from '@/lib/media/mutations'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { saveAuthorInput } from './input'

type Input = z.infer<typeof saveAuthorInput>
type Author = typeof authors.$inferSelect

/**
 * Makes or changes an author. The address is fixed once it is made; its portrait is public
 * as long as it is shown.
 * @throws AppError invalid for an address that is taken, an account that signs under another name,
 *   or a portrait that is not there; conflict.
 */
export async function saveAuthor(actor: Actor, input: Input): Promise<{ id: string }> {
  authorize(actor, 'author.manage')
  const { id, version, slug, ...set } = input
  return db().transaction(async (tx) => {
    await takeTurns(tx, 'authors')
    const [row] = await tx.select().from(authors).where(eq(authors.id, id)).for('update')
    if (row && row.version !== version) throw await conflict(tx, row, input)
    await refuseSecondName(tx, input)
    if (row)
      await tx
        .update(authors)
        .set({ ...set, version: version + 1 })
        .where(eq(authors.id, id))
    else {
      const own = await claimSlug(slug, set.name, (wanted) => isTaken(tx, wanted))
      await tx.insert(authors).values({ id, slug: own, ...set })
    }
    await showPortrait(tx, row?.portraitId ?? null, set.portraitId)
    await changed(tx, [
      cacheTag.author(id),
      cacheTag.byline(id),
      cacheTag.latest,
      cacheTag.front,
      cacheTag.addresses,
      ...[row?.portraitId, set.portraitId].flatMap((one) => (one ? [cacheTag.media(one)] : [])),
    ])
    await recordEvent(tx, actor, {
      action: row ? 'author.edit' : 'author.create',
      subject: { type: 'author', id },
      detail: { name: set.name },
    })
    return { id }
  })
}

async function isTaken(tx: Transaction, slug: string): Promise<boolean> {
  const [row] = await tx.select({ id: authors.id }).from(authors).where(eq(authors.slug, slug))
  return row !== undefined
}

async function refuseSecondName(tx: Transaction, { id, personId }: Input) {
  if (!personId) return
  const [other] = await tx
    .select({ name: authors.name })
    .from(authors)
    .where(and(eq(authors.personId, personId), ne(authors.id, id)))
  if (!other) return
  const message = `This account signs as ${other.name} already.`
  throw new AppError('invalid', message, { fields: { personId: message } })
}

async function showPortrait(tx: Transaction, before: string | null, now: string | null) {
  const list = (id: string | null) => (id === null ? [] : [id])
  if (await showPictures(tx, list(before), list(now))) return
  const message = 'This picture is not there any more: choose another one.'
  throw new AppError('invalid', message, { fields: { portraitId: message } })
}

function conflict(tx: Transaction, row: Author, input: Input) {
  return changedMeanwhile(tx, { type: 'author', id: row.id }, row.version, [
    ['Name', row.name, input.name],
    ['Role', row.role, input.role],
    ['Beat', row.beat, input.beat],
    ['Place', row.place, input.place],
    ['Biography', row.bio, input.bio],
    ['Portrait', row.portraitId ?? 'None', input.portraitId ?? 'None'],
    ['Former', row.isFormer ? 'Yes' : 'No', input.isFormer ? 'Yes' : 'No'],
  ])
}
