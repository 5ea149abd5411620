import type { Metadata } from 'next'
import { cache } from 'react'
import { edition } from '@/app/_ui/edition'
import page from '@/app/_ui/page.module.css'
import { cardsById } from '@/lib/articles/queries/cards'
import { storiesInDossier } from '@/lib/articles/queries/lists'
import { dossierBySlug, dossierWeeks } from '@/lib/dossiers/queries'
import { dayOf } from '@/lib/i18n/dates'
import { dossierCount, dossiersPage, lists } from '@/lib/i18n/site'
import { found, foundMetadata, nothing } from '../../_frame/found'
import { type ListProps, pageIn, slugIn, withinEnd } from '../../_list/asked'
import { Breadcrumb } from '../../_list/breadcrumb'
import columns from '../../_list/columns.module.css'
import { DayList } from '../../_list/day-list'
import { ListHead } from '../../_list/list-head'
import { listMetadata } from '../../_list/metadata'
import { Pages } from '../../_list/pages'
import { Standing } from '../_dossier/standing'
import { StartHere } from '../_dossier/start-here'
import { WeekChart } from '../_dossier/week-chart'

const load = cache(async (params: ListProps['params']) => dossierBySlug(await slugIn(params)))

async function metadataOf({ params, searchParams }: ListProps): Promise<Metadata> {
  const dossier = await load(params)
  if (!dossier) nothing()
  return listMetadata({
    title: `${dossier.title} ${dossierCount(dossier.storyCount)}`,
    description: dossier.standfirst,
    path: `/dossiers/${dossier.slug}`,
    page: await pageIn(searchParams),
  })
}

async function DossierPage({ params, searchParams }: ListProps) {
  const dossier = (await load(params)) ?? nothing()
  const number = await pageIn(searchParams)
  const { timeZone, now } = await edition()
  const [list, weeks, startHere] = await Promise.all([
    storiesInDossier(dossier.id, number),
    dossierWeeks(dossier.id),
    cardsById(dossier.startHereIds),
  ])
  withinEnd(list)
  const path = `/dossiers/${dossier.slug}`
  return (
    <main id="main" className={`${page.wrap} news`}>
      <Breadcrumb
        trail={[
          { name: dossiersPage.title, path: '/dossiers' },
          { name: dossier.title, path },
        ]}
      />
      <ListHead
        title={dossier.title}
        count={dossierCount(dossier.storyCount)}
        kicker={
          dossier.closedAt
            ? lists.dossierClosed(dayOf(timeZone, dossier.closedAt, now))
            : lists.dossier
        }
        standfirst={dossier.standfirst}
        feedsUnder={path}
        pageNumber={number}
        size="h64"
      />
      <div className={`${columns.columns} ${columns.ruled}`}>
        <div>
          {number === 1 && <Standing dossier={dossier} />}
          <DayList cards={list.cards} />
          <Pages path={path} list={list} total={dossier.storyCount} />
        </div>
        <aside className={columns.rail} aria-label={dossiersPage.about(dossier.title)}>
          <StartHere cards={startHere} />
          <WeekChart weeks={weeks} />
        </aside>
      </div>
    </main>
  )
}

export default found(DossierPage)
export const generateMetadata = foundMetadata(metadataOf)
