import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { accountWords as words } from '@/lib/i18n/account'
import { publication } from '@/lib/settings/queries'
import styles from './layout.module.css'

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await publication()
  return {
    title: { template: `%s | ${name}`, default: name },
    robots: { index: false, follow: false },
  }
}

/** One narrow column under the publication's name. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const { name } = await publication()
  return (
    <div className={styles.page}>
      <header>
        <a href="/" className={styles.word} aria-label={`${name}, ${words.toFront.toLowerCase()}`}>
          {name}
        </a>
      </header>
      <main className={styles.column}>{children}</main>
    </div>
  )
}
