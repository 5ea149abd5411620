import type { ReactNode } from 'react'
import page from '@/app/_ui/page.module.css'
import { Teaser } from '@/app/_ui/teaser'
import type { StoryCard } from '@/lib/articles/card'
import { front } from '@/lib/i18n/site'
import styles from './lead-container.module.css'
import { LeadStory } from './lead-story'

interface LeadContainerProps {
  lead: StoryCard
  related?: StoryCard[]
  second: StoryCard[]
  /** The third column; without it the first two share its room. */
  third?: ReactNode
}

/** The top of a front: 6/3/3, or what of it the stories are enough for. */
export function LeadContainer({ lead, related = [], second, third }: LeadContainerProps) {
  const columns = [true, second.length > 0, Boolean(third)].filter(Boolean).length
  // Without a picture the lead is only as tall as its words: what would stand beside it stands under it.
  const shape = lead.lead ? styles[`of${columns}`] : styles[third ? 'plainOf2' : 'plain']
  const widths = ['100vw', '66vw', '50vw'][columns - 1]
  return (
    <section className={`${page.wrap} ${styles.columns} ${shape}`} aria-label={front.topStories}>
      <LeadStory
        card={lead}
        related={related}
        sizes={`(min-width: 1300px) ${[1248, 840, 616][columns - 1]}px, (min-width: 980px) ${widths}, 100vw`}
      />
      {second.length > 0 && (
        <div className={lead.lead ? page.stack : styles.row}>
          {second.map((card, index) => (
            <Teaser
              key={card.id}
              card={card}
              size={index === 0 ? 'h24' : 'h20'}
              picture={
                index === 0
                  ? {
                      ratio: '3x2',
                      sizes: '(min-width: 980px) 300px, (min-width: 740px) 90vw, 116px',
                    }
                  : undefined
              }
              layout="thumb"
              hasKicker
              hasTrail={index === 0}
              hasTime
              hasComments
            />
          ))}
        </div>
      )}
      {third && <div className={styles.third}>{third}</div>}
    </section>
  )
}
