import { useEdition } from '@/app/_ui/edition'
import { env } from '@/lib/base/env'
import { fullTime } from '@/lib/i18n/dates'
import { story as words } from '@/lib/i18n/story'
import { shortUrlShown } from '@/lib/shortlinks/address'
import styles from './print.module.css'

/** On paper only, below the name that the masthead prints: when the page read like this. */
export function PrintHead() {
  const { timeZone, now } = useEdition()
  return (
    <p className={styles.head} aria-hidden="true" lang="en" dir="ltr">
      {words.print.at(fullTime(timeZone, now))}
    </p>
  )
}

/** On paper only: where the links of the text lead, in their order. Each has its number there. */
export function PrintLinks({ links }: { links: string[] }) {
  const { SITE_URL } = env()
  return (
    <ol className={styles.links} aria-hidden="true" dir="ltr">
      {links.map((link, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the links of a published text never move
        <li key={at}>{new URL(link, SITE_URL).href}</li>
      ))}
    </ol>
  )
}

/** On paper only: the way back to the page. */
export function PrintFoot({ code, path }: { code: string | null; path: string }) {
  return (
    <div className={styles.foot} aria-hidden="true" dir="ltr">
      {code && <img src={`/s/${code}.svg`} alt="" width={104} height={104} loading="lazy" />}
      <div>
        {code && <p className={styles.short}>{shortUrlShown(code)}</p>}
        <p>{decodeURI(new URL(path, env().SITE_URL).href)}</p>
      </div>
    </div>
  )
}
