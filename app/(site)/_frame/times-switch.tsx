import { useEdition } from '@/app/_ui/edition'
import { zoneName } from '@/lib/i18n/dates'
import { frame } from '@/lib/i18n/site'
import styles from './times-switch.module.css'

/**
 * Turns every time on the page between the publication's zone and the reader's own. The page's own
 * first script does it; without one there is no switch. Its name says what it turns them to.
 */
export function TimesSwitch({ className = '' }: { className?: string }) {
  const { timeZone, now } = useEdition()
  return (
    <button className={`${styles.switch} ${className}`} type="button" data-times-switch="">
      <span className={styles.toOwn}>{frame.timesIn('your zone')}</span>
      <span className={styles.toSite}>{frame.timesIn(zoneName(timeZone, now))}</span>
    </button>
  )
}
