import { edition } from '@/app/_ui/edition'
import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import { elsewhereWords as words } from '@/lib/i18n/sharing'
import styles from './short-link.module.css'

/** Between us and another site: the reader sees where the link goes and decides. */
export async function ElsewherePage({ url }: { url: string }) {
  const { name } = await edition()
  // As a browser compares it: letters that look like others stand in their plain form (RFC 5891).
  const { host } = new URL(url)
  return (
    <main id="main" className={`${page.wrap} ${styles.page}`}>
      <h1 className={`${scale.hd} ${scale.h34}`}>{words.title(name)}</h1>
      <p>{words.text}</p>
      <p className={styles.label}>{words.host}</p>
      <p className={styles.short} dir="ltr">
        {host}
      </p>
      <p className={styles.label}>{words.address}</p>
      <p className={styles.target} dir="ltr">
        {url}
      </p>
      <p className={styles.ways}>
        <a className={page.button} href={url} rel="nofollow noopener noreferrer">
          {words.go(host)}
        </a>
        <a className={page.button} href="/">
          {words.back}
        </a>
      </p>
    </main>
  )
}
