'use client'

import { type FormEvent, useId, useState } from 'react'
import type { ShownComment } from '@/lib/discussion/shown'
import { discussionWords } from '@/lib/i18n/discussion'
import { useDiscussion } from './discussion-state.client'
import styles from './form.module.css'
import { ask } from './post.client'

/** The words of one's own comment, to be changed. */
export function EditForm(props: { id: string; text: string; onDone: () => void }) {
  const { put, say, setOwn } = useDiscussion()
  const field = useId()
  // As they were when the form was opened: meanwhile the time for changes may end.
  const [before] = useState(props.text)
  const [refusal, setRefusal] = useState('')

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('text'))
    const answer = await ask<{ comment: ShownComment; say: string }>(
      `/api/reader/comments/${props.id}/edit`,
      discussionWords.edit.failed,
      { text },
    )
    if (!answer.ok) {
      // Nothing but this field has the words: who goes to sign in from here loses them.
      return setRefusal(answer.status === 401 ? discussionWords.edit.signedOut : answer.message)
    }
    put(answer.value.comment)
    setOwn((own) => ({
      ...own,
      editable: own.editable.map((one) => (one.id === props.id ? { ...one, text } : one)),
    }))
    say(answer.value.say || discussionWords.edit.done)
    props.onDone()
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={field} className="vh">
        {discussionWords.edit.title}
      </label>
      <textarea
        id={field}
        name="text"
        rows={4}
        className={styles.area}
        defaultValue={before}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was pressed
        autoFocus
        dir="auto"
      />
      <div className={styles.foot}>
        <button type="button" className={styles.plain} onClick={props.onDone}>
          {discussionWords.form.cancel}
        </button>
        <button type="submit" className={styles.button}>
          {discussionWords.edit.save}
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
