'use client'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { useState } from 'react'
import type { Dateline } from '@/lib/articles/day-words'
import type { EditorNode } from '@/lib/blocks/define'
import { mayMean } from '@/lib/daywords/resolve'
import { dayInWords } from '@/lib/i18n/dates'
import { editorWords } from '@/lib/i18n/editor'
import styles from './day-words.module.css'
import { decide, type PlacedWord, wordsIn } from './days'

const words = editorWords.days

interface DayWordsProps {
  view: EditorView | null
  /** The document as it is now: the list is of it, and drawn again with it. */
  document: EditorNode
  dateline: Dateline
  isReadOnly: boolean
}

/** The words of the story that mean a day: what readers are told of each, to confirm, correct or dismiss. */
export function DayWords({ view, dateline, isReadOnly }: DayWordsProps) {
  const list = view ? wordsIn(view.state.doc, dateline) : []
  return (
    <section className={styles.days} aria-labelledby="day-words">
      <h2 id="day-words">{words.title}</h2>
      <p className={styles.hint}>
        {dateline.language ? words.from(dayInWords(dateline.day)) : words.noLanguage}
      </p>
      {dateline.language && list.length === 0 && <p className={styles.hint}>{words.empty}</p>}
      <ol>
        {list.map((word) => (
          <li key={word.from}>
            <Word view={view!} word={word} isReadOnly={isReadOnly} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Word({
  view,
  word,
  isReadOnly,
}: {
  view: EditorView
  word: PlacedWord
  isReadOnly: boolean
}) {
  const [error, setError] = useState('')
  // Typed by keys, a date passes through others before it is whole: those stand until it is.
  const [typed, setTyped] = useState<string | null>(null)
  const say = (date: string | null) => {
    setError('')
    view.dispatch(decide(view.state, word, date))
  }
  const correct = (date: string) => {
    setTyped(date)
    // A year of which not all figures are typed is none yet.
    if (date < '1000') return setError('')
    if (!mayMean(word, date)) return setError(words.otherWeekday(dayInWords(date), word.text))
    setTyped(null)
    say(date)
  }
  return (
    <>
      <button type="button" className={styles.where} onClick={() => jump(view, word)}>
        …{word.before}
        <b>{word.text}</b>
        {word.after}…
      </button>
      <p className={styles.told}>
        <span>{word.told ? dayInWords(word.told) : words.none}</span>{' '}
        <span className={styles.why}>{whyOf(word)}</span>
      </p>
      {!isReadOnly && (
        <div className={styles.ways}>
          {word.by === 'rule' && (
            <button
              type="button"
              aria-label={words.named(word.isQuoted ? words.resolve : words.confirm, word.text)}
              onClick={() => say(word.date)}
            >
              {word.isQuoted ? words.resolve : words.confirm}
            </button>
          )}
          {word.by === 'rule' && !word.isQuoted && (
            <button
              type="button"
              aria-label={words.named(words.dismiss, word.text)}
              onClick={() => say('none')}
            >
              {words.dismiss}
            </button>
          )}
          {word.by === 'editor' && (
            <button
              type="button"
              aria-label={words.named(words.undo, word.text)}
              onClick={() => say(null)}
            >
              {words.undo}
            </button>
          )}
          <input
            type="date"
            aria-label={words.dateOf(word.text)}
            aria-invalid={error !== ''}
            value={typed ?? word.told ?? word.date}
            onChange={(event) => correct(event.currentTarget.value)}
            onBlur={() => setTyped(null)}
          />
        </div>
      )}
      {error !== '' && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </>
  )
}

function whyOf({ by, told, isQuoted, isUnsure }: PlacedWord): string {
  if (by === 'editor') return told === null ? words.dismissed : words.byEditor
  if (isQuoted) return words.quoted
  return isUnsure ? words.unsure : words.byRule
}

function jump(view: EditorView, { from, to }: PlacedWord): void {
  const { state } = view
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)).scrollIntoView())
  view.domAtPos(from).node.parentElement?.scrollIntoView({ block: 'center' })
  view.focus()
}
