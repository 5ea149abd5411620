import { inLanguage } from '@/app/_ui/in-language'
import { Instant } from '@/app/_ui/instant'
import page from '@/app/_ui/page.module.css'
import type { StoryCard } from '@/lib/articles/card'
import styles from './day-section.module.css'

/** What a section had on a day, by time: a printed paper's index. */
export function DaySection({ cards }: { cards: StoryCard[] }) {
  const { section } = cards[0]!
  return (
    <section className={section.pillar} aria-labelledby={`s-${section.id}`}>
      <div className={`${page.bar} ${styles.bar}`}>
        <h2 id={`s-${section.id}`}>
          <a href={`/${section.slug}`}>{section.name}</a>
        </h2>
      </div>
      <ol className={styles.list}>
        {cards.map((card) => (
          <li key={card.id}>
            <Instant at={card.firstPublishedAt} shape="clock" />
            <a href={card.path} {...inLanguage(card.language)}>
              {card.headline}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
