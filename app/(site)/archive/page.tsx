import type { Metadata } from 'next'
import { edition } from '@/app/_ui/edition'
import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import { calendarOf } from '@/lib/articles/calendar'
import { archiveDays, archiveYears } from '@/lib/articles/queries/archive'
import { zoneName } from '@/lib/i18n/dates'
import { archivePage } from '@/lib/i18n/site'
import { found, foundMetadata, nothing } from '../_frame/found'
import type { ListProps } from '../_list/asked'
import { Breadcrumb } from '../_list/breadcrumb'
import { ListHead } from '../_list/list-head'
import { listMetadata } from '../_list/metadata'
import { Month } from './_archive/month'
import { Years } from './_archive/years'
import styles from './archive.module.css'

type ArchiveProps = Pick<ListProps, 'searchParams'>

const { title, description } = archivePage

async function metadataOf({ searchParams }: ArchiveProps): Promise<Metadata> {
  const { year } = await searchParams
  const path = year ? `/archive?year=${year}` : '/archive'
  return listMetadata({
    title: year ? `${title} ${year}` : title,
    description,
    path,
    hasFeeds: false,
  })
}

async function ArchivePage({ searchParams }: ArchiveProps) {
  const { timeZone, now } = await edition()
  const { year: asked } = await searchParams
  const years = await archiveYears()
  const year = asked === undefined ? years[0]?.year : Number(asked)
  if (asked !== undefined && !years.some((one) => String(one.year) === asked)) nothing()
  const months = year ? calendarOf(year, await archiveDays(year)) : []
  return (
    <main id="main" className={`${page.wrap} news`}>
      <Breadcrumb trail={[{ name: title, path: '/archive' }]} />
      <ListHead
        title={year ? `${title} ${year}` : title}
        standfirst={year ? description : archivePage.empty}
      />
      <Years years={years} current={year} />
      <div className={styles.months}>
        {months.map((month) => (
          <Month key={month.month} month={month} />
        ))}
      </div>
      {year && <p className={scale.meta}>{archivePage.days(zoneName(timeZone, now))}</p>}
    </main>
  )
}

export default found(ArchivePage)
export const generateMetadata = foundMetadata(metadataOf)
