'use client'
import { type KeyboardEvent, useId } from 'react'
import { inLanguage } from '@/app/_ui/in-language'
import { editorWords as words } from '@/lib/i18n/editor'
import styles from './growing-text.module.css'
import { useEarlyWords } from './use-early-words.client'

interface GrowingTextProps {
  id: string
  label: string
  value: string
  look: 'kicker' | 'headline' | 'standfirst'
  language: string
  placeholder?: string
  /** How long it should be at most; longer is said, not refused. */
  advised?: number
  error?: string
  isReadOnly: boolean
  onChange: (value: string) => void
  onEnter: () => void
}

/** One text of the story's head in the type readers see, as high as its words; Enter leads on. */
export function GrowingText(props: GrowingTextProps) {
  const noteId = useId()
  const field = useEarlyWords<HTMLTextAreaElement>(props.value, props.onChange)
  const { advised, value } = props
  const length = [...value].length
  const isOver = advised !== undefined && length > advised
  const note = props.error ?? (isOver ? words.overAdvised(advised) : '')
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing)
      return
    event.preventDefault()
    props.onEnter()
  }
  return (
    <div className={styles.row}>
      <label htmlFor={props.id} className="vh">
        {props.label}
      </label>
      <div className={`${styles.grow} ${styles[props.look]}`} data-text={`${value} `}>
        <textarea
          ref={field}
          id={props.id}
          rows={1}
          value={value}
          {...inLanguage(props.language)}
          placeholder={props.placeholder ?? props.label}
          readOnly={props.isReadOnly}
          aria-invalid={props.error !== undefined}
          aria-describedby={note ? noteId : undefined}
          onChange={(event) => props.onChange(event.currentTarget.value.replace(/[\r\n]+/g, ' '))}
          onKeyDown={keys}
        />
      </div>
      {advised !== undefined && (
        <span className={`${styles.count} ${isOver ? styles.over : ''}`}>
          {words.counter(length, advised)}
        </span>
      )}
      <p id={noteId} className={props.error ? styles.error : styles.note} hidden={note === ''}>
        {note}
      </p>
    </div>
  )
}
