import { fullTime } from '@/lib/i18n/dates'
import { linkWords as words } from '@/lib/i18n/sharing'
import type { LinkChange } from '@/lib/shortlinks/queries/desk'
import page from '../../../_shell/page.module.css'

/** Who changed what of a short URL, the newest first. */
export function History({ changes, zone }: { changes: LinkChange[]; zone: string }) {
  return (
    <>
      <h2>{words.history}</h2>
      {changes.length === 0 && <p className={page.soft}>{words.noHistory}</p>}
      <ol className={page.plainList}>
        {changes.map(({ id, at, what, from, to, by }) => (
          <li key={id}>
            <time dateTime={at.toISOString()}>{fullTime(zone, at)}</time>: {by ?? words.house}{' '}
            {words.what[what] ?? what}
            {(from !== '' || to !== '') && <>: {words.fromTo(from, to)}</>}
          </li>
        ))}
      </ol>
    </>
  )
}
