import page from '@/app/_ui/page.module.css'
import type { AuthorCard } from '@/lib/authors/queries'
import { authorsPage } from '@/lib/i18n/site'
import styles from './author-facts.module.css'
import columns from './columns.module.css'

/** What an author does here, covers, and where from; nothing where none of it is known. */
export function AuthorFacts({ author }: { author: AuthorCard }) {
  const facts = (['role', 'beat', 'place'] as const).filter((fact) => author[fact] !== '')
  if (facts.length === 0) return null
  return (
    <aside className={columns.rail} aria-labelledby="author-facts">
      <div className={page.bar}>
        <h2 id="author-facts">{authorsPage.about(author.name)}</h2>
      </div>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{authorsPage[fact]}</dt>
            <dd>{author[fact]}</dd>
          </div>
        ))}
      </dl>
    </aside>
  )
}
