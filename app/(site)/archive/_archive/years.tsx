import { archivePage, stories } from '@/lib/i18n/site'
import styles from './years.module.css'

interface YearsProps {
  years: { year: number; stories: number }[]
  current: number | undefined
}

/** The years that have stories; nothing where there is one only. */
export function Years({ years, current }: YearsProps) {
  if (years.length < 2) return null
  return (
    <nav aria-label={archivePage.years}>
      <ul className={styles.years}>
        {years.map(({ year, stories: count }, index) => (
          <li key={year}>
            <a
              href={index === 0 ? '/archive' : `/archive?year=${year}`}
              aria-current={year === current ? 'page' : undefined}
              title={stories(count)}
            >
              {year}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
