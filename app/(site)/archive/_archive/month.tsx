import scale from '@/app/_ui/type.module.css'
import type { CalendarMonth } from '@/lib/articles/calendar'
import { dayInWords, monthInWords } from '@/lib/i18n/dates'
import { archivePage } from '@/lib/i18n/site'
import styles from './month.module.css'

/** A month's days, seven in a row from Monday. Those with stories are links. */
export function Month({ month: { month, startsOn, days } }: { month: CalendarMonth }) {
  return (
    <section className={styles.month} aria-labelledby={`m-${month}`}>
      <h2 id={`m-${month}`} className={scale.label}>
        {monthInWords(month)}
      </h2>
      <p className={styles.weekdays} aria-hidden="true">
        {archivePage.weekdays.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </p>
      <ol className={`${styles.days} ${styles[`from${startsOn}`]}`}>
        {days.map(({ date, number, stories }) => (
          <li key={date}>
            {stories > 0 ? (
              <a
                href={`/archive/${date.replaceAll('-', '/')}`}
                aria-label={archivePage.dayStories(dayInWords(date), stories)}
              >
                {number}
              </a>
            ) : (
              number
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
