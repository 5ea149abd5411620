import { Instant } from '@/app/_ui/instant'
import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import { withdrawn as words } from '@/lib/i18n/story'
import styles from './withdrawn.module.css'

/** What stands at the address of a story that was withdrawn: that it was, when, and why. */
export function Withdrawn({ reason, at }: { reason: string; at: Date }) {
  return (
    <main id="main" className={`${page.wrap} ${styles.withdrawn}`}>
      <h1 className={`${scale.hd} ${scale.h48}`}>{words.title}</h1>
      <p className={styles.since}>
        {words.since} <Instant at={at} shape="full" />.
      </p>
      <section className={styles.reason} aria-labelledby="reason">
        <h2 id="reason">{words.reason}</h2>
        <p dir="auto">{reason || words.noReason}</p>
      </section>
      <p>{words.next}</p>
      <p className={styles.ways}>
        <a className={page.button} href="/">
          {words.front}
        </a>
        <a className={page.button} href="/search">
          {words.search}
        </a>
      </p>
    </main>
  )
}
