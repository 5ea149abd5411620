import { Icon } from '@/app/_ui/icon'
import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import { type CardPage, pageSize } from '@/lib/articles/card'
import { lists } from '@/lib/i18n/site'
import styles from './pages.module.css'

interface PagesProps {
  path: string
  list: CardPage
  /** How many stories there are in all, where that is known without counting. */
  total?: number
}

/** The way to newer and older stories; nothing where all of them stand on this page. */
export function Pages({ path, list, total }: PagesProps) {
  if (list.page === 1 && !list.hasOlder) return null
  const first = (list.page - 1) * pageSize + 1
  const address = (number: number) => (number > 1 ? `${path}?page=${number}` : path)
  return (
    <nav className={styles.pages} aria-label={lists.pages}>
      {list.page > 1 && (
        <a className={page.button} href={address(list.page - 1)} rel="prev">
          <Icon name="newer" /> {lists.newer}
        </a>
      )}
      {list.hasOlder && (
        <a className={page.button} href={address(list.page + 1)} rel="next">
          {lists.older} <Icon name="older" />
        </a>
      )}
      <span className={scale.meta}>
        {lists.showing(first, first + list.cards.length - 1, total)}
      </span>
    </nav>
  )
}
