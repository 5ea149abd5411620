import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import { withdrawn, shortLinks as words } from '@/lib/i18n/story'
import styles from './short-link.module.css'

/** A code whose story was withdrawn: its address says why. */
export function GoneCode({ path }: { path: string }) {
  return (
    <main id="main" className={`${page.wrap} ${styles.page}`}>
      <h1 className={`${scale.hd} ${scale.h34}`}>{withdrawn.title}</h1>
      <p>{words.gone}</p>
      <p>
        <a className={page.button} href={path}>
          {words.why}
        </a>
      </p>
    </main>
  )
}
