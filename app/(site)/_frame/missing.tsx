import page from '@/app/_ui/page.module.css'
import { Teaser } from '@/app/_ui/teaser'
import scale from '@/app/_ui/type.module.css'
import { newestStories } from '@/lib/articles/queries/lists'
import { errors } from '@/lib/i18n/site'
import styles from './missing.module.css'

/** What stands at an address without a page: a search field, and the newest stories. */
export async function Missing() {
  const words = errors.notFound
  const cards = await newestStories(5)
  return (
    <main id="main" className={`${page.wrap} news`}>
      <div className={styles.head}>
        <h1 className={`${scale.hd} ${scale.h48}`}>{words.title}</h1>
        <p className={scale.standfirst}>{words.text}</p>
        <search aria-label={words.field}>
          <form className={styles.search} action="/search">
            <input type="search" name="q" aria-label={words.field} placeholder={words.field} />
            <button className={page.button} type="submit">
              {words.find}
            </button>
          </form>
        </search>
      </div>
      {cards.length > 0 && (
        <section aria-labelledby="newest">
          <div className={page.bar}>
            <h2 id="newest">{words.newest}</h2>
          </div>
          <ol className={page.stack}>
            {cards.map((card) => (
              <li key={card.id}>
                <Teaser card={card} size="h24" hasKicker hasTime />
              </li>
            ))}
          </ol>
        </section>
      )}
    </main>
  )
}
