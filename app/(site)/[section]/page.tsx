import type { Metadata } from 'next'
import { cache } from 'react'
import page from '@/app/_ui/page.module.css'
import { storiesInSection } from '@/lib/articles/queries/lists'
import { openDossiers } from '@/lib/dossiers/queries'
import { leadFirst } from '@/lib/fronts/front'
import { sectionBySlug } from '@/lib/sections/queries'
import { found, foundMetadata, nothing } from '../_frame/found'
import { LeadContainer } from '../_front/lead-container'
import { type ListProps, pageIn, withinEnd } from '../_list/asked'
import { Breadcrumb } from '../_list/breadcrumb'
import columns from '../_list/columns.module.css'
import { DayList } from '../_list/day-list'
import { DossierRail } from '../_list/dossier-rail'
import { ListHead } from '../_list/list-head'
import { listMetadata } from '../_list/metadata'
import { Pages } from '../_list/pages'

interface SectionProps {
  params: Promise<{ section: string }>
  searchParams: ListProps['searchParams']
}

/** The lead and the stories beside it, on the first page. */
const above = 4

const load = cache(async (params: SectionProps['params']) =>
  sectionBySlug(decodeURIComponent((await params).section)),
)

async function metadataOf({ params, searchParams }: SectionProps): Promise<Metadata> {
  const section = await load(params)
  if (!section) nothing()
  const { name: title, slug, description } = section
  return listMetadata({ title, description, path: `/${slug}`, page: await pageIn(searchParams) })
}

async function SectionPage({ params, searchParams }: SectionProps) {
  const section = (await load(params)) ?? nothing()
  const number = await pageIn(searchParams)
  const list = withinEnd(await storiesInSection(section.id, number))
  const [lead, ...rest] = number === 1 ? leadFirst(list.cards) : []
  const dossiers = await openDossiers()
  const path = `/${section.slug}`
  return (
    <main id="main" className={section.pillar}>
      <Breadcrumb trail={[{ name: section.name, path }]} />
      <div className={page.wrap}>
        <ListHead
          title={section.name}
          standfirst={number === 1 ? section.description : undefined}
          feedsUnder={path}
          pageNumber={number}
        />
      </div>
      {lead && <LeadContainer lead={lead} second={rest.slice(0, above - 1)} />}
      <div className={`${page.wrap} ${columns.columns}`}>
        <div>
          {(list.cards.length > above || !lead) && (
            <DayList cards={lead ? rest.slice(above - 1) : list.cards} />
          )}
          <Pages path={path} list={list} />
        </div>
        <DossierRail dossiers={dossiers} />
      </div>
    </main>
  )
}

export default found(SectionPage)
export const generateMetadata = foundMetadata(metadataOf)
