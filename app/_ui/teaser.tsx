import type { StoryCard } from '@/lib/articles/card'
import { kindOf } from '@/lib/articles/kinds'
import type { Ratio } from '@/lib/media/renditions'
import { CommentCount } from './comment-count'
import { inLanguage } from './in-language'
import { Kicker } from './kicker'
import { Picture } from './picture'
import { StoryTime } from './story-time'
import styles from './teaser.module.css'
import scale from './type.module.css'

export interface TeaserProps {
  card: StoryCard
  /** The headline's size in the scale of DESIGN.md §3.2. */
  size: 'h48' | 'h34' | 'h28' | 'h24' | 'h20' | 'h18'
  /** The heading's rank in its page. */
  heading?: 'h2' | 'h3'
  /** Where its picture is drawn, if it has one: the crop, and how wide it is drawn. */
  picture?: { ratio: Ratio; sizes: string; isHero?: boolean }
  /** Picture above the words, beside them, or above on a wide page and a thumb beside on a phone. */
  layout?: 'above' | 'beside' | 'thumb'
  hasKicker?: boolean
  hasTrail?: boolean
  hasTime?: boolean
  /** Whether its comments stand beside the time. */
  hasComments?: boolean
}

/** A story in a list. Only its headline is a link, stretched over the whole; the kicker is one of its own above it. */
export function Teaser({
  card,
  size,
  heading: Heading = 'h3',
  picture,
  layout = 'above',
  hasKicker = false,
  hasTrail = false,
  hasTime = false,
  hasComments = false,
}: TeaserProps) {
  const isOpinion = kindOf(card.kind).layout === 'opinion'
  const lead = picture ? card.lead : null
  const words = (
    <div className={styles.words}>
      {hasKicker && !isOpinion && <Kicker card={card} />}
      <Heading className={`${scale.hd} ${scale[size]} ${isOpinion ? scale.light : ''}`}>
        <a className="cover" href={card.path} {...inLanguage(card.language)}>
          {isOpinion && <Byline card={card} />}
          {card.headline}
        </a>
      </Heading>
      {hasTrail && card.standfirst !== '' && (
        <p className={`${scale.trail} ${styles.trail}`} {...inLanguage(card.language)}>
          {card.standfirst}
        </p>
      )}
      {hasTime && (
        <p className={`${scale.meta} ${hasComments ? styles.counted : ''} ${styles.time}`}>
          <StoryTime at={card.firstPublishedAt} />
          {hasComments && <CommentCount card={card} />}
        </p>
      )}
    </div>
  )
  return (
    <div
      className={`${styles.teaser} ${lead ? styles[layout] : ''} ${isOpinion ? 'opinion' : card.section.pillar}`}
    >
      {lead && picture && (
        <div className={styles.picture}>
          <Picture {...lead} {...picture} className={styles.image} />
        </div>
      )}
      {words}
    </div>
  )
}

/** Who says so, above an opinion's headline; its kind where nobody signed it. */
export function Byline({ card }: { card: StoryCard }) {
  const names = card.authors.map((author) => author.name).join(', ')
  return <span className={scale.by}>{names || kindOf(card.kind).kicker} </span>
}
