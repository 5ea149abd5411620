import { inLanguage } from '@/app/_ui/in-language'
import type { StoryCard } from '@/lib/articles/card'
import styles from './most-read.module.css'

/** Stories by rank; the ranks are the list's own numbers. */
export function MostReadList({ cards, isWide }: { cards: StoryCard[]; isWide?: boolean }) {
  return (
    <ol className={`${styles.list} ${isWide ? styles.wide : ''}`}>
      {cards.map((card) => (
        <li key={card.id} className={card.section.pillar}>
          <a href={card.path} {...inLanguage(card.language)}>
            {card.headline}
          </a>
        </li>
      ))}
    </ol>
  )
}
