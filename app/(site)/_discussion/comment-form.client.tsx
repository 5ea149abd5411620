'use client'

import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { charactersIn } from '@/lib/discussion/characters'
import { longestComment } from '@/lib/discussion/comment'
import type { ShownComment } from '@/lib/discussion/shown'
import { discussionWords } from '@/lib/i18n/discussion'
import { useDiscussion } from './discussion-state.client'
import styles from './form.module.css'
import { keepDraft, keptDraft } from './kept-draft.client'
import { ask, goToSignIn } from './post.client'

const words = discussionWords.form

interface CommentFormProps {
  parentId?: string
  onDone?: () => void
  onCancel?: () => void
}

/**
 * The form to comment or to answer. As plain HTML it posts to the same route; with scripts it stays
 * on the page, keeps what is typed, counts the last two hundred characters, and sends once.
 */
export function CommentForm({ parentId, onDone, onCancel }: CommentFormProps) {
  const { storyId, path, own, setOwn, put, say } = useDiscussion()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const sent = useRef({ key: '', text: '' })
  const [left, setLeft] = useState(longestComment)
  const [isSending, setSending] = useState(false)
  const [refusal, setRefusal] = useState('')
  const place = parentId ?? null

  useEffect(() => {
    const area = field.current!
    const kept = keptDraft(storyId, place)
    if (kept && area.value === '') area.value = kept
    // What was typed before this script was there.
    else keepDraft(storyId, place, area.value)
    setLeft(longestComment - charactersIn(area.value))
    if (place) area.focus()
  }, [storyId, place])

  function typed() {
    const text = field.current!.value
    keepDraft(storyId, place, text)
    setLeft(longestComment - charactersIn(text))
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    const text = field.current!.value
    if (isSending) return
    if (own && !own.me) return goToSignIn(path)
    setSending(true)
    setRefusal('')
    // The same words after a failure on the way may have arrived; other words are another comment.
    if (sent.current.text !== text) sent.current = { key: crypto.randomUUID(), text }
    const answer = await ask<{ comment: ShownComment; say: string }>(
      '/api/reader/comments',
      words.failed,
      { storyId, parentId: place, text, submitKey: sent.current.key },
    )
    setSending(false)
    if (!answer.ok) {
      if (answer.status === 401) return goToSignIn(path)
      if (answer.status !== 0) sent.current = { key: '', text: '' }
      setRefusal(answer.message)
      return
    }
    sent.current = { key: '', text: '' }
    const isLeft = settle(text)
    const { comment } = answer.value
    put(comment)
    setOwn((before) => ({
      ...before,
      editable: [
        ...before.editable.filter(({ id }) => id !== comment.id),
        { id: comment.id, text },
      ],
    }))
    say(answer.value.say || words.posted)
    if (isLeft) onDone?.()
  }

  /** Takes what was posted out of the field. @returns whether nothing else keeps the form open. */
  function settle(posted: string): boolean {
    // Shut by now: its draft, which would be offered again, is all there is of it.
    if (!field.current) {
      if (keptDraft(storyId, place) === posted) keepDraft(storyId, place, '')
      return false
    }
    // Whoever typed on while it was on its way has begun the next one.
    const { value } = field.current
    field.current.value = value.startsWith(posted) ? value.slice(posted.length).trimStart() : value
    typed()
    return field.current.value === ''
  }

  return (
    <form
      className={styles.form}
      method="post"
      action="/api/reader/comments"
      onSubmit={submit}
      data-enhanced
    >
      <input type="hidden" name="storyId" value={storyId} />
      {place && <input type="hidden" name="parentId" value={place} />}
      <label htmlFor={id} className={place ? 'vh' : styles.label}>
        {place ? words.replyLabel : words.label}
      </label>
      <textarea
        ref={field}
        id={id}
        name="text"
        rows={place ? 3 : 4}
        required
        className={styles.area}
        onInput={typed}
        aria-describedby={`${id}-left`}
        dir="auto"
      />
      <div className={styles.foot}>
        <p id={`${id}-left`} className={left < 0 ? styles.over : styles.left} role="status">
          {left < 0 ? words.over(-left) : left <= 200 ? words.left(left) : ''}
        </p>
        {onCancel && (
          <button type="button" className={styles.plain} onClick={onCancel}>
            {words.cancel}
          </button>
        )}
        <button type="submit" className={styles.button} aria-disabled={isSending || undefined}>
          {isSending ? words.sending : place ? words.replyButton : words.button}
        </button>
      </div>
      {refusal && (
        <p role="alert" className={styles.refused}>
          {refusal}
        </p>
      )}
    </form>
  )
}
