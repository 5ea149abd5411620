// What a comment is, and the rules that need no database.

/** Characters of a comment, as a person counts them. */
export const longestComment = 2_000

/** Minutes in which a writer may change a comment. */
export const editMinutes = 5

/** Seconds in which a writer may take back the deletion of a comment. */
export const undoSeconds = 10

/**
 * held: waits for a moderator, only its writer sees it. removed: taken off, or never let in, by a
 * moderator under a rule. deleted: by its writer.
 */
export const commentStates = ['published', 'held', 'removed', 'deleted'] as const
export type CommentState = (typeof commentStates)[number]

export const threadOrders = ['newest', 'oldest', 'recommended'] as const
export type ThreadOrder = (typeof threadOrders)[number]

/** How a discussion is kept. */
export const discussionModes = ['open', 'pre-moderated', 'closed'] as const
export type DiscussionMode = (typeof discussionModes)[number]

/** Whether and how a story is discussed at a moment. */
export interface DiscussionTerms {
  mode: DiscussionMode
  /** When it closes or closed by itself; null for never. */
  closesAt: Date | null
  /** Answers that one comment may have; null for as many as come. */
  mostReplies: number | null
  /** Told to readers where it is closed. */
  reason: string
}

/** Whether a discussion takes comments at a moment. */
export function isOpen({ mode, closesAt }: DiscussionTerms, now: Date): boolean {
  return mode !== 'closed' && (closesAt === null || now < closesAt)
}

/** A comment as readers see it: its words are empty unless it is published. */
export interface PublicComment {
  id: string
  storyId: string
  parentId: string | null
  /** Null for a deleted account. */
  author: { id: string; name: string; isStaff: boolean } | null
  text: string
  state: 'published' | 'removed' | 'deleted'
  version: number
  createdAt: Date
  editedAt: Date | null
  /** The rule that a removal cites, with the version of the standards. */
  removedUnder: { number: number; name: string; version: number } | null
  recommendations: number
  isPick: boolean
}

/** A comment of a thread with its answers, the oldest first. */
export interface ThreadComment extends PublicComment {
  /** All there are; `replies` may hold fewer. */
  replyCount: number
  replies: PublicComment[]
}

/** Whether its writer may change a comment at a moment: one that is shown or waits, five minutes long. */
export function mayEdit(
  { state, createdAt }: { state: string; createdAt: Date },
  now: Date,
): boolean {
  const isThere = state === 'published' || state === 'held'
  return isThere && now.getTime() - createdAt.getTime() < editMinutes * 60_000
}

/** Whether its writer may take a deletion back at a moment; two seconds more than the button says, for the way. */
export function mayUndoDelete(
  { state, deletedAt }: { state: string; deletedAt: Date | null },
  now: Date,
): boolean {
  return (
    state === 'deleted' &&
    deletedAt !== null &&
    now.getTime() - deletedAt.getTime() < (undoSeconds + 2) * 1_000
  )
}
