'use client'

import { createContext, type ReactNode, useActionState, useEffect, useId, useRef } from 'react'
import type { ActionResult, Refusal } from '../_entry/result'
import { answered } from './answered'
import styles from './form.module.css'

type Said = Record<string, string | string[]>

interface Filling {
  /** Begins the id of each field, so that two forms of a page do not share ids. */
  prefix: string
  errors: Record<string, string>
  /** What was sent and refused; null before that. */
  said: Said | null
}

/** What a field needs to know of its form. */
export const FormContext = createContext<Filling>({ prefix: 'f', errors: {}, said: null })

type FormAction = (previous: unknown, form: FormData) => Promise<ActionResult<unknown>>

interface Conflict {
  version: number
  now: { name: string; value: string }[]
}

interface FormProps {
  action: FormAction
  children?: ReactNode
  /** The words of its one button. */
  submit: string
  /** A fuller name for it, where several buttons of a page say the same. */
  submitLabel?: string
  /** Sent along unseen. */
  hidden?: Record<string, string | number>
  tone?: 'primary' | 'plain' | 'danger' | 'menu'
  /** Drawn in one line with its button: an action in a row of a list. */
  isInline?: boolean
  /** Words for a result that stays on the page. */
  done?: (value: unknown) => ReactNode
}

/**
 * A form that works with and without JavaScript: the action's refusal comes back as a summary that
 * takes the focus, a message beside each field, and everything that was typed.
 */
export function Form(props: FormProps) {
  const { action, children, submit, submitLabel, hidden, tone, isInline, done } = props
  const [result, send, isSending] = useActionState<ActionResult<unknown> | null, FormData>(
    answered(action),
    null,
  )
  const prefix = useId()
  const refused = result?.ok === false ? result : null
  const conflict = refused?.error.code === 'conflict' ? asConflict(refused.error.detail) : null
  const filling: Filling = {
    prefix,
    errors: refused?.error.fields ?? {},
    said: refused?.said ?? null,
  }
  return (
    <form action={send} className={isInline ? styles.inline : styles.form} noValidate>
      {refused && <Refused key={resultKey(refused)} refused={refused.error} prefix={prefix} />}
      {conflict && conflict.now.length > 0 && (
        <div className={styles.theirs}>
          <p>{words.theirs}</p>
          <dl>
            {conflict.now.map((field) => (
              <div key={field.name}>
                <dt>{field.name}</dt>
                <dd>{field.value === '' ? words.empty : field.value}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {result?.ok && done && (
        <p role="status" className={styles.done}>
          {done(result.value)}
        </p>
      )}
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input
          key={`${name}${conflict?.version ?? ''}`}
          type="hidden"
          name={name}
          value={name === 'version' && conflict ? conflict.version : value}
          readOnly
        />
      ))}
      {/* A new set of fields for each answer: the browser empties a form that was sent. */}
      <FormContext value={filling} key={refused ? `fields${resultKey(refused)}` : 'fields'}>
        {children}
      </FormContext>
      <button
        type="submit"
        className={styles[tone ?? 'primary']}
        aria-label={submitLabel}
        aria-disabled={isSending || undefined}
      >
        {submit}
      </button>
    </form>
  )
}

const words = {
  fix: 'Look at these fields:',
  theirs: 'What was saved meanwhile, where it differs from yours:',
  empty: '(empty)',
  signIn: 'Sign in in a new tab',
}

function Refused({ refused, prefix }: { refused: Refusal; prefix: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const fields = Object.entries(refused.fields ?? {})
  return (
    // Without scripts the page comes anew, from its beginning, which may be far above.
    // biome-ignore lint/a11y/noAutofocus: what was sent was refused, and here is why
    <div ref={box} role="alert" tabIndex={-1} className={styles.refused} autoFocus>
      <p>{fields.length > 1 ? words.fix : refused.message}</p>
      {refused.code === 'unauthenticated' && (
        <p>
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {words.signIn}
          </a>
        </p>
      )}
      {fields.length > 1 && (
        <ul>
          {fields.map(([name, message]) => (
            <li key={name}>
              <a href={`#${prefix}${name}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const keys = new WeakMap<object, number>()
let lastKey = 0

// Each answer is an object of its own: its number tells the fields that they are new.
function resultKey(result: object): number {
  let key = keys.get(result)
  if (key === undefined) {
    key = ++lastKey
    keys.set(result, key)
  }
  return key
}

function asConflict(detail: unknown): Conflict | null {
  const conflict = detail as Partial<Conflict> | undefined
  return typeof conflict?.version === 'number' && Array.isArray(conflict.now)
    ? (conflict as Conflict)
    : null
}
