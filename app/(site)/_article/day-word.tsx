import type { ReactNode } from 'react'
import { dateInWords, dayInWords } from '@/lib/i18n/dates'
import { story as words } from '@/lib/i18n/story'
import styles from './day-word.module.css'

interface DayWordProps {
  /** One of its own within the page. */
  id: string
  /** yyyy-mm-dd. */
  date: string
  /** What the story says: Friday, last night. */
  words: ReactNode
  /** The date is part of the text, rather than shown on demand. */
  isBeside: boolean
}

/**
 * A word that means a day. The button lies over the word and does not hold it, so that the word is
 * text to whoever selects, prints or strips the page, and the date reads as an aside to them.
 */
export function DayWord({ id, date, words: said, isBeside }: DayWordProps) {
  if (isBeside)
    return (
      <>
        <time dateTime={date}>{said}</time>{' '}
        <span className={styles.beside}>({dateInWords(date)})</span>
      </>
    )
  return (
    <span className={styles.word}>
      <time dateTime={date}>{said}</time>
      <button type="button" className={styles.ask} popoverTarget={id} aria-label={words.whichDay} />
      <span id={id} className={styles.answer} popover="auto" lang="en" dir="ltr">
        <span className={styles.bracket}> (</span>
        {dayInWords(date)}
        <span className={styles.bracket}>)</span>
      </span>
    </span>
  )
}
