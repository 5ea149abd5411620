import scale from '@/app/_ui/type.module.css'
import { cardsById } from '@/lib/articles/queries/cards'
import { untilChanged } from '@/lib/cache/until-changed'
import { mostReadShort } from '@/lib/counters/most-read'
import { mostReadIds } from '@/lib/counters/queries'
import { mostReadWords as words } from '@/lib/i18n/counting'
import styles from './most-read.module.css'
import { MostReadList } from './most-read-list'

/** The stories that are read most, without one of them; none where nobody has read anything. */
export async function mostReadCards(without?: string) {
  const cards = await untilChanged('most read', async () => {
    const { ids } = await mostReadIds('24h')
    return cardsById(ids.slice(0, mostReadShort + 1))
  })
  return cards.filter((card) => card.id !== without).slice(0, mostReadShort)
}

/** What is read most, in a story's side column. */
export function MostReadBeside({
  cards,
  ...own
}: {
  cards: Awaited<ReturnType<typeof mostReadCards>>
  lang?: string
  dir?: 'ltr'
}) {
  return (
    <section className={styles.beside} aria-labelledby="most-read" {...own}>
      <h2 className={scale.label} id="most-read">
        <a href="/most-read">{words.title}</a>
      </h2>
      <MostReadList cards={cards} />
    </section>
  )
}
