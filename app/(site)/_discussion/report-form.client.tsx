'use client'

import { type FormEvent, useId, useState } from 'react'
import { discussionWords } from '@/lib/i18n/discussion'
import { useDiscussion } from './discussion-state.client'
import styles from './form.module.css'
import { ask } from './post.client'

const words = discussionWords.report

/** Which rule a comment breaks, and what else the moderator should know. */
export function ReportForm({ commentId, onDone }: { commentId: string; onDone: () => void }) {
  const { rules, say } = useDiscussion()
  const id = useId()
  const [refusal, setRefusal] = useState('')

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const { rule, note } = Object.fromEntries(new FormData(event.currentTarget))
    const answer = await ask(`/api/reader/comments/${commentId}/report`, words.failed, {
      rule,
      note,
    })
    if (answer.ok) {
      say(words.sent)
      onDone()
    } else {
      // Nothing but this form has the words: who goes to sign in from here loses them.
      setRefusal(answer.status === 401 ? words.signedOut : answer.message)
    }
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <fieldset className={styles.rules}>
        <legend>{words.question}</legend>
        {[...rules, { number: 0, name: words.other }].map((rule) => (
          <label key={rule.number}>
            <input type="radio" name="rule" value={rule.number} required />
            <span>{rule.number > 0 ? `${rule.number}. ${rule.name}` : rule.name}</span>
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-note`} className={styles.label}>
        {words.note}
      </label>
      <textarea id={`${id}-note`} name="note" rows={2} maxLength={500} className={styles.area} />
      <div className={styles.foot}>
        <span className={styles.left}>{words.lead}</span>
        <button type="button" className={styles.plain} onClick={onDone}>
          {discussionWords.form.cancel}
        </button>
        <button type="submit" className={styles.button}>
          {words.send}
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
