import { Instant } from '@/app/_ui/instant'
import scale from '@/app/_ui/type.module.css'
import { playerWords, listenPage as words } from '@/lib/i18n/radio'
import type { Airing } from '@/lib/radio/schedule'
import type { Listenable } from '@/lib/radio/stream'
import { PlayMark } from '../../_player/play-mark'
import styles from './now-next.module.css'

interface NowNextProps {
  airings: Airing[]
  at: Date
  /** The stream to begin with, if there is any. */
  stream: Listenable | undefined
}

/** What is on and what comes next, with the times from which and until which that is so. */
export function NowNext({ airings, at, stream }: NowNextProps) {
  const now = airings.find((one) => one.from <= at && at < one.to)
  const next = airings.find((one) => one.from > at)
  return (
    <section className={styles.both} aria-label={words.onNow}>
      <div className={styles.now}>
        <h2 className={styles.label}>{words.onNow}</h2>
        {now ? <One airing={now} size="h34" /> : <p className={styles.none}>{words.offAir}</p>}
        {stream ? (
          <p>
            {/* The player hears it; without scripts it leads to the sound itself. */}
            <a className={styles.listen} href={stream.url} rel="noopener" data-listen="">
              <PlayMark sign="play" /> {playerWords.listenLive}
            </a>
          </p>
        ) : (
          <p className={styles.none}>{words.noStream}</p>
        )}
      </div>
      <div className={styles.next}>
        <h2 className={styles.label}>{words.next}</h2>
        {next ? <One airing={next} size="h24" /> : <p className={styles.none}>{words.noMore}</p>}
      </div>
    </section>
  )
}

function One({ airing, size }: { airing: Airing; size: 'h34' | 'h24' }) {
  const { slot, from, to } = airing
  return (
    <>
      <p className={`${scale.hd} ${scale[size]}`}>{slot.title}</p>
      <p className={styles.facts}>
        <Instant at={from} shape="weekday" />
        {' – '}
        <Instant at={to} shape="time" />
        {slot.presenter && ` · ${words.with} ${slot.presenter}`}
      </p>
      {slot.description && <p className={scale.trail}>{slot.description}</p>}
    </>
  )
}
