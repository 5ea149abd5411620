import page from '@/app/_ui/page.module.css'
import { mostReadWords } from '@/lib/i18n/counting'
import { frame } from '@/lib/i18n/site'
import type { Section } from '@/lib/sections/queries'
import { NavLinks } from './nav-links.client'
import styles from './section-nav.module.css'

/** The sections, each in its colour where one stands in it. */
export function SectionNav({ sections }: { sections: Section[] }) {
  const links = [
    ...sections.map(({ slug, name, pillar }) => ({
      href: `/${slug}`,
      name,
      className: `${styles.link} ${pillar}`,
    })),
    {
      href: '/most-read',
      name: mostReadWords.title,
      className: `${styles.link} ${styles.last} news`,
    },
    { href: '/archive', name: frame.archive, className: `${styles.link} news` },
  ]
  return (
    <nav className={styles.nav} aria-label={frame.sections}>
      <div className={`${page.wrap} ${styles.strip}`}>
        <NavLinks links={links} />
      </div>
    </nav>
  )
}
