import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/drizzle/client'
import { articles } from '@/drizzle/schema/all'
import { recordEvent } from '@/lib/audit/mutations'
import { AppError } from '@/lib/base/errors'
import type { Actor } from '@/lib/permissions/policy'
import type { ArticleRow } from '../article'
import type { embargoInput, moveInput } from '../input'
import type { State, Verb } from '../states'
import { openArticle } from './open'

export interface Moved {
  id: string
  version: number
  state: State
}

type Move = z.infer<typeof moveInput>

/** A step that changes nothing but the state, or the embargo. The version stays: the text is the same. */
async function move(
  actor: Actor,
  input: Move,
  verb: Verb,
  embargo?: { until: Date | null },
): Promise<Moved> {
  return db().transaction(async (tx) => {
    const { row, state } = await openArticle(tx, actor, input, verb)
    if (embargo?.until) refuseVain(row, embargo.until)
    // What a hold or a spike returns to; a scheduled time is lost with it, so it returns as ready.
    const before = row.state === 'scheduled' ? 'ready' : row.state
    const keepsBefore = verb === 'hold' || verb === 'spike'
    await tx
      .update(articles)
      .set({
        state,
        stateBefore: keepsBefore ? before : null,
        scheduledAt: state === 'scheduled' ? row.scheduledAt : null,
        editedAt: sql`now()`,
        ...(embargo ? { embargoUntil: embargo.until } : {}),
      })
      .where(eq(articles.id, row.id))
    await recordEvent(tx, actor, {
      action: embargo ? 'article.embargo' : `article.${verb}`,
      subject: { type: 'article', id: row.id },
      detail: {
        headline: row.headline,
        ...(embargo
          ? { until: embargo.until?.toISOString() ?? null }
          : { from: row.state, to: state }),
      },
    })
    return { id: row.id, version: row.version, state }
  })
}

/**
 * Better now than at midnight: a story that is to go out before its embargo ends would not, and one
 * that is out stays out.
 * @throws AppError invalid.
 */
function refuseVain(row: ArticleRow, until: Date): void {
  const isOut = row.state === 'published' || row.state === 'correcting'
  const isEarlier = row.scheduledAt !== null && row.scheduledAt < until
  if (!isOut && !isEarlier) return
  const message = isOut
    ? 'No embargo was set: readers have this story. Withdraw it to take it from them.'
    : 'No embargo was set: the story is scheduled for a time before its end. Schedule it later, or take it out of the schedule, first.'
  throw new AppError('invalid', message, { fields: { until: message } })
}

/** Hands a draft to the desk. */
export const sendToReview = (actor: Actor, input: Move) => move(actor, input, 'sendToReview')
/** Returns a story to its writer. */
export const sendBack = (actor: Actor, input: Move) => move(actor, input, 'sendBack')
/** Says that a story may be published. */
export const markReady = (actor: Actor, input: Move) => move(actor, input, 'markReady')
/** Takes a story out of the schedule; it is ready again. */
export const unscheduleArticle = (actor: Actor, input: Move) => move(actor, input, 'unschedule')
/** Stops a story until it is released. */
export const holdArticle = (actor: Actor, input: Move) => move(actor, input, 'hold')
/** Ends a legal hold: the story is where it was. */
export const releaseArticle = (actor: Actor, input: Move) => move(actor, input, 'release')
/** Puts a story aside; it can come back. */
export const spikeArticle = (actor: Actor, input: Move) => move(actor, input, 'spike')
/** Brings a spiked story back to where it was. */
export const restoreArticle = (actor: Actor, input: Move) => move(actor, input, 'restore')

/** Sets or lifts the instant before which nothing of the story may be public. @throws AppError invalid for one that could not hold. */
export const setEmbargo = (actor: Actor, input: z.infer<typeof embargoInput>) =>
  move(actor, input, 'assign', { until: input.until })
