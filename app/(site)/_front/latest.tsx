import { inLanguage } from '@/app/_ui/in-language'
import { Instant, ZoneName } from '@/app/_ui/instant'
import { Portrait } from '@/app/_ui/portrait'
import { Byline } from '@/app/_ui/teaser'
import scale from '@/app/_ui/type.module.css'
import type { StoryCard } from '@/lib/articles/card'
import { front } from '@/lib/i18n/site'
import styles from './latest.module.css'

interface LatestProps {
  cards: StoryCard[]
  voice: StoryCard | null
}

/** The newest stories by their times, and one piece of opinion under them. */
export function Latest({ cards, voice }: LatestProps) {
  return (
    <>
      {cards.length > 0 && (
        <>
          <div className={styles.head}>
            <h2 className={scale.label}>{front.latest}</h2>
            <span className={styles.zone}>
              <ZoneName />
            </span>
          </div>
          <ol className={`${styles.list} news`}>
            {cards.map(({ id, path, headline, language, firstPublishedAt: at }) => (
              <li key={id}>
                <Instant at={at} shape="recent" />
                <a href={path} {...inLanguage(language)}>
                  {headline}
                </a>
              </li>
            ))}
          </ol>
        </>
      )}
      {voice && <Voice card={voice} />}
    </>
  )
}

function Voice({ card }: { card: StoryCard }) {
  const portrait = card.authors[0]?.portraitId
  return (
    <div className={`${styles.voice} opinion`}>
      <h3 className={`${scale.hd} ${scale.h20} ${scale.light}`}>
        <a className="cover" href={card.path} {...inLanguage(card.language)}>
          <Byline card={card} />
          {card.headline}
        </a>
      </h3>
      {portrait && <Portrait mediaId={portrait} size={66} />}
    </div>
  )
}
