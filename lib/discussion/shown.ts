// A comment as a page draws it: plain data, so that the browser draws what it fetches as the server does.

import { paragraphsOf } from '@/lib/base/tame'
import { fullTime, teaserTime } from '@/lib/i18n/dates'
import type { PublicComment, ThreadComment } from './comment'
import { type Piece, piecesOf } from './links'

export interface ShownComment {
  id: string
  storyId: string
  parentId: string | null
  author: PublicComment['author']
  state: PublicComment['state'] | 'held'
  /** Paragraphs, of lines, of pieces. */
  paragraphs: Piece[][][]
  at: { iso: string; words: string; full: string }
  isEdited: boolean
  removedUnder: PublicComment['removedUnder']
  recommendations: number
  isPick: boolean
}

export interface ShownThread extends ShownComment {
  replyCount: number
  replies: ShownComment[]
}

interface Moment {
  timeZone: string
  now: Date
}

/** The comment with its time in words and its links found. */
export function shownComment(
  comment: Omit<PublicComment, 'state' | 'version'> & { state: ShownComment['state'] },
  { timeZone, now }: Moment,
): ShownComment {
  const { id, storyId, parentId, author, state, removedUnder, recommendations, isPick } = comment
  const at = comment.createdAt
  return {
    id,
    storyId,
    parentId,
    author,
    state,
    paragraphs:
      comment.text === '' ? [] : paragraphsOf(comment.text).map((lines) => lines.map(piecesOf)),
    at: {
      iso: at.toISOString(),
      words: teaserTime(timeZone, at, now),
      full: fullTime(timeZone, at),
    },
    isEdited: comment.editedAt !== null,
    removedUnder,
    recommendations,
    isPick,
  }
}

/** The same of a comment with its answers. */
export function shownThread(thread: ThreadComment, moment: Moment): ShownThread {
  return {
    ...shownComment(thread, moment),
    replyCount: thread.replyCount,
    replies: thread.replies.map((reply) => shownComment(reply, moment)),
  }
}
