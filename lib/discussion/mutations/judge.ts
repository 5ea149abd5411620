import 'server-only'
import type { Transaction } from '@/drizzle/client'
import { AppError } from '@/lib/base/errors'
import { fullTime } from '@/lib/i18n/dates'
import type { Actor } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import { judge } from '../phases/registry'
import { lookups } from '../queries/lookups'
import { sanctionsOf } from '../queries/sanctions'
import type { DiscussedStory } from '../queries/terms'
import { takeTurnOfWords } from './turn'

interface Sent {
  actor: Actor
  story: DiscussedStory
  comment: {
    id: string
    parentId: string | null
    text: string
    textHash: string
    networkHash: string
  }
  now: Date
  isEdit: boolean
}

/**
 * Asks the phases about a comment.
 * @returns that it is published or held.
 * @throws AppError with the words of the phase that refused it.
 */
export async function judgeComment(
  tx: Transaction,
  { actor, story, comment, now, isEdit }: Sent,
): Promise<{ outcome: 'publish' | 'hold'; phase: string; say: string }> {
  // Sent together, and done in this order: what counts comments comes after the turn.
  const [, { timeZone }, sanctions] = await Promise.all([
    takeTurnOfWords(tx, comment.textHash),
    publication(tx),
    sanctionsOf(tx, actor.id!),
  ])
  const verdict = await judge({
    now,
    comment: {
      text: comment.text,
      textHash: comment.textHash,
      language: story.language,
      isReply: comment.parentId !== null,
      isEdit,
    },
    writer: {
      id: actor.id!,
      isStaff: actor.role !== 'reader',
      sanctions,
    },
    discussion: story.terms,
    look: lookups(tx, {
      writerId: actor.id!,
      textHash: comment.textHash,
      networkHash: comment.networkHash,
      commentId: comment.id,
      parentId: comment.parentId,
    }),
    inWords: (at) => fullTime(timeZone, at),
  })
  if (verdict.outcome === 'refuse') throw new AppError(verdict.code, verdict.say)
  return verdict.outcome === 'hold'
    ? { outcome: 'hold', phase: verdict.phase, say: verdict.say }
    : { outcome: 'publish', phase: '', say: '' }
}
