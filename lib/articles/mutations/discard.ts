import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Transaction } from '@/drizzle/client'
import { revisions } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import type { Actor } from '@/lib/permissions/policy'
import type { ArticleRow } from '../article'
import { type StoryContent, storyContent } from '../content'
import type { moveInput } from '../input'
import { openArticle } from './open'
import { type Saved, write } from './save'

/** A story after its change was discarded: what stands there now. */
export interface Discarded extends Saved {
  content: StoryContent
}

/**
 * Makes what readers see the desk's copy again, where a correction was begun and is not wanted.
 * Readers notice nothing. Nothing is taken away: what was written stays a version in the history.
 * @throws AppError forbidden; conflict where the story is not being corrected, or somebody saved meanwhile.
 */
export async function discardChange(
  actor: Actor,
  input: z.infer<typeof moveInput>,
): Promise<Discarded> {
  return db().transaction(async (tx) => {
    const { row, state } = await openArticle(tx, actor, input, 'discardChange')
    const content = await publishedContent(tx, row)
    const saved = await write(tx, actor, {
      id: row.id,
      version: row.version + 1,
      state,
      content,
      reason: 'restore',
    })
    await recordEvent(tx, actor, {
      action: 'article.discardChange',
      subject: { type: 'article', id: row.id },
      detail: { headline: content.headline, version: row.version },
    })
    return { ...saved, content }
  })
}

async function publishedContent(tx: Transaction, row: ArticleRow): Promise<StoryContent> {
  const [published] = await tx
    .select()
    .from(revisions)
    .where(
      and(
        eq(revisions.articleId, row.id),
        eq(revisions.version, row.publishedVersion ?? 0),
        eq(revisions.reason, 'publish'),
      ),
    )
    .orderBy(desc(revisions.id))
    .limit(1)
  if (!published)
    throw new AppError('not-found', 'The version that readers see is not in the history any more.')
  return storyContent.parse(published.content)
}
