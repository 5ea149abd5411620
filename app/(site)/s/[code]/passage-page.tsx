import { InSentence } from '@/app/_ui/instant'
import page from '@/app/_ui/page.module.css'
import scale from '@/app/_ui/type.module.css'
import { passageWords as words } from '@/lib/i18n/sharing'
import { shortUrl } from '@/lib/shortlinks/address'
import { type PassageName, passageName } from '@/lib/shortlinks/passage'
import type { LinkTarget } from '@/lib/shortlinks/queries'
import type { Passage } from '@/lib/shortlinks/queries/passages'
import styles from './short-link.module.css'

type Changed = Extract<Passage, { is: 'changed' }>
type Found = Exclude<Passage, { is: 'unknown' }>

/** The link to a passage, to be copied, with the words that it leads to. */
export function PassagePage({
  link,
  name,
  passage,
}: {
  link: LinkTarget
  name: PassageName
  passage: Found
}) {
  if (passage.is === 'changed') return <ChangedPassage link={link} passage={passage} />
  return (
    <main id="main" className={`${page.wrap} ${styles.page}`}>
      <h1 className={`${scale.hd} ${scale.h34}`}>{words.title}</h1>
      <Story link={link} />
      <blockquote className={styles.words} dir="auto">
        {passage.text}
      </blockquote>
      <input
        className={`${styles.field} ${styles.whole}`}
        type="text"
        aria-label={words.field}
        value={shortUrl(`${link.code}.${passageName(name)}`)}
        dir="ltr"
        readOnly
      />
      <p>
        <a className={page.button} href={`${link.path}#p${passage.paragraph}`}>
          {words.open}
        </a>
      </p>
    </main>
  )
}

/** The words that were linked to, and those that stand there now. */
export function ChangedPassage({ link, passage }: { link: LinkTarget; passage: Changed }) {
  const { changed } = words
  return (
    <main id="main" className={`${page.wrap} ${styles.page}`}>
      <h1 className={`${scale.hd} ${scale.h34}`}>{changed.title}</h1>
      <Story link={link} />
      <p>
        <InSentence words={changed.text} at={passage.madeAt} shape="full" />
      </p>
      <h2 className={scale.label}>{changed.before}</h2>
      <blockquote className={styles.words} dir="auto">
        {passage.before}
      </blockquote>
      <h2 className={scale.label}>{changed.now}</h2>
      {passage.now === null ? (
        <p>{changed.gone}</p>
      ) : (
        <blockquote className={styles.words} dir="auto">
          {passage.now}
        </blockquote>
      )}
      <p>
        <a
          className={page.button}
          href={passage.now === null ? link.path : `${link.path}#p${passage.paragraph}`}
        >
          {changed.open}
        </a>
      </p>
    </main>
  )
}

function Story({ link }: { link: LinkTarget }) {
  return (
    <p>
      {words.in}{' '}
      <a className={styles.inline} href={link.path} dir="auto">
        {link.headline}
      </a>
    </p>
  )
}
