import { radioWords as words } from '@/lib/i18n/radio'
import { type Actor, can } from '@/lib/permissions/policy'
import type { Stream } from '@/lib/radio/queries'
import { demoStreamPath, type StreamFormat } from '@/lib/radio/stream'
import page from '../../_shell/page.module.css'
import styles from './listen.module.css'

/** Where the radio can be heard; administrators change it. */
export function StreamTable({ actor, streams }: { actor: Actor; streams: Stream[] }) {
  const mayChange = can(actor, 'radio.streams')
  return (
    <section className={styles.part}>
      <div className={page.head}>
        <h2>{words.streams}</h2>
        {mayChange && (
          <a href="/newsroom/listen/streams/new" className={page.button}>
            {words.addStream}
          </a>
        )}
      </div>
      {!mayChange && <p className={page.soft}>{words.onlyAdministrators}</p>}
      {streams.length === 0 && <p className={page.soft}>{words.noStreams}</p>}
      {streams.some(({ url }) => url === demoStreamPath) && (
        <p className={page.soft}>{words.demoStream}</p>
      )}
      {streams.length > 0 && (
        <div className={page.scroll}>
          <table className={page.table}>
            <thead>
              <tr>
                <th scope="col">{words.stream.name}</th>
                <th scope="col">{words.stream.url}</th>
                <th scope="col">{words.stream.format}</th>
                <th scope="col">{words.stream.closed}</th>
              </tr>
            </thead>
            <tbody>
              {streams.map(({ id, name, url, format, isClosed }) => (
                <tr key={id}>
                  <td>
                    {mayChange ? <a href={`/newsroom/listen/streams/${id}`}>{name}</a> : name}
                  </td>
                  <td className={styles.address}>{url}</td>
                  <td>{words.stream.formats[format as StreamFormat]}</td>
                  <td>{isClosed ? words.yes : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
