import styles from './page.module.css'

/** What was just done, said once above the page that the form led to. */
export function Saved({ when, words }: { when: boolean; words: string }) {
  if (!when) return null
  return (
    <p role="status" className={styles.notice}>
      {words}
    </p>
  )
}
