import type { Metadata } from 'next'
import { edition } from '@/app/_ui/edition'
import page from '@/app/_ui/page.module.css'
import { recentCorrections } from '@/lib/articles/queries/corrections'
import { fullTime } from '@/lib/i18n/dates'
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
  const { timeZone } = await edition()
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
            <time className={styles.time} dateTime={at.toISOString()}>
              {fullTime(timeZone, at)}
            </time>
            <p className={styles.text}>{text}</p>
            <p className={styles.story}>
              {correctionsPage.in} <a href={path}>{headline}</a>
            </p>
          </li>
        ))}
      </ol>
    </main>
  )
}
