import type { Metadata } from 'next'
import { edition } from '@/app/_ui/edition'
import page from '@/app/_ui/page.module.css'
import { listenPage as words } from '@/lib/i18n/radio'
import { weekAhead } from '@/lib/radio/now'
import { openStreams } from '@/lib/radio/queries'
import { Breadcrumb } from '../_list/breadcrumb'
import { ListHead } from '../_list/list-head'
import { listMetadata } from '../_list/metadata'
import { NowNext } from './_listen/now-next'
import { StreamLinks } from './_listen/stream-links'
import { Week } from './_listen/week'

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await edition()
  return listMetadata({
    title: words.title,
    description: words.description(name),
    path: '/listen',
    hasFeeds: false,
  })
}

export default async function ListenPage() {
  const [{ name }, streams, { zone, at, airings }] = await Promise.all([
    edition(),
    openStreams(),
    weekAhead(),
  ])
  return (
    <main id="main" className={`${page.wrap} news`}>
      <Breadcrumb trail={[{ name: words.title, path: '/listen' }]} />
      <ListHead title={words.title} standfirst={words.description(name)} />
      <NowNext airings={airings} at={at} stream={streams[0]} />
      <Week airings={airings} at={at} zone={zone} />
      {streams.length > 0 && <StreamLinks streams={streams} />}
    </main>
  )
}
