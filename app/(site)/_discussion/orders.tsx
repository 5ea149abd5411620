import { type ThreadOrder, threadOrders } from '@/lib/discussion/comment'
import { discussionWords as words } from '@/lib/i18n/discussion'
import styles from './thread.module.css'

/** The orders of a thread, each an address of its own. */
export function Orders({ storyId, order }: { storyId: string; order: ThreadOrder }) {
  return (
    <nav className={styles.orders} aria-label={words.order.label}>
      <ul>
        {threadOrders.map((one) => (
          <li key={one}>
            <a
              href={`/discussion/${storyId}${one === 'newest' ? '' : `?sort=${one}`}`}
              aria-current={one === order ? 'true' : undefined}
            >
              {words.order[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
