import type { StoryCard } from '@/lib/articles/card'
import { kindOf } from '@/lib/articles/kinds'
import { dossierCount } from '@/lib/i18n/site'
import styles from './kicker.module.css'
import scale from './type.module.css'

/** The line above a headline: the story's dossier with its count, or what the story says, or its section. */
export function Kicker({ card, isByDossier = false }: { card: StoryCard; isByDossier?: boolean }) {
  const { dossier, section } = card
  if (dossier && (isByDossier || card.kicker === ''))
    return (
      <a className={`${scale.kick} ${styles.kicker}`} href={`/dossiers/${dossier.slug}`}>
        {dossier.title} <span className={scale.count}>{dossierCount(dossier.storyCount)}</span>
      </a>
    )
  return (
    <a className={`${scale.kick} ${styles.kicker}`} href={`/${section.slug}`}>
      {card.kicker || kindOf(card.kind).kicker || section.name}
    </a>
  )
}
