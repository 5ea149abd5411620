import { useEdition } from '@/app/_ui/edition'
import { Icon } from '@/app/_ui/icon'
import { ZoneName } from '@/app/_ui/instant'
import page from '@/app/_ui/page.module.css'
import { Pips } from '@/app/_ui/pips'
import { clockSeconds, weekdayOf } from '@/lib/i18n/dates'
import { frame } from '@/lib/i18n/site'
import { AccountLink } from './account-link'
import { menuId } from './menu'
import { ThemeSwitch } from './theme-switch'
import { TimesSwitch } from './times-switch'
import styles from './utility-row.module.css'

/** The row above the masthead: date and clock, search, theme, signing in. */
export function UtilityRow() {
  const { timeZone, now } = useEdition()
  return (
    <div className={styles.row}>
      <div className={`${page.wrap} ${styles.inside}`}>
        <button
          className={styles.menu}
          type="button"
          popoverTarget={menuId}
          aria-label={frame.menu}
        >
          <Icon name="menu" isLarge />
        </button>
        <span className={styles.date} data-clock-day={timeZone} suppressHydrationWarning>
          {weekdayOf(timeZone, now)}
        </span>
        <span className={styles.clock}>
          <Pips className={styles.pips} />
          <span>
            <time
              className={styles.time}
              dateTime={now.toISOString()}
              data-clock={timeZone}
              suppressHydrationWarning
            >
              {clockSeconds(timeZone, now)}
            </time>{' '}
            <small>
              <ZoneName />
            </small>
          </span>
        </span>
        <TimesSwitch className={styles.times} />
        <search className={styles.search}>
          <form action="/search">
            <input type="search" name="q" aria-label={frame.search} placeholder={frame.search} />
            <button type="submit" aria-label={frame.searchButton}>
              <Icon name="search" />
            </button>
          </form>
        </search>
        <a className={styles.searchLink} href="/search" aria-label={frame.search}>
          <Icon name="search" />
        </a>
        <ThemeSwitch className={styles.theme} />
        <AccountLink className={styles.account} />
      </div>
    </div>
  )
}
