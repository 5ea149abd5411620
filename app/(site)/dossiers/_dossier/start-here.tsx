import { inLanguage } from '@/app/_ui/in-language'
import { Instant } from '@/app/_ui/instant'
import page from '@/app/_ui/page.module.css'
import type { StoryCard } from '@/lib/articles/card'
import { dossierPage } from '@/lib/i18n/site'
import styles from './start-here.module.css'

/** The stories that an editor would have a newcomer read first, in that order. */
export function StartHere({ cards }: { cards: StoryCard[] }) {
  if (cards.length === 0) return null
  return (
    <section className={styles.start} aria-labelledby="start-here">
      <div className={`${page.bar} ${styles.bar}`}>
        <h2 id="start-here">{dossierPage.startHere}</h2>
      </div>
      <ol className={styles.timeline}>
        {cards.map(({ id, path, headline, language, firstPublishedAt: at }) => (
          <li key={id}>
            <Instant at={at} shape="day" />
            <a href={path} {...inLanguage(language)}>
              {headline}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
