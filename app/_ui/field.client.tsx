'use client'

import { type ComponentProps, type ReactNode, use, useState } from 'react'
import { FormContext } from './form.client'
import styles from './form.module.css'

interface FieldProps {
  name: string
  label: string
  hint?: string
  /** What it holds before anybody typed. */
  value?: string
}

/** What ties a control to its label, its hint and its error. */
function useField({ name, hint, value }: FieldProps) {
  const { prefix, errors, said } = use(FormContext)
  const id = `${prefix}${name}`
  const error = errors[name]
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const before = said ? said[name] : value
  return {
    id,
    error,
    before: Array.isArray(before) ? before[0] : before,
    said,
    control: {
      id,
      name,
      'aria-invalid': error ? true : undefined,
      'aria-describedby': described || undefined,
    },
  }
}

function Frame(props: FieldProps & { id: string; error?: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={props.id}>{props.label}</label>
      {props.hint && (
        <p id={`${props.id}-hint`} className={styles.hint}>
          {props.hint}
        </p>
      )}
      {props.children}
      {props.error && (
        <p id={`${props.id}-error`} className={styles.error}>
          {props.error}
        </p>
      )}
    </div>
  )
}

type Input = Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'inputMode'>

/** One line of text; `type` says of which kind. */
export function TextField({ type, autoComplete, inputMode, ...props }: FieldProps & Input) {
  const { id, error, before, control } = useField(props)
  return (
    <Frame {...props} id={id} error={error}>
      <input
        {...control}
        type={type ?? 'text'}
        autoComplete={autoComplete ?? 'off'}
        inputMode={inputMode}
        defaultValue={before}
        className={styles.input}
      />
    </Frame>
  )
}

/** Several lines of text. */
export function TextArea({ rows, ...props }: FieldProps & { rows: number }) {
  const { id, error, before, control } = useField(props)
  return (
    <Frame {...props} id={id} error={error}>
      <textarea {...control} rows={rows} defaultValue={before} className={styles.input} />
    </Frame>
  )
}

export interface Choice {
  value: string
  words: string
}

/** One of several. */
export function SelectField({ choices, ...props }: FieldProps & { choices: Choice[] }) {
  const { id, error, before, control } = useField(props)
  return (
    <Frame {...props} id={id} error={error}>
      <select {...control} defaultValue={before} className={styles.input}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </Frame>
  )
}

/** Yes or no. */
export function CheckField({ isOn, ...props }: FieldProps & { isOn?: boolean }) {
  const { id, error, said, control } = useField(props)
  return (
    <div className={styles.field}>
      <div className={styles.check}>
        <input
          {...control}
          type="checkbox"
          defaultChecked={said ? said[props.name] === 'on' : isOn}
        />
        <label htmlFor={id}>{props.label}</label>
      </div>
      {props.hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {props.hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  )
}

const passwordWords = { show: 'Show', hide: 'Hide', of: 'password' }

/** A password, which its owner may look at; managers and pasting are welcome. */
export function PasswordField({
  autoComplete,
  ...props
}: FieldProps & { autoComplete: 'current-password' | 'new-password' }) {
  const { id, error, control } = useField(props)
  const [isShown, setShown] = useState(false)
  return (
    <Frame {...props} id={id} error={error}>
      <div className={styles.password}>
        <input
          {...control}
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          className={styles.input}
        />
        <button
          type="button"
          className={styles.show}
          aria-pressed={isShown}
          aria-controls={id}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? passwordWords.hide : passwordWords.show}
          <span className="vh"> {passwordWords.of}</span>
        </button>
      </div>
    </Frame>
  )
}

interface ChecksProps extends FieldProps {
  choices: Choice[]
  chosen: string[]
  /** Said where there is nothing to choose from. */
  empty: string
}

/** Several of many. */
export function ChecksField({ choices, chosen, empty, ...props }: ChecksProps) {
  const { id, error, said, control } = useField(props)
  const on = said ? [said[props.name] ?? []].flat() : chosen
  return (
    <fieldset id={id} className={styles.checks} aria-describedby={control['aria-describedby']}>
      <legend>{props.label}</legend>
      {props.hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {props.hint}
        </p>
      )}
      {choices.length === 0 && <p>{empty}</p>}
      {choices.map((choice) => (
        <label key={choice.value} className={styles.check}>
          <input
            type="checkbox"
            name={props.name}
            value={choice.value}
            defaultChecked={on.includes(choice.value)}
          />
          <span>{choice.words}</span>
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
