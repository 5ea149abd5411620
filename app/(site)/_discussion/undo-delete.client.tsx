'use client'

import { useEffect, useRef, useState } from 'react'
import { undoSeconds } from '@/lib/discussion/comment'
import type { ShownComment } from '@/lib/discussion/shown'
import { discussionWords } from '@/lib/i18n/discussion'
import styles from './comment.module.css'
import { useDiscussion } from './discussion-state.client'
import { ask } from './post.client'

const words = discussionWords.delete

/** What stands where one's own comment was, for the ten seconds in which it can be had back. */
export function UndoDelete({ comment, onDone }: { comment: ShownComment; onDone: () => void }) {
  const { put, say } = useDiscussion()
  const [refusal, setRefusal] = useState('')
  const button = useRef<HTMLButtonElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const gone = useRef(() => {})
  gone.current = () => {
    put({ ...comment, state: 'deleted', paragraphs: [], author: null })
    onDone()
  }

  useEffect(() => {
    button.current?.focus()
    timer.current = setTimeout(() => gone.current(), undoSeconds * 1_000)
    return () => clearTimeout(timer.current)
  }, [])

  async function undo() {
    // Pressed in time: what comes of it is told, however long the answer takes.
    clearTimeout(timer.current)
    const answer = await ask<{ comment: ShownComment }>(
      `/api/reader/comments/${comment.id}/restore`,
      discussionWords.notDone,
      {},
    )
    if (!answer.ok) {
      if (answer.status === 0) return setRefusal(answer.message)
      gone.current()
      return say(answer.message)
    }
    put(answer.value.comment)
    say(words.undone)
    onDone()
  }

  return (
    <p className={styles.gone} role="status">
      {refusal || words.done}{' '}
      <button ref={button} type="button" className={styles.action} onClick={undo}>
        {words.undo}
      </button>
    </p>
  )
}
