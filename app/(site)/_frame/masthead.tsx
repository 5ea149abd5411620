import type { ReactNode } from 'react'
import { useEdition } from '@/app/_ui/edition'
import page from '@/app/_ui/page.module.css'
import styles from './masthead.module.css'

/** The publication's name, and what stands across from it. */
export function Masthead({ children }: { children?: ReactNode }) {
  const { name } = useEdition()
  return (
    <div className={`${page.wrap} ${styles.masthead}`}>
      <a className={styles.word} href="/">
        {name}
      </a>
      {children}
    </div>
  )
}
