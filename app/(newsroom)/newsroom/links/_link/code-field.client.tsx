'use client'

import { useEffect, useState } from 'react'
import { TextField } from '@/app/_ui/field.client'
import { linkWords as words } from '@/lib/i18n/sharing'
import styles from './code-field.module.css'

/** Milliseconds without a key after which the code is asked about. */
const pause = 300

/** A chosen code, which says while somebody types whether it can be had; sending it settles that. */
export function CodeField() {
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (typed.trim() === '') {
      setSaid('')
      return
    }
    const abort = new AbortController()
    const timer = setTimeout(() => {
      fetch(`/api/newsroom/links/code?code=${encodeURIComponent(typed)}`, { signal: abort.signal })
        .then((answer) => (answer.ok ? answer.json() : null))
        .then((found: { say: string } | null) => setSaid(found?.say ?? ''))
        // Nothing is known then, and the form says it when it is sent.
        .catch(() => {
          if (!abort.signal.aborted) setSaid('')
        })
    }, pause)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [typed])
  return (
    <div onInput={(event) => setTyped((event.target as HTMLInputElement).value)}>
      <TextField name="code" label={words.code} hint={words.codeHint} />
      <p role="status" aria-live="polite" className={styles.said}>
        {said}
      </p>
    </div>
  )
}
