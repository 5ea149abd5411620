import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import { stoppedWords as words } from '@/lib/i18n/sharing'
import type { LinkTarget } from '@/lib/shortlinks/queries'
import styles from './short-link.module.css'

/** A code that the newsroom stopped: switched off, or blocked. A story that it belongs to is named. */
export function StoppedCode({ link }: { link: LinkTarget }) {
  const { title, text } = link.isBlocked ? words.blocked : words.disabled
  return (
    <main id="main" className={`${page.wrap} ${styles.page}`}>
      <h1 className={`${scale.hd} ${scale.h34}`}>{title}</h1>
      <p>{text}</p>
      {link.storyId && (
        <>
          <p className={styles.label}>{words.story}</p>
          <p className={`${scale.hd} ${scale.h24}`} dir="auto">
            <a href={link.path}>
              <bdi>{link.headline}</bdi>
            </a>
          </p>
        </>
      )}
    </main>
  )
}
