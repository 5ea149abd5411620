import { Icon } from '@/app/_ui/icon'
import page from '@/app/_ui/page.module.css'
import { dayInWords } from '@/lib/i18n/dates'
import { archivePage } from '@/lib/i18n/site'
import styles from './day-nav.module.css'

interface DayNavProps {
  previous: string | null
  next: string | null
}

/** The way to the days with stories before and after this one. */
export function DayNav({ previous, next }: DayNavProps) {
  if (!previous && !next) return null
  return (
    <nav className={styles.nav} aria-label={archivePage.otherDays}>
      {previous && (
        <a className={page.button} href={`/archive/${previous.replaceAll('-', '/')}`} rel="prev">
          <Icon name="newer" /> {archivePage.previous(dayInWords(previous))}
        </a>
      )}
      {next && (
        <a className={page.button} href={`/archive/${next.replaceAll('-', '/')}`} rel="next">
          {archivePage.next(dayInWords(next))} <Icon name="older" />
        </a>
      )}
    </nav>
  )
}
