import { type MostReadOver, mostReadOvers } from '@/lib/counters/most-read'
import { mostReadWords as words } from '@/lib/i18n/counting'
import styles from './most-read.module.css'

/** The lists, as links: each has an address. */
export function MostReadTabs({ current }: { current?: MostReadOver }) {
  return (
    <nav className={styles.tabs} aria-label={words.nav}>
      <ul>
        {mostReadOvers.map((over) => (
          <li key={over}>
            <a
              href={`/most-read?over=${over}`}
              aria-current={over === current ? 'page' : undefined}
            >
              {words.tabs[over].tab}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
