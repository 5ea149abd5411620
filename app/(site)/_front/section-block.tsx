import page from '@/app/_ui/page.module.css'
import { Teaser } from '@/app/_ui/teaser'
import type { SectionBlock as Block } from '@/lib/fronts/front'
import { front } from '@/lib/i18n/site'
import styles from './section-block.module.css'

/** A section on the front: 6/3/3. Without pictures its stories stand in even columns instead. */
export function SectionBlock({ block: { section, cards } }: { block: Block }) {
  const [first, ...rest] = cards
  const hasSecondPicture = rest[0]?.lead != null
  const stacked = hasSecondPicture ? rest.slice(1) : rest
  return (
    <section className={`${styles.section} ${section.pillar}`} aria-labelledby={`s-${section.id}`}>
      <SectionBar section={section} />
      <div className={`${styles.columns} ${hasSecondPicture ? '' : styles.even}`}>
        <Teaser
          card={first!}
          size="h28"
          layout="beside"
          picture={{
            ratio: '4x3',
            sizes: '(min-width: 1300px) 306px, (min-width: 740px) 25vw, 100vw',
          }}
          hasTrail
        />
        {hasSecondPicture && (
          <Teaser
            card={rest[0]!}
            size="h20"
            layout="thumb"
            picture={{
              ratio: '3x2',
              sizes: '(min-width: 1300px) 288px, (min-width: 740px) 25vw, 116px',
            }}
          />
        )}
        {stacked.length > 0 && (
          <div className={`${page.stack} ${styles.stacked}`}>
            {stacked.map((card) => (
              <Teaser key={card.id} card={card} size="h20" />
            ))}
          </div>
        )}
      </div>
    </section>
  )
}

/** A section's name over its stories, with the way to the rest of them. */
export function SectionBar({ section }: { section: Block['section'] }) {
  return (
    <div className={page.bar}>
      <h2 id={`s-${section.id}`}>{section.name}</h2>
      <a className={page.more} href={`/${section.slug}`}>
        {front.more(section.name.toLowerCase())}
      </a>
    </div>
  )
}
