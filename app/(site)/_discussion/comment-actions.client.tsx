'use client'

import { type MouseEvent, useRef, useState } from 'react'
import type { ShownComment } from '@/lib/discussion/shown'
import { discussionWords as words } from '@/lib/i18n/discussion'
import styles from './comment.module.css'
import { useDiscussion } from './discussion-state.client'
import { ask, goToSignIn } from './post.client'
import { useFocusBack } from './use-focus-back.client'
import { useRecommend } from './use-recommend.client'

export type Doing = 'reply' | 'report' | 'edit' | 'undo' | null

interface CommentActionsProps {
  comment: ShownComment
  /** Whether its thread takes no more answers. */
  isFull: boolean
  doing: Doing
  onDo: (doing: Doing) => void
}

/**
 * The buttons under a comment. Without scripts each leads somewhere by itself: recommending posts,
 * answering and reporting open a page of their own.
 */
export function CommentActions({ comment, isFull, doing, onDo }: CommentActionsProps) {
  const { own, setOwn, path, isOpen, mostReplies, say } = useDiscussion()
  const [refusal, setRefusal] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useFocusBack(form, doing)
  const isMine = own?.me != null && comment.author?.id === own.me.id
  const base = `/api/reader/comments/${comment.id}`
  const { isGiven, count, press } = useRecommend(comment, (off) => act('recommend', { off }))

  const begin = (what: Doing) => (event: MouseEvent) => {
    event.preventDefault()
    if (own && !own.me) return goToSignIn(path)
    onDo(doing === what ? null : what)
  }

  async function act<Value>(verb: string, sent: object): Promise<Value | null> {
    setRefusal('')
    if (own && !own.me) {
      goToSignIn(path)
      return null
    }
    const answer = await ask<Value>(`${base}/${verb}`, words.notDone, { ...sent })
    if (answer.ok) return answer.value
    if (answer.status === 401) goToSignIn(path)
    else setRefusal(answer.message)
    return null
  }

  function recommend(event: MouseEvent) {
    event.preventDefault()
    if (own && !own.me) return goToSignIn(path)
    void press()
  }

  async function remove() {
    if (await act('delete', {})) onDo('undo')
  }

  async function mute() {
    const { id, name } = comment.author!
    const answer = await ask('/api/reader/mutes', words.notDone, { personId: id })
    if (!answer.ok) return setRefusal(answer.message)
    setOwn((before) => ({ ...before, muted: [...before.muted, id] }))
    say(words.mute.done(name))
  }

  const isPublished = comment.state === 'published'
  return (
    <>
      <form
        ref={form}
        className={styles.actions}
        method="post"
        action={`${base}/recommend`}
        data-enhanced
      >
        <input type="hidden" name="story" value={comment.storyId} />
        <input type="hidden" name="parent" value={comment.parentId ?? comment.id} />
        {isPublished && !isMine && (
          <button
            type="submit"
            className={styles.action}
            aria-pressed={isGiven}
            onClick={recommend}
          >
            {words.recommend.button}
          </button>
        )}
        {isPublished && count > 0 && (
          <span className={styles.number}>
            {isMine && `${words.recommend.byOthers} `}
            {words.number(count)}
          </span>
        )}
        {isPublished && isOpen && isFull && comment.parentId === null && (
          <span className={styles.full}>{words.full(mostReplies!)}</span>
        )}
        {isPublished && isOpen && !isFull && (
          <button
            type="submit"
            formMethod="get"
            formAction="/account/comment"
            className={styles.action}
            data-opens="reply"
            aria-expanded={doing === 'reply'}
            onClick={begin('reply')}
          >
            {words.reply}
          </button>
        )}
        {isPublished && !isMine && (
          <button
            type="submit"
            formMethod="get"
            formAction={`/account/comment/${comment.id}`}
            className={styles.action}
            data-opens="report"
            aria-expanded={doing === 'report'}
            onClick={begin('report')}
          >
            {words.report.button}
          </button>
        )}
        {own?.me && !isMine && comment.author && (
          <button type="button" className={styles.action} onClick={mute}>
            {words.mute.button}
            <span className="vh"> {comment.author.name}</span>
          </button>
        )}
        {own?.editable.some((one) => one.id === comment.id) && (
          <button type="button" className={styles.action} data-opens="edit" onClick={begin('edit')}>
            {words.edit.button}
          </button>
        )}
        {isMine && (
          <button type="button" className={styles.action} onClick={remove}>
            {words.delete.button}
          </button>
        )}
      </form>
      {refusal && (
        <p role="alert" className={styles.refused}>
          {refusal}
        </p>
      )}
    </>
  )
}
