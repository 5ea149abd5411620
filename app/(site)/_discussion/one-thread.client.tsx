'use client'

import { useState } from 'react'
import type { ShownThread } from '@/lib/discussion/shown'
import { discussionWords as words } from '@/lib/i18n/discussion'
import { DiscussionContext } from './discussion-state.client'
import type { ThreadProps } from './thread.client'
import styles from './thread.module.css'
import { useThreads } from './use-threads.client'
import { WithReplies } from './with-replies.client'

type OneThreadProps = Pick<
  ThreadProps,
  'storyId' | 'path' | 'isOpen' | 'mostReplies' | 'note' | 'rules'
> & {
  thread: ShownThread
  /** The comment whose address this is. */
  asked: string
}

/** One comment with all that answers it. */
export function OneThread({ thread, asked, note, ...of }: OneThreadProps) {
  const page = { comments: [thread], next: null, total: 0 }
  const { threads, own, setOwn, put } = useThreads({ ...of, order: 'oldest', page })
  const [said, setSaid] = useState('')
  const [shown] = threads.filter((one) => one.id === thread.id)
  return (
    <DiscussionContext value={{ ...of, own, setOwn, put, say: setSaid }}>
      <h1 className={styles.title}>{words.title}</h1>
      {note && <p className={styles.note}>{note}</p>}
      <p role="status" className={said ? styles.said : 'vh'}>
        {said}
      </p>
      <div className={styles.list}>
        <WithReplies thread={shown!} isWhole />
      </div>
      <p className={styles.all}>
        <a href={`/account/comment/${asked}`}>{words.yours}</a>
      </p>
    </DiscussionContext>
  )
}
