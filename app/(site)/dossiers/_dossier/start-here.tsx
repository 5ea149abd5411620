import { useEdition } from '@/app/_ui/edition'
import page from '@/app/_ui/page.module.css'
import type { StoryCard } from '@/lib/articles/card'
import { dayOf, fullTime } from '@/lib/i18n/dates'
import { dossierPage } from '@/lib/i18n/site'
import styles from './start-here.module.css'

/** The stories that an editor would have a newcomer read first, in that order. */
export function StartHere({ cards }: { cards: StoryCard[] }) {
  const { timeZone, now } = useEdition()
  if (cards.length === 0) return null
  return (
    <section className={styles.start} aria-labelledby="start-here">
      <div className={`${page.bar} ${styles.bar}`}>
        <h2 id="start-here">{dossierPage.startHere}</h2>
      </div>
      <ol className={styles.timeline}>
        {cards.map(({ id, path, headline, language, firstPublishedAt: at }) => (
          <li key={id}>
            <time dateTime={at.toISOString()} title={fullTime(timeZone, at)}>
              {dayOf(timeZone, at, now)}
            </time>
            <a href={path} lang={language} dir="auto">
              {headline}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
