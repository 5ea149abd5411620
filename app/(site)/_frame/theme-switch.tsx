import { Icon } from '@/app/_ui/icon'
import { frame } from '@/lib/i18n/site'
import styles from './theme-switch.module.css'

/**
 * Light or dark. The page's own first script does the switching; which word is drawn follows the
 * colour scheme in CSS, because the server cannot know it.
 */
export function ThemeSwitch({ className = '' }: { className?: string }) {
  return (
    <button className={`${styles.switch} ${className}`} type="button" data-theme-switch="">
      <span className={styles.toDark}>
        <Icon name="moon" />
        <span className="vh">{frame.themeSwitch}</span> {frame.toDark}
      </span>
      <span className={styles.toLight}>
        <Icon name="sun" />
        <span className="vh">{frame.themeSwitch}</span> {frame.toLight}
      </span>
    </button>
  )
}
