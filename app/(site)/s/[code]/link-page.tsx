import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import { env } from '@/lib/base/env'
import { share, shortLinks as words } from '@/lib/i18n/story'
import { shortUrl, shortUrlShown } from '@/lib/shortlinks/address'
import { type LinkTarget, peopleClicks } from '@/lib/shortlinks/queries'
import styles from './short-link.module.css'

/** Where a short URL goes and how often it was used, before anybody follows it. */
export async function LinkPage({ link }: { link: LinkTarget }) {
  const uses = await peopleClicks(link.linkId)
  const target = decodeURI(new URL(link.path, env().SITE_URL).href)
  return (
    <main id="main" className={`${page.wrap} ${styles.page}`}>
      <h1 className={`${scale.hd} ${scale.h34}`}>{words.title}</h1>
      <p className={styles.short}>{shortUrlShown(link.code)}</p>
      <p className={styles.label}>{words.goesTo}</p>
      <p className={`${scale.hd} ${scale.h24}`} dir="auto">
        <a href={link.path}>{link.headline}</a>
      </p>
      <p className={styles.target}>{target}</p>
      <p>{words.uses(uses)}</p>
      <div className={styles.qr}>
        <img
          src={`/s/${link.code}.svg`}
          alt={share.qr(shortUrl(link.code))}
          width={104}
          height={104}
        />
        <ul>
          <li>
            <a href={`/s/${link.code}.svg`} download={`${link.code}.svg`}>
              {share.download}
            </a>
          </li>
          <li>
            <a href={`/s/${link.code}.png`} download={`${link.code}.png`}>
              {words.png}
            </a>
          </li>
        </ul>
      </div>
      <p>
        <a className={page.button} href={link.path}>
          {words.go}
        </a>
      </p>
    </main>
  )
}
