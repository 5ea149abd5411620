import { type State, stateNames } from '@/lib/articles/states'
import { type AuditFilter, auditPath } from '@/lib/audit/event'
import type { LoggedEvent } from '@/lib/audit/queries'
import { auditSentence, auditWords as words } from '@/lib/i18n/audit'
import { clockSeconds, dayIn } from '@/lib/i18n/dates'
import { manageWords } from '@/lib/i18n/manage'
import styles from './audit.module.css'

interface Props {
  event: LoggedEvent
  zone: string
  filter: AuditFilter
}

/** One event as a plain sentence. */
export function AuditRow({ event, zone, filter }: Props) {
  const detail = (event.detail ?? {}) as Record<string, unknown>
  const { from, to, reason } = detail
  return (
    <tr>
      <td className={styles.when}>
        <time dateTime={event.at.toISOString()}>
          {dayIn(zone, event.at)} {clockSeconds(zone, event.at)}
        </time>
      </td>
      <td className={styles.what}>
        <b>{event.person ?? words.house}</b> {auditSentence(event.action, detail)}
      </td>
      <td className={styles.detail}>
        {typeof from === 'string' && typeof to === 'string' && (
          <p>{words.fromTo(named(from), named(to))}</p>
        )}
        {typeof reason === 'string' && <p>{reason}</p>}
        {filter.subject !== event.subjectId && (
          <a
            href={auditPath(filter, { subject: event.subjectId, page: 1 })}
            aria-label={`${words.only}: ${auditSentence(event.action, detail)}`}
          >
            {words.only}
          </a>
        )}
      </td>
    </tr>
  )
}

/** A state or a role in its own words; what is neither stays as it was written. */
function named(value: string): string {
  return (
    stateNames[value as State] ??
    manageWords.people.roles[value as keyof typeof manageWords.people.roles] ??
    value
  )
}
