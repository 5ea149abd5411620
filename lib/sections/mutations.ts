import 'server-only'
import { eq, ne } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { sections } from '@/drizzle/schema/all'
import { takeTurns } from '@/drizzle/turns'
import { recordEvent } from '@/lib/audit/mutations'
import { changedMeanwhile } from '@/lib/audit/queries'
import { AppError } from '@/lib/base/errors'
import { claimSlug } from '@/lib/base/slug-claim'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { manageWords } from '@/lib/i18n/manage'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { saveSectionInput } from './input'
import type { Section } from './queries'
import { isSameName, reservedSlugs } from './section'

type Input = z.infer<typeof saveSectionInput>

/**
 * Makes or changes a section. Its address is fixed once it is made.
 * @throws AppError invalid for a name that another section has, and for an address that is taken or
 *   belongs to another page; conflict.
 */
export async function saveSection(actor: Actor, input: Input): Promise<{ id: string }> {
  authorize(actor, 'section.manage')
  const { id, version, slug, ...set } = input
  return db().transaction(async (tx) => {
    await takeTurns(tx, 'sections')
    const [row] = await tx.select().from(sections).where(eq(sections.id, id)).for('update')
    if (row && row.version !== version) throw await conflict(tx, row, input)
    if (!row || !isSameName(row.name, set.name)) await refuseTakenName(tx, input)
    if (row)
      await tx
        .update(sections)
        .set({ ...set, version: version + 1 })
        .where(eq(sections.id, id))
    else {
      const own = await claimSlug(slug, set.name, (wanted) => isTaken(tx, wanted))
      await tx.insert(sections).values({ id, slug: own, ...set })
    }
    await changed(tx, [
      cacheTag.section(id),
      cacheTag.navigation,
      cacheTag.latest,
      cacheTag.front,
      cacheTag.addresses,
    ])
    await recordEvent(tx, actor, {
      action: row ? 'section.edit' : 'section.create',
      subject: { type: 'section', id },
      detail: { name: set.name, isClosed: set.isClosed, isEvergreen: set.isEvergreen },
    })
    return { id }
  })
}

// Readers tell sections apart by their names, in menus and as landmarks. One that shares its name
// from before can still be changed otherwise.
async function refuseTakenName(tx: Transaction, { id, name }: Input): Promise<void> {
  const others = await tx.select({ name: sections.name }).from(sections).where(ne(sections.id, id))
  const other = others.find((one) => isSameName(one.name, name))
  if (!other) return
  const message = manageWords.sections.taken(other.name)
  throw new AppError('invalid', message, { fields: { name: message } })
}

async function isTaken(tx: Transaction, slug: string): Promise<boolean> {
  if (reservedSlugs.has(slug)) return true
  const [row] = await tx.select({ id: sections.id }).from(sections).where(eq(sections.slug, slug))
  return row !== undefined
}

function conflict(tx: Transaction, row: Section, input: Input) {
  return changedMeanwhile(tx, { type: 'section', id: row.id }, row.version, [
    ['Name', row.name, input.name],
    ['Description', row.description, input.description],
    ['Colour family', row.pillar, input.pillar],
    ['Place in the order', String(row.position), String(input.position)],
    ['No notice of age', row.isEvergreen ? 'Yes' : 'No', input.isEvergreen ? 'Yes' : 'No'],
    ['Closed', row.isClosed ? 'Yes' : 'No', input.isClosed ? 'Yes' : 'No'],
  ])
}
