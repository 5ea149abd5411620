'use client'

import type { ShownComment, ShownThread } from '@/lib/discussion/shown'
import { discussionWords as words } from '@/lib/i18n/discussion'
import { Comment } from './comment.client'
import styles from './thread.module.css'

/** Answers drawn before the rest is folded. */
const shownAtOnce = 3

/** The answers to a comment, the oldest first. */
export function Replies({ thread, isWhole }: { thread: ShownThread; isWhole?: boolean }) {
  const { replies, replyCount } = thread
  if (replies.length === 0) return null
  const first = isWhole ? replies : replies.slice(0, shownAtOnce)
  const rest = replies.slice(first.length)
  return (
    <>
      <Answers of={first} />
      {rest.length > 0 && (
        <details className={styles.rest}>
          <summary>{words.replies(rest.length)}</summary>
          <Answers of={rest} />
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

function Answers({ of }: { of: ShownComment[] }) {
  return (
    <ol className={styles.replies}>
      {of.map((reply) => (
        <li key={reply.id}>
          <Comment comment={reply} />
        </li>
      ))}
    </ol>
  )
}
