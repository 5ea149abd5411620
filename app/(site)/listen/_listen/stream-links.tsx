import page from '@/app/_ui/page.module.css'
import { radioWords, listenPage as words } from '@/lib/i18n/radio'
import { type Listenable, streamFormats } from '@/lib/radio/stream'
import styles from './stream-links.module.css'

/** Each stream as a plain link, which needs no script and goes into any other player. */
export function StreamLinks({ streams }: { streams: Listenable[] }) {
  return (
    <section aria-labelledby="streams">
      <div className={page.bar}>
        <h2 id="streams">{words.streams}</h2>
      </div>
      <p className={styles.hint}>{words.streamsHint}</p>
      <ul className={styles.list}>
        {streams.map(({ id, name, url, format }) => (
          <li key={id}>
            <a href={url} rel="noopener" type={streamFormats[format]}>
              {name}
            </a>{' '}
            <span className={styles.format}>{radioWords.stream.formats[format]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
