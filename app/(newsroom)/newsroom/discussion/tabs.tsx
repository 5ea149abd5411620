import { moderationWords as words } from '@/lib/i18n/moderation'
import {
  mostCounted,
  type QueueFilter,
  type QueueTab,
  queuePath,
  queueTabs,
} from '@/lib/moderation/queue'
import styles from './discussion.module.css'

interface TabsProps {
  filter: QueueFilter
  counts: Record<QueueTab, number>
}

/** The lists of comments, each with how many it has. */
export function Tabs({ filter, counts }: TabsProps) {
  return (
    <nav className={styles.tabs} aria-label={words.tabs.label}>
      <ul>
        {queueTabs.map((tab) => (
          <li key={tab}>
            <a href={queuePath({ tab })} aria-current={tab === filter.tab ? 'page' : undefined}>
              {words.tabs[tab]} <span>{words.count(counts[tab], mostCounted)}</span>
            </a>
          </li>
        ))}
        {filter.after && (
          <li>
            <a href={queuePath({ tab: filter.tab })}>{words.fromStart}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
