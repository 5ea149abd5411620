import { radioWords as words } from '@/lib/i18n/radio'
import { clockOf } from '@/lib/radio/clock-of'
import { type Cell, weekGrid } from '@/lib/radio/grid'
import type { Programme } from '@/lib/radio/queries'
import { isSpecial } from '@/lib/radio/schedule'
import page from '../../_shell/page.module.css'
import styles from './listen.module.css'

interface WeekTableProps {
  programmes: Programme[]
  /** Monday to Sunday, yyyy-mm-dd. */
  days: string[]
  today: string
}

/** The week by time: each programme leads to its form. */
export function WeekTable({ programmes, days, today }: WeekTableProps) {
  const rows = weekGrid(programmes, days)
  if (rows.every(({ cells }) => cells.every(({ slot }) => slot === null)))
    return <p className={page.soft}>{words.empty}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className={styles.scroll} aria-label={words.grid} tabIndex={0}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{words.from}</th>
            {days.map((day, index) => (
              <th
                key={day}
                scope="col"
                aria-current={day === today ? 'date' : undefined}
                className={day === today ? styles.today : undefined}
              >
                {words.weekdaysShort[index]} {Number(day.slice(8))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, cells }) => (
            <tr key={from}>
              <th scope="row">{clockOf(from)}</th>
              {cells.map((cell) => (
                <GridCell key={cell.day} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function GridCell({ cell: { slot, from, ends, rows, isContinued } }: { cell: Cell }) {
  if (!slot)
    return (
      <td rowSpan={rows} className={styles.off}>
        {words.offAir}
      </td>
    )
  const kinds = [isSpecial(slot) && words.specialShort, slot.isRepeat && words.repeatShort].filter(
    Boolean,
  )
  return (
    <td rowSpan={rows} className={isSpecial(slot) ? styles.special : undefined}>
      <a href={`/newsroom/listen/programmes/${slot.id}`}>{slot.title}</a>
      <span className={styles.when}>
        {isContinued ? `… ${clockOf(ends)}` : words.fromTo(clockOf(from), clockOf(ends))}
      </span>
      {slot.presenter && <span className={styles.when}>{slot.presenter}</span>}
      {kinds.length > 0 && <span className={styles.when}>{kinds.join(', ')}</span>}
    </td>
  )
}
