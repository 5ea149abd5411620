import { playerWords } from '@/lib/i18n/radio'
import type { Told } from '@/lib/radio/broadcast'
import { PlayMark } from '../_player/play-mark'
import styles from './listen-button.module.css'

/**
 * Begins the player; without scripts it leads to the page of the radio. What is on stands beside it:
 * the page carries a day of programme, from which its first script keeps the name right.
 */
export function ListenButton({ airings }: { airings: Told[] }) {
  const carried = airings.map(({ from, to, title }) => [from, to, title])
  return (
    <form action="/listen" data-enhanced="" className={styles.pill}>
      <button type="submit" className={styles.listen} data-listen="">
        <span className={styles.dot}>
          <PlayMark sign="play" />
        </span>
        <span className={styles.words}>{playerWords.listenLive}</span>
      </button>
      <span className={styles.now} data-airings={JSON.stringify(carried)} suppressHydrationWarning>
        {nameNow(airings)}
      </span>
    </form>
  )
}

/** What is on as the page is drawn, if it is the first of what is ahead. */
function nameNow([first]: Told[]): string {
  return first && Date.parse(first.from) <= Date.now() ? first.title : ''
}
