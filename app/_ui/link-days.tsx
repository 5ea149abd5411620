import { daysWords as words } from '@/lib/i18n/sharing'
import type { LinkDay } from '@/lib/shortlinks/queries'
import styles from './link-days.module.css'

const height = 80
const step = 12

/** A short URL's last thirty days as bars, and the same as a table. */
export function LinkDays({ days }: { days: LinkDay[] }) {
  const total = days.reduce((sum, day) => sum + day.clicks, 0)
  const most = Math.max(1, ...days.map((day) => day.clicks))
  if (total === 0) return <p>{words.none}</p>
  return (
    <div className={styles.days}>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${days.length * step} ${height}`}
        role="img"
        aria-label={words.chart(total, most)}
        preserveAspectRatio="none"
      >
        {days.map(({ day, clicks }, index) => {
          const tall = clicks === 0 ? 1 : Math.max(2, Math.round((clicks / most) * height))
          return (
            <rect key={day} x={index * step + 1} y={height - tall} width={step - 2} height={tall} />
          )
        })}
      </svg>
      <details>
        <summary>{words.table}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.day}</th>
              <th scope="col">{words.clicks}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, clicks }) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                <td>{clicks}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}
