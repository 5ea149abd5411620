'use client'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Named } from '@/lib/articles/desk-story'
import { editorWords } from '@/lib/i18n/editor'
import { Icon } from './icons'
import styles from './token-field.module.css'

const words = editorWords.tokens

/** What a list offers besides what it found: making something of the typed name. */
export interface Creation {
  types: readonly string[]
  make: (name: string, type: string) => Promise<Named | null>
}

interface TokenFieldProps {
  label: string
  hint?: string
  chosen: Named[]
  isReadOnly: boolean
  find: (letters: string) => Named[] | Promise<Named[]>
  create?: Creation
  onChange: (chosen: Named[]) => void
  className?: string
}

type Option = { is: 'found'; one: Named } | { is: 'new'; name: string; type: string }

/** Several things chosen from a list by typing: a combobox with a list (ARIA APG) and a token for each. */
export function TokenField(props: TokenFieldProps) {
  const { chosen, find, create, onChange } = props
  const id = useId()
  const [letters, setLetters] = useState('')
  const [options, setOptions] = useState<Option[] | null>(null)
  const [active, setActive] = useState(0)
  const [said, setSaid] = useState('')
  const asked = useRef(0)
  const latest = useRef(chosen)
  latest.current = chosen
  const input = useRef<HTMLInputElement>(null)

  async function load(typed: string): Promise<Option[]> {
    const name = typed.trim()
    const found = (await find(name)).filter((one) => !chosen.some((kept) => kept.id === one.id))
    const isKnown = (type: string) =>
      [...found, ...chosen].some(
        (one) =>
          one.name.toLowerCase() === name.toLowerCase() && (one.hint ?? '').toLowerCase() === type,
      )
    const made = name === '' ? [] : (create?.types ?? []).filter((type) => !isKnown(type))
    return [
      ...found.map((one): Option => ({ is: 'found', one })),
      ...made.map((type): Option => ({ is: 'new', name, type })),
    ]
  }

  async function open(typed: string): Promise<void> {
    const turn = ++asked.current
    const loaded = await load(typed)
    if (turn !== asked.current) return
    setOptions(loaded)
    setActive(0)
  }

  function close(): void {
    asked.current++
    setOptions(null)
  }

  async function choose(option: Option | undefined): Promise<void> {
    if (!option) return
    const one = option.is === 'found' ? option.one : await create!.make(option.name, option.type)
    close()
    // What was typed, added or removed while the answer was on its way stays so.
    const now = latest.current
    if (!one || now.some((kept) => kept.id === one.id)) return
    setLetters((typed) => (typed.startsWith(letters) ? typed.slice(letters.length).trim() : typed))
    setSaid(words.added(one.name))
    onChange([...now, one])
  }

  // Whoever types fast presses Enter before the list has come: then it is fetched for the key.
  async function chooseTyped(): Promise<void> {
    const isFresh = options !== null
    await choose(isFresh ? options[active] : (await load(letters))[0])
  }

  function remove(one: Named): void {
    setSaid(words.removed(one.name))
    onChange(chosen.filter((kept) => kept.id !== one.id))
    input.current?.focus()
  }

  function keys(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && options === null) void open(letters)
    else if (step && options!.length > 0)
      setActive((at) => (at + step + options!.length) % options!.length)
    else if (event.key === 'Enter' && letters.trim() !== '') void chooseTyped()
    else if (event.key === 'Enter' && options !== null) void choose(options[active])
    else if (event.key === 'Escape' && options !== null) close()
    else if (event.key === 'Backspace' && letters === '' && chosen.length > 0)
      return remove(chosen.at(-1)!)
    else return
    event.preventDefault()
  }

  const isOpen = options !== null && (options.length > 0 || letters !== '')
  return (
    <div className={`${styles.field} ${props.className ?? ''}`}>
      <label htmlFor={id}>{props.label}</label>
      <div className={styles.box}>
        <ul className={styles.tokens} aria-label={props.label}>
          {chosen.map((one) => (
            <li key={one.id} className={styles.token}>
              {one.name}
              {!props.isReadOnly && (
                <button
                  type="button"
                  aria-label={words.remove(one.name)}
                  onClick={() => remove(one)}
                >
                  <Icon name="cross" />
                </button>
              )}
            </li>
          ))}
        </ul>
        <input
          ref={input}
          id={id}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && options.length > 0 ? `${id}-${active}` : undefined}
          aria-describedby={props.hint ? `${id}-hint` : undefined}
          autoComplete="off"
          readOnly={props.isReadOnly}
          placeholder={words.add}
          value={letters}
          maxLength={2_000}
          onChange={(event) => {
            setLetters(event.currentTarget.value)
            setOptions(null)
            void open(event.currentTarget.value)
          }}
          onClick={() => !props.isReadOnly && void open(letters)}
          onKeyDown={keys}
          onBlur={close}
        />
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={props.label}
        hidden={!isOpen}
        className={styles.list}
      >
        {options?.map((option, index) => (
          <div
            key={option.is === 'found' ? option.one.id : option.type}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.option}
            onMouseDown={(event) => {
              event.preventDefault()
              void choose(option)
            }}
          >
            {option.is === 'found' ? option.one.name : words.create(option.name, option.type)}
            {option.is === 'found' && option.one.hint && <small>{option.one.hint}</small>}
          </div>
        ))}
        {options?.length === 0 && (
          <div
            role="option"
            aria-selected={false}
            aria-disabled="true"
            tabIndex={-1}
            className={styles.option}
          >
            {words.none}
          </div>
        )}
      </div>
      {props.hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {props.hint}
        </p>
      )}
      <span className="vh" aria-live="polite">
        {said}
      </span>
    </div>
  )
}
