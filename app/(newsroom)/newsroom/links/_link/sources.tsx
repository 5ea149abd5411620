import { count } from '@/lib/i18n/desk'
import { linkWords as words } from '@/lib/i18n/sharing'
import type { LinkSource } from '@/lib/shortlinks/queries/desk'
import page from '../../../_shell/page.module.css'

const named: Record<string, string> = { direct: words.direct, other: words.other }

/** Where people came from and what they used, in two tables that nothing connects. */
export function Sources({ sources }: { sources: LinkSource[] }) {
  const of = (kind: string) => sources.filter((source) => source.kind === kind)
  if (sources.length === 0) return null
  return (
    <>
      <h2>{words.referrers}</h2>
      <Table head={words.referrer} rows={of('referrer')} name={(value) => named[value] ?? value} />
      <h2>{words.devices}</h2>
      <Table
        head={words.device}
        rows={of('device')}
        name={(value) => words.deviceNames[value] ?? value}
      />
    </>
  )
}

interface TableProps {
  head: string
  rows: LinkSource[]
  name: (value: string) => string
}

function Table({ head, rows, name }: TableProps) {
  return (
    <div className={page.scroll}>
      <table className={page.table}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className={page.number}>
              {words.clicks}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ value, clicks }) => (
            <tr key={value}>
              <td>{name(value)}</td>
              <td className={page.number}>{count(clicks)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
