import type { Metadata } from 'next'
import { Instant } from '@/app/_ui/instant'
import page from '@/app/_ui/page.module.css'
import { recentCorrections } from '@/lib/articles/queries/corrections'
import { correctionsPage } from '@/lib/i18n/site'
import { Breadcrumb } from '../_list/breadcrumb'
import { ListHead } from '../_list/list-head'
import { listMetadata } from '../_list/metadata'
import styles from './corrections.module.css'

const { title, description } = correctionsPage

export function generateMetadata(): Promise<Metadata> {
  return listMetadata({
    title,
    description,
    path: '/corrections',
    hasFeeds: false,
  })
}

export default async function CorrectionsPage() {
  const corrections = await recentCorrections()
  return (
    <main id="main" className={`${page.wrap} news`}>
      <Breadcrumb trail={[{ name: title, path: '/corrections' }]} />
      <ListHead
        title={title}
        standfirst={corrections.length > 0 ? description : correctionsPage.empty}
      />
      <ol className={styles.list}>
        {corrections.map(({ text, at, headline, path }) => (
          <li key={`${path} ${at.toISOString()}`}>
            <Instant className={styles.time} at={at} shape="full" />
            <p className={styles.text}>{text}</p>
            <p className={styles.story}>
              {correctionsPage.in}{' '}
              <a href={path}>
                <bdi>{headline}</bdi>
              </a>
            </p>
          </li>
        ))}
      </ol>
    </main>
  )
}
