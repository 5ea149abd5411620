'use client'

import type { ShownComment, ShownThread } from '@/lib/discussion/shown'
import { isFull } from '@/lib/discussion/threads'
import { discussionWords as words } from '@/lib/i18n/discussion'
import { Comment } from './comment.client'
import { useDiscussion } from './discussion-state.client'
import styles from './thread.module.css'

/** Answers drawn before the rest is folded. */
const shownAtOnce = 3

interface WithRepliesProps {
  thread: ShownThread
  /** Whether no answer is folded. */
  isWhole?: boolean
}

/** A comment with the answers to it, the oldest first. */
export function WithReplies({ thread, isWhole }: WithRepliesProps) {
  const { mostReplies } = useDiscussion()
  const isTaken = isFull(thread, mostReplies)
  const { replies, replyCount } = thread
  const first = isWhole ? replies : replies.slice(0, shownAtOnce)
  const rest = replies.slice(first.length)
  return (
    <>
      <Comment comment={thread} isFull={isTaken} />
      <Answers of={first} isFull={isTaken} />
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{words.replies(rest.length)}</summary>
          <Answers of={rest} isFull={isTaken} />
        </details>
      )}
      {replyCount > replies.length && (
        <p className={styles.all}>
          <a href={`/discussion/${thread.storyId}/${thread.id}`}>{words.allReplies(replyCount)}</a>
        </p>
      )}
    </>
  )
}

function Answers({ of, isFull }: { of: ShownComment[]; isFull: boolean }) {
  if (of.length === 0) return null
  return (
    <ol className={styles.replies}>
      {of.map((reply) => (
        <li key={reply.id}>
          <Comment comment={reply} isFull={isFull} />
        </li>
      ))}
    </ol>
  )
}
