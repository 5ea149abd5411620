import page from '@/app/_ui/page.module.css'
import { Teaser } from '@/app/_ui/teaser'
import type { DossierTrail } from '@/lib/articles/queries/around'
import { dossierCount } from '@/lib/i18n/site'
import { story as words } from '@/lib/i18n/story'
import styles from './more-from-dossier.module.css'

/** The dossier at the story's foot: its name and count, and what of it stands nowhere else on the page. */
export function MoreFromDossier({ trail, without }: { trail: DossierTrail; without: string[] }) {
  const cards = trail.stories.filter((card) => !without.includes(card.id)).slice(0, 4)
  return (
    <section className={styles.more} aria-labelledby="more-from-dossier">
      <div className={page.bar}>
        <h2 id="more-from-dossier">{words.moreFromDossier}</h2>
      </div>
      <p className={styles.dossier}>
        <a href={`/dossiers/${trail.slug}`}>
          {trail.title} <span>{dossierCount(trail.storyCount)}</span>
        </a>
      </p>
      {cards.length > 0 && (
        <ul className={styles.cards}>
          {cards.map((card) => (
            <li key={card.id}>
              <Teaser card={card} size="h20" hasTime />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
