// A thread as the browser holds it: what comes is put where it belongs.
import type { ShownComment, ShownThread } from './shown'

/** The threads with a comment taken up or changed; a new one stands first, or last where the oldest come first. */
export function withComment(
  threads: ShownThread[],
  comment: ShownComment,
  isOldestFirst = false,
): ShownThread[] {
  if (comment.parentId !== null)
    return threads.map((thread) =>
      thread.id === comment.parentId ? withReply(thread, comment) : thread,
    )
  if (threads.some((thread) => thread.id === comment.id))
    return threads.map((thread) => (thread.id === comment.id ? { ...thread, ...comment } : thread))
  const made = { ...comment, replyCount: 0, replies: [] }
  return isOldestFirst ? [...threads, made] : [made, ...threads]
}

function withReply(thread: ShownThread, reply: ShownComment): ShownThread {
  const isThere = thread.replies.some((one) => one.id === reply.id)
  return {
    ...thread,
    replyCount: thread.replyCount + (isThere ? 0 : 1),
    replies: isThere
      ? thread.replies.map((one) => (one.id === reply.id ? { ...one, ...reply } : one))
      : [...thread.replies, reply],
  }
}

/** Whether a comment has as many answers as it may have; those of mine that wait do not count yet. */
export function isFull({ replyCount, replies }: ShownThread, mostReplies: number | null): boolean {
  const waiting = replies.filter(({ state }) => state === 'held').length
  return mostReplies !== null && replyCount - waiting >= mostReplies
}

/** The threads with those of another page after or before them; what was there already stays where it is. */
export function withPage(
  threads: ShownThread[],
  page: ShownThread[],
  place: 'before' | 'after',
): ShownThread[] {
  const known = new Set(threads.map((thread) => thread.id))
  const added = page.filter((thread) => !known.has(thread.id))
  return place === 'before' ? [...added, ...threads] : [...threads, ...added]
}
