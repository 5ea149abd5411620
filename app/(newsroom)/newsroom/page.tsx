import type { Metadata } from 'next'
import { Pages } from '@/app/(newsroom)/_shell/pages'
import { visit } from '@/app/(newsroom)/_shell/visit'
import { deskFilter, deskPath } from '@/lib/articles/desk'
import { deskCounts, deskPreview, deskStories } from '@/lib/articles/queries/desk-list'
import { now } from '@/lib/base/clock'
import { viewsForDesk } from '@/lib/counters/queries'
import { dossiersForDesk } from '@/lib/dossiers/queries'
import { zoneName } from '@/lib/i18n/dates'
import { deskWords } from '@/lib/i18n/desk'
import { pictureSize } from '@/lib/media/queries'
import { newsroomPeople } from '@/lib/people/queries'
import { sectionsForDesk } from '@/lib/sections/queries'
import { publication } from '@/lib/settings/queries'
import styles from './_desk/desk.module.css'
import { FilterBar } from './_desk/filter-bar'
import { Groups } from './_desk/groups'
import { KeyHints } from './_desk/key-hints'
import { Preview } from './_desk/preview'
import { Tabs } from './_desk/tabs'

export const metadata: Metadata = { title: deskWords.rail.desk }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function Desk({ searchParams }: Props) {
  return visit(async (actor) => {
    const filter = deskFilter.parse(await searchParams)
    const [{ timeZone: zone }, counts, found, sections, people, dossiers] = await Promise.all([
      publication(),
      deskCounts(actor),
      deskStories(actor, filter),
      sectionsForDesk(actor),
      newsroomPeople(actor),
      dossiersForDesk(actor),
    ])
    const views = await viewsForDesk(
      actor,
      found.rows.map((row) => row.id),
    )
    const preview = filter.story ? await deskPreview(actor, filter.story) : null
    const lead = preview?.content.lead
    return (
      <div className={preview ? styles.withPreview : undefined}>
        <section className={styles.list} aria-label={deskWords.rail.desk}>
          <h1>{deskWords.rail.desk}</h1>
          <Tabs filter={filter} counts={counts} />
          <FilterBar
            filter={filter}
            sections={sections}
            people={people}
            dossiers={dossiers.map(({ id, title }) => ({ id, name: title }))}
            zone={zoneName(zone, now())}
          />
          <Groups filter={filter} rows={found.rows} counts={counts} views={views} zone={zone} />
          <Pages
            page={filter.page}
            hasMore={found.hasMore}
            path={(page) => deskPath(filter, { page })}
          />
          <KeyHints />
        </section>
        {preview && (
          <Preview
            preview={preview}
            zone={zone}
            closePath={deskPath(filter)}
            size={lead ? await pictureSize(actor, lead.mediaId) : null}
          />
        )}
      </div>
    )
  })
}
