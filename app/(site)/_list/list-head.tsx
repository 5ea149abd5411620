import type { ReactNode } from 'react'
import { Icon } from '@/app/_ui/icon'
import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import { lists } from '@/lib/i18n/site'
import styles from './list-head.module.css'

interface ListHeadProps {
  title: string
  /** What the list is of, above its title. */
  kicker?: string
  /** Drawn after the title, lighter. */
  count?: string
  standfirst?: ReactNode
  /** The list's own address, where it has feeds. */
  feedsUnder?: string
  pageNumber?: number
  size?: 'h64' | 'h48'
  portrait?: ReactNode
}

/** The head of a page that lists stories. */
export function ListHead({
  title,
  kicker,
  count,
  standfirst,
  feedsUnder,
  pageNumber = 1,
  size = 'h48',
  portrait,
}: ListHeadProps) {
  return (
    <div className={styles.head}>
      {portrait}
      <div>
        {kicker && <p className={scale.kick}>{kicker}</p>}
        <h1 className={`${scale.hd} ${scale[size]}`}>
          {title}
          {count && <span className={styles.count}> {count}</span>}
          {pageNumber > 1 && <span className="vh">, {lists.page(pageNumber)}</span>}
        </h1>
        {standfirst && <p className={`${scale.standfirst} ${styles.standfirst}`}>{standfirst}</p>}
        {feedsUnder && (
          <p className={styles.actions}>
            <a
              className={page.button}
              href={`${feedsUnder}/feed.rss`}
              aria-label={lists.feedOf(title)}
            >
              <Icon name="feed" /> {lists.feed}
            </a>
          </p>
        )}
      </div>
    </div>
  )
}
