'use client'

import { useActionState, useEffect, useState } from 'react'
import type { ActionResult } from '@/app/_entry/result'
import { answered } from '@/app/_ui/answered'
import { moderationWords } from '@/lib/i18n/moderation'
import type { QueueFilter, QueueItem } from '@/lib/moderation/queue'
import { keepNote } from '../actions'
import styles from './card.module.css'
import { Where } from './decision-form.client'
import form from './decision-form.module.css'

const words = moderationWords.note

/** What moderators told one another about a comment, and the way to tell more. */
export function Notes({ item, filter }: { item: QueueItem; filter: QueueFilter }) {
  const id = item.comment.id
  const [result, send, isSending] = useActionState<ActionResult<{ text: string }> | null, FormData>(
    answered(keepNote),
    null,
  )
  const [kept, setKept] = useState<string[]>([])
  useEffect(() => {
    if (!result?.ok) return
    const { text } = result.value
    setKept((before) => [...before, text])
    document.getElementById(`note-${id}`)?.hidePopover()
    document.getElementById(`comment-${id}`)?.focus()
  }, [result, id])
  const said = result?.ok === false ? String(result.said?.text ?? '') : ''
  const isAny = item.notes.length + kept.length > 0
  return (
    <>
      {isAny && (
        <ul className={styles.notes} aria-label={words.title}>
          {item.notes.map((note) => (
            <li key={note.id}>
              <b>{words.by(note.by, note.at.words)}</b> {note.text}
            </li>
          ))}
          {kept.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {result?.ok && (
        <p role="status" className="vh">
          {words.kept}
        </p>
      )}
      <div
        popover="auto"
        id={`note-${id}`}
        className={form.popover}
        role="dialog"
        aria-label={words.label}
      >
        <form
          action={send}
          // Each sending is a note.
          onSubmit={(event) => {
            if (isSending) event.preventDefault()
          }}
        >
          <input type="hidden" name="id" value={id} readOnly />
          <Where filter={filter} />
          <label htmlFor={`text-${id}`}>{words.label}</label>
          {/* A new one for each answer: the browser empties a form that was sent. */}
          <textarea
            key={said}
            id={`text-${id}`}
            name="text"
            rows={4}
            maxLength={1_000}
            defaultValue={said}
          />
          {result?.ok === false && <p role="alert">{result.error.message}</p>}
          <button type="submit" aria-disabled={isSending || undefined}>
            {words.save}
          </button>
        </form>
      </div>
    </>
  )
}
