import { manageWords as words } from '@/lib/i18n/manage'
import styles from './page.module.css'

/** Letters to search a list for: a GET form, so that what was found has an address. */
export function ListSearch({ path, q, label }: { path: string; q: string; label?: string }) {
  return (
    <search>
      <form action={path} method="get" className={styles.bar} key={q}>
        <label>
          {label ?? words.search}
          <input type="search" name="q" defaultValue={q} data-key="/" />
        </label>
        <button type="submit" className={styles.button}>
          {words.show}
        </button>
      </form>
    </search>
  )
}
