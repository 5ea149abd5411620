import { useEdition } from '@/app/_ui/edition'
import { inLanguage } from '@/app/_ui/in-language'
import { Instant } from '@/app/_ui/instant'
import page from '@/app/_ui/page.module.css'
import type { StoryCard } from '@/lib/articles/card'
import type { DossierTrail } from '@/lib/articles/queries/around'
import { dayOf } from '@/lib/i18n/dates'
import { story as words } from '@/lib/i18n/story'
import styles from './dossier-beside.module.css'

interface BesideProps {
  trail: DossierTrail
  storyId: string
  lang?: string
  dir?: 'ltr'
}

/** The dossier beside the story, as a line of time that says where the reader stands. */
export function DossierBeside({ trail, storyId, ...own }: BesideProps) {
  const { timeZone, now } = useEdition()
  return (
    <aside aria-labelledby="dossier-beside" {...own}>
      <h2 className={styles.title} id="dossier-beside">
        <a href={`/dossiers/${trail.slug}`}>{trail.title}</a>
      </h2>
      {trail.since && (
        <p className={styles.since}>
          {words.storiesSince(trail.storyCount, dayOf(timeZone, trail.since, now))}
        </p>
      )}
      <ol className={styles.line}>
        {trail.stories.map((card) => (
          <li key={card.id} className={card.id === storyId ? styles.current : undefined}>
            <Instant at={card.firstPublishedAt} shape="day" />
            <Step card={card} isCurrent={card.id === storyId} />
          </li>
        ))}
      </ol>
      <a className={`${page.button} ${styles.open}`} href={`/dossiers/${trail.slug}`}>
        {words.wholeDossier}
      </a>
    </aside>
  )
}

function Step({ card, isCurrent }: { card: StoryCard; isCurrent: boolean }) {
  if (isCurrent)
    return (
      <span aria-current="page">
        {words.youAreReading} <span {...inLanguage(card.language)}>{card.headline}</span>
      </span>
    )
  return (
    <a href={card.path} {...inLanguage(card.language)}>
      {card.headline}
    </a>
  )
}
