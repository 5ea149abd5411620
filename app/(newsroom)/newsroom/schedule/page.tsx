import type { Metadata } from 'next'
import { z } from 'zod'
import { Form } from '@/app/_ui/form.client'
import { emptyAt, Pages } from '@/app/(newsroom)/_shell/pages'
import { StateGlyph } from '@/app/(newsroom)/_shell/state-glyph'
import { listAddress, visit } from '@/app/(newsroom)/_shell/visit'
import { type DeskRow, scheduledStories } from '@/lib/articles/queries/desk-list'
import { now } from '@/lib/base/clock'
import { clockTime, dayIn, weekdayOf, zoneName } from '@/lib/i18n/dates'
import { deskListWords, weekdayTime } from '@/lib/i18n/desk-list'
import { type Actor, can } from '@/lib/permissions/policy'
import { publication } from '@/lib/settings/queries'
import page from '../../_shell/page.module.css'
import { unschedule } from './actions'
import styles from './schedule.module.css'

const words = deskListWords.schedule

export const metadata: Metadata = { title: words.title }

const address = listAddress.extend({ done: z.unknown().optional() })

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function Schedule({ searchParams }: Props) {
  return visit(async (actor) => {
    const { page: number, done } = address.parse(await searchParams)
    const [{ timeZone: zone }, { missed, coming, hasMore }] = await Promise.all([
      publication(),
      scheduledStories(actor, number),
    ])
    const days = [...new Set(coming.map((row) => dayIn(zone, row.scheduledAt!)))]
    return (
      <div className={page.page}>
        <div className={page.head}>
          <h1>{words.title}</h1>
          <span className={page.soft}>{deskListWords.times(zoneName(zone, now()))}</span>
        </div>
        {done === 'out' && (
          <p role="status" className={page.notice}>
            {words.done}
          </p>
        )}
        {missed.length > 0 && (
          <section className={styles.missed}>
            <h2>{words.missed}</h2>
            <ul>
              {missed.map((row) => (
                <Item key={row.id} row={row} zone={zone} actor={actor} />
              ))}
            </ul>
          </section>
        )}
        {coming.length === 0 && missed.length === 0 && (
          <p className={page.soft}>{emptyAt(number, words.empty)}</p>
        )}
        {days.map((day) => {
          const own = coming.filter((row) => dayIn(zone, row.scheduledAt!) === day)
          return (
            <section key={day}>
              <h2>{weekdayOf(zone, own[0]!.scheduledAt!)}</h2>
              <ol>
                {own.map((row) => (
                  <Item key={row.id} row={row} zone={zone} actor={actor} />
                ))}
              </ol>
            </section>
          )
        })}
        <Pages
          page={number}
          hasMore={hasMore}
          path={(to) => `/newsroom/schedule?page=${to}`}
          isOldestFirst
        />
      </div>
    )
  })
}

function Item({ row, zone, actor }: { row: DeskRow; zone: string; actor: Actor }) {
  return (
    <li className={`${styles.item} ${row.section?.pillar ?? ''}`}>
      {row.scheduledAt ? (
        <time dateTime={row.scheduledAt.toISOString()}>{clockTime(zone, row.scheduledAt)}</time>
      ) : (
        <StateGlyph state={row.state} />
      )}
      <div>
        <a href={`/newsroom/articles/${row.id}`} data-row="">
          <bdi>{row.headline || deskListWords.noHeadline}</bdi>
        </a>
        <p>
          <span className={styles.section}>{row.section?.name ?? deskListWords.noSection}</span>
          {row.missedReason && <b>{row.missedReason}</b>}
          {row.embargoUntil && <span>{words.embargo(weekdayTime(zone, row.embargoUntil))}</span>}
        </p>
      </div>
      {row.scheduledAt && can(actor, 'article.unschedule') && (
        <Form
          action={unschedule}
          submit={words.unschedule}
          submitLabel={words.unscheduleNamed(row.headline)}
          hidden={{ id: row.id, version: row.version }}
          tone="plain"
          isInline
        />
      )}
    </li>
  )
}
