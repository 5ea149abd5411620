import type { Metadata } from 'next'
import { edition } from '@/app/_ui/edition'
import { ZoneName } from '@/app/_ui/instant'
import page from '@/app/_ui/page.module.css'
import { dayOfPath } from '@/lib/articles/calendar'
import { bySection } from '@/lib/articles/days'
import { neighbourDays } from '@/lib/articles/queries/archive'
import { storiesOnDay } from '@/lib/articles/queries/lists'
import { dayInWords } from '@/lib/i18n/dates'
import { archivePage, stories } from '@/lib/i18n/site'
import { openSections } from '@/lib/sections/queries'
import { found, foundMetadata, nothing } from '../../../../_frame/found'
import { Breadcrumb } from '../../../../_list/breadcrumb'
import { ListHead } from '../../../../_list/list-head'
import { listMetadata } from '../../../../_list/metadata'
import { DayNav } from '../../../_archive/day-nav'
import { DaySection } from '../../../_archive/day-section'
import styles from '../../../_archive/day-section.module.css'

interface DayProps {
  params: Promise<{ year: string; month: string; day: string }>
}

async function dayIn(params: DayProps['params']): Promise<string> {
  const { year, month, day } = await params
  return dayOfPath(year, month, day) ?? nothing()
}

const pathOf = (day: string) => `/archive/${day.replaceAll('-', '/')}`

async function metadataOf({ params }: DayProps): Promise<Metadata> {
  const day = await dayIn(params)
  const title = archivePage.dayTitle(dayInWords(day))
  return listMetadata({ title, path: pathOf(day), hasFeeds: false })
}

async function DayPage({ params }: DayProps) {
  const day = await dayIn(params)
  const { timeZone } = await edition()
  const cards = await storiesOnDay(timeZone, day)
  if (cards.length === 0) nothing()
  const [sections, neighbours] = await Promise.all([openSections(), neighbourDays(timeZone, day)])
  const order = sections.map((section) => section.id)
  return (
    <main id="main" className={`${page.wrap} news`}>
      <Breadcrumb
        trail={[
          { name: archivePage.title, path: '/archive' },
          { name: dayInWords(day), path: pathOf(day) },
        ]}
      />
      <ListHead
        title={dayInWords(day)}
        kicker={archivePage.title}
        standfirst={
          <>
            {stories(cards.length)}. {archivePage.timesIn} <ZoneName />.
          </>
        }
      />
      <div className={styles.sections}>
        {bySection(order, cards).map((group) => (
          <DaySection key={group[0]!.section.id} cards={group} />
        ))}
      </div>
      <DayNav {...neighbours} />
    </main>
  )
}

export default found(DayPage)
export const generateMetadata = foundMetadata(metadataOf)
