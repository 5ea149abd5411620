import { useEdition } from '@/app/_ui/edition'
import page from '@/app/_ui/page.module.css'
import styles from './masthead.module.css'

/** The publication's name. */
export function Masthead() {
  const { name } = useEdition()
  return (
    <div className={`${page.wrap} ${styles.masthead}`}>
      <a className={styles.word} href="/">
        {name}
      </a>
    </div>
  )
}
