import scale from '@/app/_ui/type.module.css'
import type { Week } from '@/lib/dossiers/weeks'
import { dayOf } from '@/lib/i18n/dates'
import { dossierPage } from '@/lib/i18n/site'
import styles from './week-chart.module.css'

const height = 96
const bar = 27
const gap = 5

/** How many stories each week brought: a picture, and the same as a table. */
export function WeekChart({ weeks }: { weeks: Week[] }) {
  // One bar says nothing.
  if (weeks.length < 2) return null
  const day = (week: Week) => dayOf('UTC', monday(week), monday(weeks.at(-1)!))
  const most = weeks.reduce((high, week) => (week.stories > high.stories ? week : high))
  const last = weeks.at(-1)!
  return (
    <section aria-labelledby="by-week">
      <h2 id="by-week" className={scale.label}>
        {dossierPage.byWeek}
      </h2>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${weeks.length * (bar + gap) - gap} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={dossierPage.chart(weeks.length, most.stories, day(most))}
      >
        {weeks.map((week, index) => {
          const tall = Math.round((week.stories / most.stories) * (height - 5))
          return (
            <rect
              key={week.monday}
              className={week === last ? styles.last : styles.bar}
              x={index * (bar + gap)}
              y={height - tall}
              width={bar}
              height={tall}
            />
          )
        })}
      </svg>
      <p className={`${scale.meta} ${styles.ends}`}>
        <span>{day(weeks[0]!)}</span>
        <span>{dossierPage.thisWeek(last.stories)}</span>
      </p>
      <details className={styles.table}>
        <summary>{dossierPage.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{dossierPage.weekOf}</th>
              <th scope="col">{dossierPage.count}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.monday}>
                <th scope="row">{day(week)}</th>
                <td>{week.stories}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

function monday(week: Week): Date {
  return new Date(`${week.monday}T00:00:00Z`)
}
