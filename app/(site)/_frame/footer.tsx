import { useEdition } from '@/app/_ui/edition'
import page from '@/app/_ui/page.module.css'
import { counterWords, mostReadWords } from '@/lib/i18n/counting'
import { frame } from '@/lib/i18n/site'
import type { Section } from '@/lib/sections/queries'
import styles from './footer.module.css'

/** The foot of every page: where else to go, in groups. */
export function Footer({ sections }: { sections: Section[] }) {
  const { name, tagline } = useEdition()
  const words = frame.footer
  const groups = [
    [frame.sections, sections.map((section) => [section.name, `/${section.slug}`])],
    [
      words.follow,
      [
        [frame.dossiers, '/dossiers'],
        [mostReadWords.title, '/most-read'],
        [frame.archive, '/archive'],
        [words.listen, '/listen'],
        [words.feed, '/feed.rss'],
      ],
    ],
    [
      words.about,
      [
        [words.authors, '/authors'],
        [words.corrections, '/corrections'],
        [counterWords.how, '/counting'],
        [words.standards, '/standards'],
      ],
    ],
    [
      words.help,
      [
        [words.search, '/search'],
        [words.signIn, '/sign-in'],
        [words.account, '/account'],
      ],
    ],
  ] as [string, [string, string][]][]
  return (
    <footer className={styles.foot}>
      <div className={`${page.wrap} ${styles.groups}`}>
        <div>
          <a className={styles.word} href="/">
            {name}
          </a>
          <p className={styles.tagline}>{tagline}</p>
        </div>
        {groups
          .filter(([, links]) => links.length > 0)
          .map(([heading, links]) => (
            <div key={heading}>
              <h2 className={styles.heading}>{heading}</h2>
              <ul>
                {links.map(([text, href]) => (
                  <li key={href}>
                    <a href={href}>{text}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </footer>
  )
}
