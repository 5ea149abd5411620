import { type DeskFilter, deskPath, isNarrowed } from '@/lib/articles/desk'
import type { DeskRow } from '@/lib/articles/queries/desk-list'
import { type State, stateNames } from '@/lib/articles/states'
import { now } from '@/lib/base/clock'
import { count } from '@/lib/i18n/desk'
import { deskListWords as words } from '@/lib/i18n/desk-list'
import styles from './desk.module.css'
import { Row } from './row'
import { tabName } from './tabs'

interface Props {
  filter: DeskFilter
  rows: DeskRow[]
  counts: Partial<Record<State, number>>
  /** People's views of the rows, where there were any. */
  views: Map<string, { hour: number; day: number }>
  zone: string
}

/** The rows, under the name of their state and how many there are of it. */
export function Groups({ filter, rows, counts, views, zone }: Props) {
  if (rows.length === 0) return <Empty filter={filter} />
  const at = now()
  const states = [...new Set(rows.map((row) => row.state))]
  return states.map((state) => {
    const own = rows.filter((row) => row.state === state)
    const shown = isNarrowed(filter) ? own.length : (counts[state] ?? own.length)
    return (
      <section key={state} className={styles.group}>
        <h2>
          {stateNames[state]} <span>{count(shown)}</span>
        </h2>
        <ul>
          {own.map((row) => (
            <Row
              key={row.id}
              row={row}
              views={views.get(row.id)}
              zone={zone}
              now={at}
              previewPath={deskPath(filter, { story: row.id })}
              isSelected={row.id === filter.story}
            />
          ))}
        </ul>
      </section>
    )
  })
}

function Empty({ filter }: { filter: DeskFilter }) {
  if (isNarrowed(filter))
    return (
      <p className={styles.empty}>
        {words.emptyFiltered}{' '}
        <a href={deskPath({ tab: filter.tab, page: 1, q: '' })}>{words.filter.clear}</a>
      </p>
    )
  return (
    <p className={styles.empty}>
      {filter.tab === 'open' ? words.emptyOpen : words.empty(tabName(filter.tab))}
    </p>
  )
}
