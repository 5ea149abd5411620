import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { dossiers } from '@/drizzle/schema/all'
import { takeTurns } from '@/drizzle/turns'
import { recordEvent } from '@/lib/audit/mutations'
import { changedMeanwhile } from '@/lib/audit/queries'
import { claimSlug } from '@/lib/base/slug-claim'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { saveDossierInput } from './input'
import type { Dossier } from './queries'

type Input = z.infer<typeof saveDossierInput>

/**
 * Makes or changes a dossier. Its address is fixed once it is made; "where things stand" carries
 * the time and the name of whoever last changed it.
 * @throws AppError invalid for an address that is taken; conflict.
 */
export async function saveDossier(actor: Actor, input: Input): Promise<{ id: string }> {
  authorize(actor, 'dossier.manage')
  const { id, version, slug, isClosed, ...set } = input
  return db().transaction(async (tx) => {
    await takeTurns(tx, 'dossiers')
    const [row] = await tx.select().from(dossiers).where(eq(dossiers.id, id)).for('update')
    if (row && row.version !== version) throw await conflict(tx, row, input)
    const written = {
      ...set,
      closedAt: isClosed ? (row?.closedAt ?? sql`now()`) : null,
      ...standing(actor, row, set.standing),
    }
    if (row)
      await tx
        .update(dossiers)
        .set({ ...written, version: version + 1 })
        .where(eq(dossiers.id, id))
    else {
      const own = await claimSlug(slug, set.title, (wanted) => isTaken(tx, wanted))
      await tx.insert(dossiers).values({ id, slug: own, ...written })
    }
    await changed(tx, [
      cacheTag.dossier(id),
      cacheTag.navigation,
      cacheTag.front,
      cacheTag.addresses,
    ])
    await recordEvent(tx, actor, {
      action: row ? 'dossier.edit' : 'dossier.create',
      subject: { type: 'dossier', id },
      detail: { title: set.title, isClosed },
    })
    return { id }
  })
}

function standing(actor: Actor, row: Dossier | undefined, text: string) {
  if (text === (row?.standing ?? '')) return {}
  if (text === '') return { standingAt: null, standingBy: '' }
  return { standingAt: sql`now()`, standingBy: actor.name }
}

async function isTaken(tx: Transaction, slug: string): Promise<boolean> {
  const [row] = await tx.select({ id: dossiers.id }).from(dossiers).where(eq(dossiers.slug, slug))
  return row !== undefined
}

function conflict(tx: Transaction, row: Dossier, input: Input) {
  return changedMeanwhile(tx, { type: 'dossier', id: row.id }, row.version, [
    ['Title', row.title, input.title],
    ['Standfirst', row.standfirst, input.standfirst],
    ['Where things stand', row.standing, input.standing],
    [
      'Stories to start with',
      String(row.startHereIds.length),
      row.startHereIds.join() === input.startHereIds.join()
        ? String(row.startHereIds.length)
        : `other than these ${input.startHereIds.length}`,
    ],
    ['Closed', row.closedAt ? 'Yes' : 'No', input.isClosed ? 'Yes' : 'No'],
  ])
}
