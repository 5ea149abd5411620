import { deskWords as words } from '@/lib/i18n/desk'
import styles from './page.module.css'

interface Props {
  page: number
  hasMore: boolean
  path: (page: number) => string
  /** Whether the list begins with the oldest, or with what comes first. */
  isOldestFirst?: boolean
}

/** What an empty page of a list says: that nothing is there at all is the word of the first one. */
export function emptyAt(page: number, none: string): string {
  return page === 1 ? none : words.pastEnd
}

/** The way to newer and older pages of a list; nothing where there is one page only. */
export function Pages({ page, hasMore, path, isOldestFirst = false }: Props) {
  const [before, after] = isOldestFirst ? [words.earlier, words.later] : [words.newer, words.older]
  if (page === 1 && !hasMore) return null
  return (
    <nav className={styles.pages} aria-label={words.pages}>
      {page > 1 && <a href={path(page - 1)}>{before}</a>}
      <span aria-current="page">{words.page(page)}</span>
      {hasMore && <a href={path(page + 1)}>{after}</a>}
    </nav>
  )
}
