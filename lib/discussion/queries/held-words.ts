import 'server-only'
import { asc, count, eq, ilike } from 'drizzle-orm'
import { db } from '@/drizzle/client'
import { heldWords, people } from '@/drizzle/schema/all'
import { holding } from '@/lib/base/like'
import { type ListPage, pageOf } from '@/lib/base/page'
import { type Actor, authorize } from '@/lib/permissions/policy'
import type { WordOutcome } from '../held-words-input'

export interface HeldWord {
  id: string
  word: string
  /** BCP 47; empty for every language. */
  language: string
  outcome: WordOutcome
  addedAt: Date
  /** Who put it on the list; null where the account is gone. */
  by: string | null
}

const pageSize = 50

/** A page of the list of held words: those of every language first, then by language and word. */
export async function heldWordPage(
  actor: Actor,
  { q, page }: { q: string; page: number },
): Promise<ListPage<HeldWord> & { total: number }> {
  authorize(actor, 'discussion.words')
  const pattern = holding(q)
  const [rows, [all]] = await Promise.all([
    db()
      .select({
        id: heldWords.id,
        word: heldWords.word,
        language: heldWords.language,
        outcome: heldWords.outcome,
        addedAt: heldWords.addedAt,
        by: people.name,
      })
      .from(heldWords)
      .leftJoin(people, eq(people.id, heldWords.addedById))
      .where(q === '' ? undefined : ilike(heldWords.word, pattern))
      .orderBy(asc(heldWords.language), asc(heldWords.word))
      .limit(pageSize + 1)
      .offset((page - 1) * pageSize),
    db().select({ count: count() }).from(heldWords),
  ])
  const { items, hasMore } = pageOf(rows, pageSize)
  return {
    items: items.map((row) => ({ ...row, outcome: row.outcome as WordOutcome })),
    hasMore,
    total: all!.count,
  }
}
