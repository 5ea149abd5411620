import 'server-only'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { articles, fronts, stories } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { changedMeanwhile } from '@/lib/audit/queries'
import { AppError } from '@/lib/base/errors'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { arrangeFrontInput } from './input'

/** The paper's front; others may follow. */
const name = 'front'

/**
 * Puts these stories at the head of the front page, in this order; the rest fills itself.
 * @throws AppError invalid when one of them is not public; conflict.
 */
export async function arrangeFront(
  actor: Actor,
  input: z.infer<typeof arrangeFrontInput>,
): Promise<{ version: number }> {
  authorize(actor, 'front.arrange')
  return db().transaction(async (tx) => {
    await tx
      .insert(fronts)
      .values({ name, version: 0 })
      .onConflictDoNothing({ target: fronts.name })
    const [row] = await tx.select().from(fronts).where(eq(fronts.name, name)).for('update')
    if (row!.version !== input.version) throw await conflict(tx, row!, input.storyIds)
    await refuseHidden(tx, input.storyIds)
    const version = row!.version + 1
    await tx
      .update(fronts)
      .set({ storyIds: input.storyIds, version, editedBy: actor.id, editedAt: sql`now()` })
      .where(eq(fronts.name, name))
    await changed(tx, [cacheTag.front])
    await recordEvent(tx, actor, {
      action: 'front.arrange',
      subject: { type: 'front', id: name },
      detail: { before: row!.storyIds, after: input.storyIds },
    })
    return { version }
  })
}

async function refuseHidden(tx: Transaction, ids: string[]) {
  if (ids.length === 0) return
  const shown = await tx
    .select({ id: stories.id })
    .from(stories)
    .where(and(inArray(stories.id, ids), isNull(stories.withdrawnAt)))
  if (shown.length === ids.length) return
  throw new AppError(
    'invalid',
    'Not published: one of these stories is not public any more. Remove it; the front page is as it was.',
  )
}

async function conflict(tx: Transaction, row: typeof fronts.$inferSelect, sent: string[]) {
  const kept = row.storyIds
  const titles = await tx
    .select({ id: articles.id, headline: articles.headline })
    .from(articles)
    .where(inArray(articles.id, [...kept, ...sent, '00000000-0000-0000-0000-000000000000']))
  const title = (id: string | undefined) => titles.find((one) => one.id === id)?.headline ?? ''
  const slots = Array.from({ length: Math.max(kept.length, sent.length) }, (_, index) => index)
  return changedMeanwhile(
    tx,
    { type: 'front', id: name },
    row.version,
    slots.map((index) => [
      index === 0 ? 'Lead' : `Story ${index + 1}`,
      title(kept[index]),
      title(sent[index]),
    ]),
  )
}
