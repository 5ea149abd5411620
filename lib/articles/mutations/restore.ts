import 'server-only'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/drizzle/client'
import { revisions } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import { type Actor, authorize } from '@/lib/permissions/policy'
import { stateOf } from '../article'
import { storyContent } from '../content'
import type { restoreInput } from '../input'
import { applies, isSettled } from '../states'
import { lockArticle, openArticle } from './open'
import { type Saved, write } from './save'

/**
 * Makes an earlier version's content the story's next version. Nothing is taken away: what stood
 * before is a version too, so restoring can be undone by restoring.
 * @throws AppError not-found for a version of another story; conflict when somebody saved meanwhile.
 */
export async function restoreRevision(
  actor: Actor,
  input: z.infer<typeof restoreInput>,
): Promise<Saved> {
  return db().transaction(async (tx) => {
    const held = await lockArticle(tx, input.id)
    if (isSettled(stateOf(held))) authorize(actor, 'article.editPublished', held)
    const verb = applies('editPublished', stateOf(held)) ? 'editPublished' : 'edit'
    const { row, state } = await openArticle(tx, actor, input, verb)
    const [revision] = await tx.select().from(revisions).where(eq(revisions.id, input.revisionId))
    if (revision?.articleId !== row.id)
      throw new AppError('not-found', 'There is no such version of this story.')
    const saved = await write(tx, actor, {
      id: row.id,
      version: row.version + 1,
      state,
      content: storyContent.parse(revision.content),
      reason: 'restore',
    })
    await recordEvent(tx, actor, {
      action: 'article.restoreRevision',
      subject: { type: 'article', id: row.id },
      detail: { headline: row.headline, version: revision.version },
    })
    return saved
  })
}
