'use client'
import { type ReactNode, useId } from 'react'
import styles from './inspector.module.css'
import { useEarlyWords } from './use-early-words.client'

interface LineFieldProps {
  label: string
  value: string
  id?: string
  type?: 'text' | 'number' | 'datetime-local'
  max?: number
  hint?: ReactNode
  error?: string
  isReadOnly?: boolean
  onChange: (value: string) => void
}

/** One labelled line of the inspector, with its hint and what is wrong beside it. */
export function LineField(props: LineFieldProps) {
  const field = useEarlyWords<HTMLInputElement>(props.value, props.onChange)
  const own = useId()
  const id = props.id ?? own
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      <input
        ref={field}
        id={id}
        type={props.type ?? 'text'}
        className={styles.input}
        value={props.value}
        maxLength={props.max}
        readOnly={props.isReadOnly}
        autoComplete="off"
        aria-invalid={props.error !== undefined}
        aria-describedby={props.hint || props.error ? `${id}-hint` : undefined}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
      {(props.hint || props.error) && (
        <p id={`${id}-hint`} className={props.error ? styles.error : styles.hint}>
          {props.error ?? props.hint}
        </p>
      )}
    </div>
  )
}

interface ChoiceFieldProps {
  label: string
  id?: string
  value: string
  options: { value: string; name: string }[]
  error?: string
  isReadOnly?: boolean
  onChange: (value: string) => void
}

/** One of a few, as the browser's own list. */
export function ChoiceField(props: ChoiceFieldProps) {
  const field = useEarlyWords<HTMLSelectElement>(props.value, props.onChange)
  const own = useId()
  const id = props.id ?? own
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{props.label}</label>
      <select
        ref={field}
        id={id}
        className={styles.input}
        value={props.value}
        disabled={props.isReadOnly}
        aria-invalid={props.error !== undefined}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      {props.error && <p className={styles.error}>{props.error}</p>}
    </div>
  )
}
