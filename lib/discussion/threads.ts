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

/** The id that stands before every comment (the nil UUID of RFC 9562). */
export const beforeAnyComment = '00000000-0000-0000-0000-000000000000'

/** What of a thread has been fetched, and the comment after which the rest begins. */
export interface Fetched {
  threads: ShownThread[]
  next: string | null
}

/** The threads with those of the page after them; what was there already stays where it is. */
export function withPage({ threads }: Fetched, page: Fetched): Fetched {
  const known = new Set(threads.map((thread) => thread.id))
  return {
    threads: [...threads, ...page.threads.filter((thread) => !known.has(thread.id))],
    next: page.next,
  }
}

/**
 * The threads, newest first, with the first page as it is now. Where more was written than a page
 * holds, the thread begins anew with it, so that nothing between is left out.
 * @param newest the newest comment that came with a page; one's own may be newer.
 */
export function withNewer(before: Fetched, page: Fetched, newest: string): Fetched {
  const oldest = page.threads.at(-1)?.id ?? ''
  if (page.next !== null && oldest > newest) return page
  const known = new Set(before.threads.map((thread) => thread.id))
  const threads = [...before.threads, ...page.threads.filter((thread) => !known.has(thread.id))]
  // Ids grow with time.
  return { threads: threads.sort((one, other) => (one.id < other.id ? 1 : -1)), next: before.next }
}
