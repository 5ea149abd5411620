import type { Metadata } from 'next'
import { InSentence } from '@/app/_ui/instant'
import page from '@/app/_ui/page.module.css'
import { cardsById } from '@/lib/articles/queries/cards'
import { mostReadAsked } from '@/lib/counters/most-read'
import { mostReadIds } from '@/lib/counters/queries'
import { counterWords, mostReadWords as words } from '@/lib/i18n/counting'
import { Breadcrumb } from '../_list/breadcrumb'
import { ListHead } from '../_list/list-head'
import { listMetadata } from '../_list/metadata'
import styles from '../_most-read/most-read.module.css'
import { MostReadList } from '../_most-read/most-read-list'
import { MostReadTabs } from '../_most-read/most-read-tabs'

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const { over } = mostReadAsked.parse(await searchParams)
  return listMetadata({
    title: words.tabs[over].title,
    description: words.description,
    path: over === '24h' ? '/most-read' : `/most-read?over=${over}`,
    hasFeeds: false,
  })
}

export default async function MostReadPage({ searchParams }: PageProps) {
  const { over } = mostReadAsked.parse(await searchParams)
  const { ids, since } = await mostReadIds(over)
  const cards = await cardsById(ids)
  return (
    <main id="main" className={`${page.wrap} news`}>
      <Breadcrumb trail={[{ name: words.title, path: '/most-read' }]} />
      <ListHead title={words.tabs[over].title} standfirst={words.explained[over]} />
      <div className={styles.page}>
        <MostReadTabs current={over} />
        <p className={styles.note}>
          {cards.length === 0
            ? words.empty[over]
            : since && (
                <>
                  <InSentence words={words.since} at={since} shape="full" />{' '}
                  <a href="/counting">{counterWords.how}</a>
                </>
              )}
        </p>
        <MostReadList cards={cards} />
      </div>
    </main>
  )
}
