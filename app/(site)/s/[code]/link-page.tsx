import { LinkDays } from '@/app/_ui/link-days'
import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import { env } from '@/lib/base/env'
import { daysWords, elsewhereWords } from '@/lib/i18n/sharing'
import { share, shortLinks as words } from '@/lib/i18n/story'
import { shortUrl, shortUrlShown } from '@/lib/shortlinks/address'
import { type LinkTarget, lastDays, peopleClicks } from '@/lib/shortlinks/queries'
import styles from './short-link.module.css'

/** Where a short URL goes and how often it was used, before anybody follows it. */
export async function LinkPage({ link }: { link: LinkTarget }) {
  const [uses, days] = await Promise.all([peopleClicks(link.linkId), lastDays(link.linkId)])
  const { elsewhere, code } = link
  const path = link.path + link.suffix
  const host = elsewhere && new URL(elsewhere).host
  const target = elsewhere ?? decodeURI(new URL(path, env().SITE_URL).href)
  return (
    <main id="main" className={`${page.wrap} ${styles.page}`}>
      <h1 className={`${scale.hd} ${scale.h34}`}>{words.title}</h1>
      <p className={styles.short}>{shortUrlShown(code)}</p>
      <p className={styles.label}>{words.goesTo}</p>
      <p className={`${scale.hd} ${scale.h24}`} dir="auto">
        {host ?? (
          <a href={path}>
            <bdi>{link.headline}</bdi>
          </a>
        )}
      </p>
      <p className={styles.target} dir="ltr">
        {target}
      </p>
      <p>{words.uses(uses)}</p>
      <h2 className={scale.label}>{daysWords.title}</h2>
      <LinkDays days={days} />
      <QrCode code={code} />
      <p>
        <a className={page.button} href={host ? `/s/${code}` : path}>
          {host ? elsewhereWords.go(host) : words.go}
        </a>
      </p>
    </main>
  )
}

function QrCode({ code }: { code: string }) {
  return (
    <div className={styles.qr}>
      <img src={`/s/${code}.svg`} alt={share.qr(shortUrl(code))} width={104} height={104} />
      <ul>
        <li>
          <a href={`/s/${code}.svg`} download={`${code}.svg`}>
            {share.download}
          </a>
        </li>
        <li>
          <a href={`/s/${code}.png`} download={`${code}.png`}>
            {words.png}
          </a>
        </li>
      </ul>
    </div>
  )
}
