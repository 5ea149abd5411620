import { useEdition } from '@/app/_ui/edition'
import { inLanguage } from '@/app/_ui/in-language'
import page from '@/app/_ui/page.module.css'
import { StoryTime } from '@/app/_ui/story-time'
import scale from '@/app/_ui/type.module.css'
import type { Front } from '@/lib/fronts/front'
import { dayOf } from '@/lib/i18n/dates'
import { front, stories } from '@/lib/i18n/site'
import styles from './dossier-band.module.css'

/** A running dossier, told in its newest stories. */
export function DossierBand({ band }: { band: NonNullable<Front['band']> }) {
  const { timeZone, now } = useEdition()
  const { dossier, cards } = band
  const href = `/dossiers/${dossier.slug}`
  return (
    <section className={`${styles.band} news`} aria-labelledby="dossier-band">
      <div className={page.wrap}>
        <div className={styles.head}>
          <h2 id="dossier-band" className={`${scale.hd} ${scale.h28}`}>
            <a href={href}>{dossier.title}</a>
          </h2>
          <span className={styles.count}>
            {dossier.firstStoryAt
              ? front.since(dossier.storyCount, dayOf(timeZone, dossier.firstStoryAt, now))
              : stories(dossier.storyCount)}
          </span>
          <a className={styles.open} href={href}>
            {front.openDossier}
          </a>
        </div>
        <ol className={`${styles.timeline} ${styles[`of${cards.length}`]}`}>
          {cards.map((card) => (
            <li key={card.id}>
              <StoryTime className={styles.time} at={card.firstPublishedAt} />
              <h3 className={`${scale.hd} ${scale.h18}`}>
                <a href={card.path} {...inLanguage(card.language)}>
                  {card.headline}
                </a>
              </h3>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
