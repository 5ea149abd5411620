import { errors } from '@/lib/i18n/site'
import styles from './empty-page.module.css'
import page from './page.module.css'
import scale from './type.module.css'

/** What a page that failed says: plain words, a reference, and two ways on. */
export function Failure({ reference, retry }: { reference?: string; retry: () => void }) {
  const words = errors.failed
  return (
    <main id="main" className={`${page.wrap} ${styles.empty}`}>
      <h1 className={`${scale.hd} ${scale.h48}`}>{words.title}</h1>
      <p className={scale.standfirst}>
        {words.text} {reference && words.reference(reference)}
      </p>
      <p className={styles.ways}>
        <button className={page.button} type="button" onClick={retry}>
          {words.again}
        </button>
        <a className={page.button} href="/">
          {words.home}
        </a>
      </p>
    </main>
  )
}
