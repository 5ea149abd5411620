import { type AuditFilter, auditPath } from '@/lib/audit/event'
import { auditActions, auditWords as words } from '@/lib/i18n/audit'
import page from '../../_shell/page.module.css'

interface Props {
  filter: AuditFilter
  actions: string[]
  people: { id: string; name: string }[]
}

/** What narrows the log: a GET form, so that what was found has an address. */
export function AuditFilterBar({ filter, actions, people }: Props) {
  const isNarrowed = Boolean(filter.person || filter.action || filter.subject)
  return (
    <search>
      <form action="/newsroom/audit" method="get" className={page.bar} key={auditPath(filter)}>
        <label>
          {words.person}
          <select name="person" defaultValue={filter.person ?? ''}>
            <option value="">{words.anybody}</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.action}
          <select name="action" defaultValue={filter.action ?? ''}>
            <option value="">{words.anything}</option>
            {actions.map((action) => (
              <option key={action} value={action}>
                {auditActions[action] ?? action}
              </option>
            ))}
          </select>
        </label>
        {filter.subject && <input type="hidden" name="subject" value={filter.subject} />}
        <button type="submit" className={page.button}>
          {words.show}
        </button>
        {isNarrowed && (
          <a href="/newsroom/audit" className={page.link}>
            {words.clear}
          </a>
        )}
      </form>
    </search>
  )
}
