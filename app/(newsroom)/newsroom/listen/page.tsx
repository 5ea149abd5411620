import type { Metadata } from 'next'
import { z } from 'zod'
import { visit } from '@/app/(newsroom)/_shell/visit'
import { now } from '@/lib/base/clock'
import { dayIn, dayInWords } from '@/lib/i18n/dates'
import { radioWords as words } from '@/lib/i18n/radio'
import { programmesForDesk, streamsForDesk } from '@/lib/radio/queries'
import { dayBefore, daysFrom, isDay, weekOf } from '@/lib/radio/wall-clock'
import { publication } from '@/lib/settings/queries'
import page from '../../_shell/page.module.css'
import { Saved } from '../../_shell/saved'
import styles from './listen.module.css'
import { StreamTable } from './stream-table'
import { WeekTable } from './week-table'

export const metadata: Metadata = { title: words.title }

const address = z.object({
  week: z.string().refine(isDay).optional().catch(undefined),
  done: z.enum(['saved', 'removed']).optional().catch(undefined),
})

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function Listen({ searchParams }: Props) {
  return visit(async (actor) => {
    const { week, done } = address.parse(await searchParams)
    const { timeZone: zone } = await publication()
    const today = dayIn(zone, now())
    const days = weekOf(week ?? today)
    const [programmes, streams] = await Promise.all([
      programmesForDesk(actor, days[0]!),
      streamsForDesk(actor),
    ])
    return (
      <div className={page.page}>
        <div className={page.head}>
          <h1>{words.title}</h1>
          <a href="/newsroom/listen/programmes/new" className={page.button}>
            {words.add}
          </a>
        </div>
        <Saved when={done !== undefined} words={done === 'removed' ? words.removed : words.saved} />
        <section className={styles.part}>
          <div className={page.head}>
            <h2>{words.weekOf(dayInWords(days[0]!))}</h2>
            <nav className={styles.weeks} aria-label={words.week}>
              <a href={`/newsroom/listen?week=${weekOf(dayBefore(days[0]!))[0]}`}>
                {words.earlier}
              </a>
              <a href="/newsroom/listen">{words.thisWeek}</a>
              <a href={`/newsroom/listen?week=${daysFrom(days[0]!, 8)[7]}`}>{words.later}</a>
            </nav>
          </div>
          <p className={page.soft}>{words.timesIn(zone)}</p>
          <WeekTable programmes={programmes} days={days} today={today} />
        </section>
        <StreamTable actor={actor} streams={streams} />
      </div>
    )
  })
}
