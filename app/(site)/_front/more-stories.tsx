import page from '@/app/_ui/page.module.css'
import { Teaser } from '@/app/_ui/teaser'
import type { StoryCard } from '@/lib/articles/card'
import { front } from '@/lib/i18n/site'
import styles from './more-stories.module.css'

/** What else is new, by headline: for a paper with few sections. */
export function MoreStories({ cards }: { cards: StoryCard[] }) {
  return (
    <section className={styles.section} aria-labelledby="more-stories">
      <div className={`${page.bar} news`}>
        <h2 id="more-stories">{front.moreLatest}</h2>
      </div>
      <ul className={styles.grid}>
        {cards.map((card) => (
          <li key={card.id}>
            <Teaser
              card={card}
              size="h20"
              layout="thumb"
              picture={{ ratio: '3x2', sizes: '(min-width: 740px) 300px, 116px' }}
              hasKicker
              hasTime
              hasComments
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
