import { type DeskFilter, type DeskTab, deskPath, deskTabs } from '@/lib/articles/desk'
import { type State, stateNames } from '@/lib/articles/states'
import { count } from '@/lib/i18n/desk'
import { deskListWords as words } from '@/lib/i18n/desk-list'
import styles from './desk.module.css'

export function tabName(tab: DeskTab): string {
  return tab === 'open' ? words.open : stateNames[tab]
}

/** The states as tabs, each with how many stories are in it. */
export function Tabs({
  filter,
  counts,
}: {
  filter: DeskFilter
  counts: Partial<Record<State | 'open', number>>
}) {
  return (
    <nav className={styles.tabs} aria-label={words.states}>
      <ul>
        {deskTabs.map((tab) => (
          <li key={tab}>
            <a
              href={deskPath(filter, { tab, page: 1 })}
              aria-current={tab === filter.tab ? 'page' : undefined}
            >
              {tabName(tab)} <span>{count(counts[tab] ?? 0)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
