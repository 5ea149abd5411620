import page from '@/app/_ui/page.module.css'
import { mostReadWords } from '@/lib/i18n/counting'
import { frame } from '@/lib/i18n/site'
import type { Section } from '@/lib/sections/queries'
import { NavLink } from './nav-link.client'
import styles from './section-nav.module.css'

/** The sections, each in its colour where one stands in it. */
export function SectionNav({ sections }: { sections: Section[] }) {
  return (
    <nav className={styles.nav} aria-label={frame.sections}>
      <div className={`${page.wrap} ${styles.strip}`}>
        {sections.map((section) => (
          <NavLink
            key={section.id}
            className={`${styles.link} ${section.pillar}`}
            href={`/${section.slug}`}
          >
            {section.name}
          </NavLink>
        ))}
        <NavLink className={`${styles.link} ${styles.last} news`} href="/most-read">
          {mostReadWords.title}
        </NavLink>
        <NavLink className={`${styles.link} news`} href="/archive">
          {frame.archive}
        </NavLink>
      </div>
    </nav>
  )
}
