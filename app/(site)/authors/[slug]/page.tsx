import type { Metadata } from 'next'
import { cache } from 'react'
import page from '@/app/_ui/page.module.css'
import { Portrait } from '@/app/_ui/portrait'
import { storiesByAuthor } from '@/lib/articles/queries/lists'
import { authorBySlug } from '@/lib/authors/queries'
import { authorsPage, lists } from '@/lib/i18n/site'
import { found, foundMetadata, nothing } from '../../_frame/found'
import { type ListProps, pageIn, slugIn, withinEnd } from '../../_list/asked'
import { AuthorFacts } from '../../_list/author-facts'
import { Breadcrumb } from '../../_list/breadcrumb'
import columns from '../../_list/columns.module.css'
import { DayList } from '../../_list/day-list'
import { ListHead } from '../../_list/list-head'
import { listMetadata } from '../../_list/metadata'
import { Pages } from '../../_list/pages'

const load = cache(async (params: ListProps['params']) => authorBySlug(await slugIn(params)))

async function metadataOf({ params, searchParams }: ListProps): Promise<Metadata> {
  const author = await load(params)
  if (!author) nothing()
  const { name: title, slug, bio: description } = author
  return listMetadata({
    title,
    description,
    path: `/authors/${slug}`,
    page: await pageIn(searchParams),
  })
}

async function AuthorPage({ params, searchParams }: ListProps) {
  const author = (await load(params)) ?? nothing()
  const number = await pageIn(searchParams)
  const list = withinEnd(await storiesByAuthor(author.id, number))
  const path = `/authors/${author.slug}`
  return (
    <main id="main" className={`${page.wrap} news`}>
      <Breadcrumb
        trail={[
          { name: authorsPage.title, path: '/authors' },
          { name: author.name, path },
        ]}
      />
      <ListHead
        title={author.name}
        kicker={author.isFormer ? lists.formerAuthor : lists.author}
        standfirst={author.bio}
        feedsUnder={path}
        pageNumber={number}
        portrait={author.portraitId && <Portrait mediaId={author.portraitId} size={96} />}
      />
      <div className={columns.columns}>
        <div>
          <DayList cards={list.cards} />
          <Pages path={path} list={list} />
        </div>
        <AuthorFacts author={author} />
      </div>
    </main>
  )
}

export default found(AuthorPage)
export const generateMetadata = foundMetadata(metadataOf)
