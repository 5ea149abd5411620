'use client'

import { type ReactNode, useState } from 'react'
import type { ThreadOrder } from '@/lib/discussion/comment'
import type { ShownComment, ShownThread } from '@/lib/discussion/shown'
import { discussionWords as words } from '@/lib/i18n/discussion'
import { CommentForm } from './comment-form.client'
import { DiscussionContext } from './discussion-state.client'
import { Orders } from './orders'
import styles from './thread.module.css'
import { useArrived } from './use-arrived.client'
import { useThreads } from './use-threads.client'
import { WhoWrites } from './who-writes.client'
import { WithReplies } from './with-replies.client'

export interface ThreadProps {
  storyId: string
  /** The story's own address. */
  path: string
  order: ThreadOrder
  page: { comments: ShownThread[]; next: string | null; total: number }
  isOpen: boolean
  mostReplies: number | null
  /** Said above the thread where it is closed or read before it appears. */
  note: ReactNode
  rules: { number: number; name: string }[]
  heading: 'h1' | 'h2'
  isLater?: boolean
  /** Drawn between the heading and the form. */
  children?: ReactNode
}

/** A thread: its form, its comments, and what comes while one reads. */
export function Thread(props: ThreadProps) {
  const { storyId, path, order, page, isOpen, mostReplies, note, rules, heading, children } = props
  const state = useThreads({ storyId, order, page, isLater: props.isLater })
  useArrived(state.arrived)
  const [said, setSaid] = useState('')
  const Heading = heading
  const put = (comment: ShownComment) => {
    const before = [...state.threads, ...state.threads.flatMap((one) => one.replies)].find(
      (one) => one.id === comment.id,
    )
    const counts = (one?: ShownComment) => (one?.state === 'published' ? 1 : 0)
    state.setTotal((total) => total + counts(comment) - counts(before))
    state.put(comment)
  }
  const { own, setOwn } = state
  const shared = { storyId, path, isOpen, mostReplies, rules, own, setOwn, put, say: setSaid }
  return (
    <DiscussionContext value={shared}>
      <div className={styles.head}>
        <Heading className={styles.title}>
          {words.title} <span className={styles.count}>{words.number(state.total)}</span>
        </Heading>
        <Orders storyId={storyId} order={order} />
      </div>
      {note && <p className={styles.note}>{note}</p>}
      {children}
      {isOpen && (
        <>
          <WhoWrites />
          <CommentForm />
        </>
      )}
      <p role="status" className={said ? styles.said : 'vh'}>
        {said}
      </p>
      <div role="status">
        {state.newer > 0 && (
          <button type="button" className={styles.newer} onClick={state.showNewer} data-brings="">
            {words.fresh(state.newer)}
          </button>
        )}
      </div>
      {state.threads.length === 0 && <p className={styles.note}>{words.empty}</p>}
      <ol className={styles.list}>
        {state.threads.map((thread) => (
          <li key={thread.id}>
            <WithReplies thread={thread} />
          </li>
        ))}
      </ol>
      {state.failure && (
        <p role="alert" className={styles.note}>
          {state.failure}
        </p>
      )}
      {state.next && (
        <form
          className={styles.more}
          action={`/discussion/${storyId}`}
          data-enhanced
          onSubmit={(event) => {
            event.preventDefault()
            void state.showMore()
          }}
        >
          <input type="hidden" name="sort" value={order} />
          <input type="hidden" name="after" value={state.next} />
          <button type="submit" className={styles.newer} data-brings="">
            {words.more}
          </button>
        </form>
      )}
    </DiscussionContext>
  )
}
