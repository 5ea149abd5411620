import { CommentCount } from '@/app/_ui/comment-count'
import { inLanguage } from '@/app/_ui/in-language'
import { Instant } from '@/app/_ui/instant'
import { Picture } from '@/app/_ui/picture'
import scale from '@/app/_ui/type.module.css'
import type { StoryCard } from '@/lib/articles/card'
import { kindOf } from '@/lib/articles/kinds'
import styles from './story-row.module.css'

/** A story in a list of a day: its time, its words, its picture. */
export function StoryRow({ card }: { card: StoryCard }) {
  const kind = kindOf(card.kind)
  const isOpinion = kind.layout === 'opinion'
  const at = card.firstPublishedAt
  return (
    <div
      className={`${styles.row} ${card.lead ? styles.pictured : ''} ${isOpinion ? 'opinion' : card.section.pillar}`}
    >
      <p className={styles.time}>
        <Instant at={at} shape="clock" />
        <CommentCount card={card} className={styles.count} />
      </p>
      <div className={styles.words}>
        <h3 className={`${scale.hd} ${scale.h24} ${isOpinion ? scale.light : ''}`}>
          <a className={`cover ${styles.link}`} href={card.path} {...inLanguage(card.language)}>
            {kind.kicker && <span className={styles.kind}>{kind.kicker} </span>}
            {card.headline}
          </a>
        </h3>
        {card.standfirst !== '' && (
          <p className={`${scale.trail} ${styles.trail}`} {...inLanguage(card.language)}>
            {card.standfirst}
          </p>
        )}
      </div>
      {card.lead && (
        <div className={styles.picture}>
          <Picture
            {...card.lead}
            ratio="3x2"
            sizes="(min-width: 740px) 190px, 104px"
            className={styles.image}
          />
        </div>
      )}
    </div>
  )
}
