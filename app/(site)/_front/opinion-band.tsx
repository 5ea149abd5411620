import { inLanguage } from '@/app/_ui/in-language'
import page from '@/app/_ui/page.module.css'
import { Portrait } from '@/app/_ui/portrait'
import { Byline } from '@/app/_ui/teaser'
import scale from '@/app/_ui/type.module.css'
import type { StoryCard } from '@/lib/articles/card'
import { front } from '@/lib/i18n/site'
import styles from './opinion-band.module.css'

/** What people think: by name, with their portraits. */
export function OpinionBand({ cards }: { cards: StoryCard[] }) {
  const section = cards[0]!.section
  return (
    <section className={`${styles.band} opinion`} aria-labelledby="opinion-band">
      <div className={page.wrap}>
        <div className={`${page.bar} ${styles.bar}`}>
          <h2 id="opinion-band">{front.opinion}</h2>
          <a className={page.more} href={`/${section.slug}`}>
            {front.moreOpinion}
          </a>
        </div>
        <div className={styles.voices}>
          {cards.map((card) => (
            <div className={styles.voice} key={card.id}>
              <h3 className={`${scale.hd} ${scale.h24} ${scale.light}`}>
                <a className="cover" href={card.path} {...inLanguage(card.language)}>
                  <Byline card={card} />
                  {card.headline}
                </a>
              </h3>
              {card.authors[0]?.portraitId && (
                <Portrait mediaId={card.authors[0].portraitId} size={72} />
              )}
            </div>
          ))}
        </div>
      </div>
    </section>
  )
}
