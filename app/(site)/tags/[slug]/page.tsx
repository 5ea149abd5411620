import type { Metadata } from 'next'
import { cache } from 'react'
import page from '@/app/_ui/page.module.css'
import { storiesWithTag } from '@/lib/articles/queries/lists'
import { lists } from '@/lib/i18n/site'
import { tagBySlug } from '@/lib/tags/queries'
import { found, foundMetadata, nothing } from '../../_frame/found'
import { type ListProps, pageIn, slugIn, withinEnd } from '../../_list/asked'
import { Breadcrumb } from '../../_list/breadcrumb'
import columns from '../../_list/columns.module.css'
import { DayList } from '../../_list/day-list'
import { ListHead } from '../../_list/list-head'
import { listMetadata } from '../../_list/metadata'
import { Pages } from '../../_list/pages'

const load = cache(async (params: ListProps['params']) => tagBySlug(await slugIn(params)))

async function metadataOf({ params, searchParams }: ListProps): Promise<Metadata> {
  const tag = await load(params)
  if (!tag) nothing()
  const { name: title, slug, description } = tag
  return listMetadata({
    title,
    description,
    path: `/tags/${slug}`,
    page: await pageIn(searchParams),
  })
}

async function TagPage({ params, searchParams }: ListProps) {
  const tag = (await load(params)) ?? nothing()
  const number = await pageIn(searchParams)
  const list = withinEnd(await storiesWithTag(tag.id, number))
  const path = `/tags/${tag.slug}`
  return (
    <main id="main" className={`${page.wrap} news`}>
      <Breadcrumb trail={[{ name: tag.name, path }]} />
      <ListHead
        title={tag.name}
        kicker={lists.tag[tag.type]}
        standfirst={tag.description}
        feedsUnder={path}
        pageNumber={number}
      />
      <div className={columns.columns}>
        <div>
          <DayList cards={list.cards} />
          <Pages path={path} list={list} />
        </div>
      </div>
    </main>
  )
}

export default found(TagPage)
export const generateMetadata = foundMetadata(metadataOf)
