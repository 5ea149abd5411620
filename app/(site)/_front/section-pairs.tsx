import page from '@/app/_ui/page.module.css'
import { Teaser } from '@/app/_ui/teaser'
import type { SectionBlock } from '@/lib/fronts/front'
import { SectionBar } from './section-block'
import styles from './section-pairs.module.css'

/** Sections two in a row, each with its newest story and one more by its headline. */
export function SectionPairs({ pairs }: { pairs: SectionBlock[] }) {
  return (
    <div className={styles.pairs}>
      {pairs.map(({ section, cards: [first, second] }) => (
        <section
          key={section.id}
          className={`${styles.section} ${section.pillar}`}
          aria-labelledby={`s-${section.id}`}
        >
          <SectionBar section={section} />
          <div className={page.stack}>
            <Teaser
              card={first!}
              size="h24"
              layout="beside"
              picture={{
                ratio: '4x3',
                sizes: '(min-width: 1300px) 306px, (min-width: 740px) 25vw, 100vw',
              }}
              hasTrail
            />
            {second && <Teaser card={second} size="h20" />}
          </div>
        </section>
      ))}
    </div>
  )
}
