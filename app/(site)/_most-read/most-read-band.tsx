import page from '@/app/_ui/page.module.css'
import { mostReadWords as words } from '@/lib/i18n/counting'
import styles from './most-read.module.css'
import { mostReadCards } from './most-read-beside'
import { MostReadList } from './most-read-list'
import { MostReadTabs } from './most-read-tabs'

/** What is read most, across the foot of the front page. */
export async function MostReadBand() {
  const cards = await mostReadCards()
  if (cards.length === 0) return null
  return (
    <section className={styles.band} aria-labelledby="most-read">
      <div className={`${page.bar} news`}>
        <h2 id="most-read">
          <a href="/most-read">{words.title}</a>
        </h2>
        <MostReadTabs current="24h" />
      </div>
      <MostReadList cards={cards} isWide />
    </section>
  )
}
