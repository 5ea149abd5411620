import type { Metadata } from 'next'
import { auditFilter, auditPath } from '@/lib/audit/event'
import { auditLog, checkChain, auditActions as everyAction } from '@/lib/audit/queries'
import { now } from '@/lib/base/clock'
import { auditWords as words } from '@/lib/i18n/audit'
import { zoneName } from '@/lib/i18n/dates'
import { count } from '@/lib/i18n/desk'
import { peopleOfLog } from '@/lib/people/queries'
import { publication } from '@/lib/settings/queries'
import page from '../../_shell/page.module.css'
import { emptyAt, Pages } from '../../_shell/pages'
import { visit } from '../../_shell/visit'
import styles from './audit.module.css'
import { AuditFilterBar } from './audit-filter-bar'
import { AuditRow } from './audit-row'

/** How many events are checked on each visit; the whole chain on request. */
const glance = 2_000

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function Audit({ searchParams }: Props) {
  return visit(async (actor) => {
    const query = await searchParams
    const filter = auditFilter.parse(query)
    const [{ events, hasMore }, chain, actions, people, { timeZone }] = await Promise.all([
      auditLog(actor, filter),
      checkChain(actor, query.check === 'all' ? 100_000_000 : glance),
      everyAction(actor),
      peopleOfLog(actor, filter.person),
      publication(),
    ])
    return (
      <div className={page.page}>
        <h1>{words.title}</h1>
        <p className={chain.firstBroken === null ? styles.intact : styles.broken}>
          {chain.firstBroken === null
            ? words.intact(count(chain.events))
            : words.broken(chain.firstBroken)}{' '}
          {query.check !== 'all' && chain.events === glance && (
            <a href="/newsroom/audit?check=all">{words.checkAll}</a>
          )}
        </p>
        <AuditFilterBar filter={filter} actions={actions} people={people} />
        {events.length === 0 && <p className={page.soft}>{emptyAt(filter.page, words.empty)}</p>}
        <div className={page.scroll}>
          <table className={page.table}>
            <thead>
              <tr>
                <th scope="col">{words.when(zoneName(timeZone, now()))}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.detail}</th>
              </tr>
            </thead>
            <tbody>
              {events.map((event) => (
                <AuditRow key={event.seq} event={event} zone={timeZone} filter={filter} />
              ))}
            </tbody>
          </table>
        </div>
        <Pages
          page={filter.page}
          hasMore={hasMore}
          path={(to) => auditPath(filter, { page: to })}
        />
      </div>
    )
  })
}
