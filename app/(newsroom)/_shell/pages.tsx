import { deskWords as words } from '@/lib/i18n/desk'
import styles from './page.module.css'

interface Props {
  page: number
  hasMore: boolean
  path: (page: number) => string
}

/** The way to newer and older pages of a list; nothing where there is one page only. */
export function Pages({ page, hasMore, path }: Props) {
  if (page === 1 && !hasMore) return null
  return (
    <nav className={styles.pages} aria-label={words.pages}>
      {page > 1 && <a href={path(page - 1)}>{words.newer}</a>}
      <span aria-current="page">{words.page(page)}</span>
      {hasMore && <a href={path(page + 1)}>{words.older}</a>}
    </nav>
  )
}
