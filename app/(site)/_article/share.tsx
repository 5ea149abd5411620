import { Icon } from '@/app/_ui/icon'
import page from '@/app/_ui/page.module.css'
import type { Story } from '@/lib/articles/queries/story'
import { env } from '@/lib/base/env'
import { share as words } from '@/lib/i18n/story'
import { shortUrl } from '@/lib/shortlinks/address'
import { PassageForm } from './passage-form'
import styles from './share.module.css'
import { ShareAddress } from './share-address.client'
import { SystemShare } from './system-share.client'

const panelId = 'share'

/** The ways a story is carried elsewhere: a popover that opens without a script. */
export function Share({
  story,
}: {
  story: Pick<Story, 'id' | 'path' | 'headline' | 'shortCode' | 'body' | 'language'>
}) {
  const address = new URL(story.path, env().SITE_URL).href
  const short = story.shortCode ? shortUrl(story.shortCode) : null
  return (
    <>
      <button className={page.button} type="button" popoverTarget={panelId}>
        <Icon name="share" /> {words.button}
      </button>
      <div
        className={styles.panel}
        id={panelId}
        popover="auto"
        role="dialog"
        aria-labelledby="share-title"
      >
        <div className={styles.head}>
          <h2 id="share-title">{words.title}</h2>
          <button
            className={styles.close}
            type="button"
            popoverTarget={panelId}
            popoverTargetAction="hide"
            aria-label={words.close}
          >
            <Icon name="close" />
          </button>
        </div>
        <ShareAddress address={address} short={short} code={story.shortCode} />
        <ul className={styles.links}>
          {shareLinks(story.headline, short ?? address).map(([name, href]) => (
            <li key={name}>
              <a className={page.button} href={href} rel="nofollow noopener">
                {name}
              </a>
            </li>
          ))}
        </ul>
        <PassageForm story={story} />
        <SystemShare title={story.headline} address={short ?? address} />
      </div>
    </>
  )
}

/** Plain links: nothing of another site runs or loads here. */
function shareLinks(headline: string, address: string): [string, string][] {
  const text = encodeURIComponent(`${headline} ${address}`)
  return [
    [
      words.email,
      `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(address)}`,
    ],
    [words.message, `sms:?&body=${text}`],
    [words.mastodon, `https://share.joinmastodon.org/#text=${text}`],
    [words.bluesky, `https://bsky.app/intent/compose?text=${text}`],
  ]
}
