import { inLanguage } from '@/app/_ui/in-language'
import { Kicker } from '@/app/_ui/kicker'
import { Picture } from '@/app/_ui/picture'
import { Byline } from '@/app/_ui/teaser'
import scale from '@/app/_ui/type.module.css'
import type { StoryCard } from '@/lib/articles/card'
import { kindOf } from '@/lib/articles/kinds'
import styles from './lead-story.module.css'

interface LeadStoryProps {
  card: StoryCard
  related: StoryCard[]
  /** How wide its picture is drawn, as the `sizes` attribute says it. */
  sizes: string
}

/** The story the page opens with: its words, its picture, and what belongs to it. */
export function LeadStory({ card, related, sizes }: LeadStoryProps) {
  const isOpinion = kindOf(card.kind).layout === 'opinion'
  return (
    <div className={`${styles.lead} ${isOpinion ? 'opinion' : card.section.pillar}`}>
      <div className={styles.story}>
        <div>
          {!isOpinion && <Kicker card={card} isByDossier />}
          <h2 className={`${scale.hd} ${scale.h48} ${isOpinion ? scale.light : ''}`}>
            <a className="cover" href={card.path} {...inLanguage(card.language)}>
              {isOpinion && <Byline card={card} />}
              {card.headline}
            </a>
          </h2>
          {card.standfirst !== '' && (
            <p className={`${scale.trail} ${styles.trail}`} {...inLanguage(card.language)}>
              {card.standfirst}
            </p>
          )}
        </div>
        {card.lead && (
          <div className={styles.picture}>
            <Picture {...card.lead} ratio="5x3" sizes={sizes} className={styles.image} isHero />
          </div>
        )}
      </div>
      {related.length > 0 && (
        <ul className={styles.related}>
          {related.map((other) => (
            <li key={other.id}>
              <a href={other.path} {...inLanguage(other.language)}>
                {other.headline}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
