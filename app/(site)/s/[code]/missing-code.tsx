import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import { shortLinks as words } from '@/lib/i18n/story'
import { shortUrlShown } from '@/lib/shortlinks/address'
import { nearLinks } from '@/lib/shortlinks/queries'
import styles from './short-link.module.css'

/** A code that does not exist: the stories it may have been meant for, to choose from and never to be sent to. */
export async function MissingCode({ typed }: { typed: string }) {
  const near = await nearLinks(typed)
  return (
    <main id="main" className={`${page.wrap} ${styles.page}`}>
      <h1 className={`${scale.hd} ${scale.h34}`}>{words.missing.title}</h1>
      <p>{words.missing.text}</p>
      {near.length > 0 && (
        <section aria-labelledby="meant">
          <h2 className={scale.label} id="meant">
            {words.missing.meant}
          </h2>
          <ul className={styles.near}>
            {near.map((link) => (
              <li key={link.code}>
                <a href={`/s/${link.code}+`}>
                  <b>{shortUrlShown(link.code)}</b> <span dir="auto">{link.headline}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <form className={styles.form} action="/search">
        <input
          className={styles.field}
          type="search"
          name="q"
          aria-label={words.missing.field}
          maxLength={200}
        />
        <button className={page.button} type="submit">
          {words.missing.search}
        </button>
      </form>
    </main>
  )
}
