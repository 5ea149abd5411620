import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/drizzle/client'
import { articles } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import { send } from '@/lib/jobs/send'
import { type Actor, authorize, house } from '@/lib/permissions/policy'
import { contentOf, publishProblems } from '../article'
import type { scheduleInput } from '../input'
import { publishScheduledJob } from '../jobs'
import type { Moved } from './move'
import { databaseNow, lockArticle, openArticle } from './open'
import { publishRow } from './publish'

/**
 * Puts a story into the schedule: a job publishes it at that instant of the database's clock.
 * @throws AppError invalid for a time that has passed, or when something is missing: better now than at midnight.
 */
export async function scheduleArticle(
  actor: Actor,
  input: z.infer<typeof scheduleInput>,
): Promise<Moved & { scheduledAt: string }> {
  return db().transaction(async (tx) => {
    const { row, state } = await openArticle(tx, actor, input, 'schedule')
    const problems = publishProblems(contentOf(row))
    if (problems.length > 0)
      throw new AppError('invalid', `Not scheduled: ${problems.map((p) => p.message).join(' ')}`, {
        detail: { problems },
      })
    if (input.at <= (await databaseNow(tx)))
      throw new AppError(
        'invalid',
        'Not scheduled: that time has passed. Choose a later one, or publish now.',
        {
          fields: { at: 'Choose a time that is still to come.' },
        },
      )
    if (row.embargoUntil && input.at < row.embargoUntil)
      throw new AppError('invalid', 'Not scheduled: the story is under embargo at that time.', {
        fields: { at: 'Choose a time after the embargo.' },
      })
    await tx
      .update(articles)
      .set({ state, scheduledAt: input.at, missedReason: '', editedAt: sql`now()` })
      .where(eq(articles.id, row.id))
    await send(tx, publishScheduledJob, { articleId: row.id, at: input.at.toISOString() }, input.at)
    await recordEvent(tx, actor, {
      action: 'article.schedule',
      subject: { type: 'article', id: row.id },
      detail: { headline: row.headline, at: input.at.toISOString() },
    })
    return { id: row.id, version: row.version, state, scheduledAt: input.at.toISOString() }
  })
}

/**
 * Publishes what is due; the job's body. A story that was moved, taken out or published meanwhile
 * is left alone, so running it twice does it once. One that lacks something by now goes back to
 * `ready` with the reason on the desk: late is forgivable, silent is not.
 * @throws Error when it is run before its time, so that the queue tries again.
 */
export async function publishScheduled(job: { articleId: string; at: string }): Promise<void> {
  await db().transaction(async (tx) => {
    const row = await lockArticle(tx, job.articleId)
    authorize(house, 'article.publish')
    const isThisTime = row.scheduledAt?.toISOString() === job.at
    if (row.state !== 'scheduled' || !isThisTime) return
    if (row.scheduledAt! > (await databaseNow(tx)))
      throw new Error('Not yet: the database says it is early.')
    try {
      await tx.transaction((inner) => publishRow(inner, house, row))
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      await tx
        .update(articles)
        .set({ state: 'ready', scheduledAt: null, missedReason: error.message })
        .where(eq(articles.id, row.id))
      await recordEvent(tx, house, {
        action: 'article.missed',
        subject: { type: 'article', id: row.id },
        detail: { headline: row.headline, at: job.at, reason: error.message },
      })
    }
  })
}
