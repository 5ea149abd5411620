import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/drizzle/client'
import { articles, people } from '@/drizzle/schema/all'
import { AppError } from '@/lib/base/errors'
import { type Actor, authorize, type Operation } from '@/lib/permissions/policy'
import { type ArticleRow, contentOf, stateOf } from '../article'
import { next, type State, type Verb } from '../states'

/** An article held for a change: locked until the transaction ends. */
export interface Opened {
  row: ArticleRow
  state: State
}

/**
 * Loads an article for a change and settles, once, whether the change may be made: it exists, the
 * actor may, the verb applies to its state, and nobody saved since the version the actor saw.
 * @throws AppError not-found, forbidden, or conflict with both versions in its detail.
 */
export async function openArticle(
  tx: Transaction,
  actor: Actor,
  input: { id: string; version: number },
  verb: Verb,
): Promise<Opened> {
  const row = await lockArticle(tx, input.id)
  authorize(actor, `article.${verb}` as Operation, row)
  const state = next(verb, stateOf(row), row.stateBefore)
  if (row.version !== input.version) throw await conflict(tx, row)
  return { row, state }
}

/** The row, locked. @throws AppError not-found. */
export async function lockArticle(tx: Transaction, id: string): Promise<ArticleRow> {
  // No stronger: what only names the article (a comment's count) would wait for its publication,
  // holding the story that the publication writes next.
  const [row] = await tx.select().from(articles).where(eq(articles.id, id)).for('no key update')
  if (!row) throw new AppError('not-found', 'There is no such story. It may have been removed.')
  return row
}

/** The refusal of a save that began from an older version: it carries what was saved meanwhile, so that both texts are kept. */
export async function conflict(tx: Transaction, row: ArticleRow): Promise<AppError> {
  const [editor] = row.editedBy
    ? await tx.select({ name: people.name }).from(people).where(eq(people.id, row.editedBy))
    : []
  return new AppError(
    'conflict',
    `${editor?.name ?? 'Somebody'} saved this story after you opened it. Your text is kept on this device: compare the two and choose.`,
    {
      detail: {
        version: row.version,
        content: contentOf(row),
        by: editor?.name ?? '',
        at: row.editedAt.toISOString(),
      },
    },
  )
}

/** The database's clock, which decides what is early and late. */
export async function databaseNow(tx: Transaction): Promise<Date> {
  const [row] = await tx.execute<{ now: string }>(sql`select now()::text as now`)
  return new Date(row!.now)
}
