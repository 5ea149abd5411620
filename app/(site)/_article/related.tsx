import { inLanguage } from '@/app/_ui/in-language'
import { StoryTime } from '@/app/_ui/story-time'
import scale from '@/app/_ui/type.module.css'
import type { Related } from '@/lib/articles/queries/around'
import { story as words } from '@/lib/i18n/story'
import styles from './related.module.css'

function because(why: Related['why']): string {
  if (why.by === 'editor') return words.why.editor
  if (why.by === 'dossier') return words.why.dossier(why.title)
  return words.why.tag(why.name)
}

/** Stories beside this one, each with the reason it stands here. */
export function RelatedList({ related }: { related: Related[] }) {
  if (related.length === 0) return null
  return (
    <section className={styles.related}>
      <h2 className={styles.title} id="related">
        {words.related}
      </h2>
      <ul aria-labelledby="related">
        {related.map(({ card, why }) => (
          <li key={card.id} className={card.section.pillar}>
            <a
              className={`${scale.hd} ${scale.h18} ${styles.headline}`}
              href={card.path}
              {...inLanguage(card.language)}
            >
              {card.headline}
            </a>
            <p className={scale.meta}>
              <span>{because(why)}</span>
              <StoryTime at={card.firstPublishedAt} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
