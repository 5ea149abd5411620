import { Instant, ZoneName } from '@/app/_ui/instant'
import page from '@/app/_ui/page.module.css'
import { dayIn, weekdayOf } from '@/lib/i18n/dates'
import { listenPage as words } from '@/lib/i18n/radio'
import { type Airing, isSpecial } from '@/lib/radio/schedule'
import { daysFrom } from '@/lib/radio/wall-clock'
import styles from './week.module.css'

interface WeekProps {
  airings: Airing[]
  at: Date
  zone: string
}

/** Seven days from today, each what begins in it; what began the evening before stands at its head. */
export function Week({ airings, at, zone }: WeekProps) {
  const days = daysFrom(dayIn(zone, at), 7)
  return (
    <section aria-labelledby="week">
      <div className={page.bar}>
        <h2 id="week">{words.week}</h2>
        <span className={styles.zone}>
          {words.timesIn} <ZoneName />.
        </span>
      </div>
      {airings.length === 0 && <p className={styles.none}>{words.empty}</p>}
      <ol className={styles.week}>
        {days.map((day) => (
          <Day
            key={day}
            day={day}
            isToday={day === days[0]}
            airings={airings.filter((one) => dayIn(zone, one.from) === day)}
            at={at}
          />
        ))}
      </ol>
    </section>
  )
}

interface DayProps {
  day: string
  isToday: boolean
  airings: Airing[]
  at: Date
}

function Day({ day, isToday, airings, at }: DayProps) {
  return (
    <li className={styles.day}>
      <h3>
        <time dateTime={day}>{weekdayOf('UTC', new Date(`${day}T12:00:00Z`))}</time>
        {isToday && <span className={styles.today}> {words.today}</span>}
      </h3>
      {airings.length === 0 && <p className={styles.none}>{words.nothing}</p>}
      <ol>
        {airings.map((one) => (
          <Broadcast key={one.from.toISOString()} airing={one} at={at} />
        ))}
      </ol>
    </li>
  )
}

function Broadcast({ airing, at }: { airing: Airing; at: Date }) {
  const { slot, from, to } = airing
  const isOn = from <= at && at < to
  const kinds = [isSpecial(slot) && words.special, slot.isRepeat && words.repeat].filter(Boolean)
  return (
    <li
      className={`${styles.one}${isOn ? ` ${styles.on}` : ''}${to <= at ? ` ${styles.over}` : ''}`}
      aria-current={isOn ? 'time' : undefined}
    >
      <span className={styles.time}>
        <Instant at={from} shape="clock" />
        <span className={styles.to}>
          {'–'}
          <Instant at={to} shape="end" />
        </span>
      </span>
      <div>
        <p className={styles.title}>{slot.title}</p>
        {slot.presenter && <p className={styles.presenter}>{slot.presenter}</p>}
        {kinds.length > 0 && <p className={styles.kinds}>{kinds.join(', ')}</p>}
        {isOn && <p className={styles.mark}>{words.onNow}</p>}
      </div>
    </li>
  )
}
