import { useEdition } from '@/app/_ui/edition'
import { Portrait } from '@/app/_ui/portrait'
import scale from '@/app/_ui/type.module.css'
import { yearsOld } from '@/lib/articles/age'
import type { Story } from '@/lib/articles/queries/story'
import { dayOf } from '@/lib/i18n/dates'
import { dossierCount } from '@/lib/i18n/site'
import { story as words } from '@/lib/i18n/story'
import { Counts } from './counts'
import styles from './head.module.css'
import type { ArticleLayout } from './layout-of'
import { siteWords } from './own-language'

const weights = { light: scale.light, regular: '', strong: scale.strong }

/** Where the story belongs, its headline and its standfirst; tinted and with a portrait where it is opinion. */
export function Head({ story, layout }: { story: Story; layout: ArticleLayout }) {
  const portrait = layout.head === 'opinion' ? story.authors[0]?.portraitId : null
  return (
    <header className={`${styles.head} ${layout.head === 'opinion' ? styles.opinion : ''}`}>
      <Where story={story} />
      <AgeNotice story={story} />
      <div className={styles.titles}>
        {layout.kicker !== '' && (
          <p className={`${scale.kick} ${styles.kicker}`} dir="auto">
            {layout.kicker}
          </p>
        )}
        <h1 className={`${scale.hd} ${scale.h48} ${weights[layout.weight]} ${styles.headline}`}>
          {story.headline}
        </h1>
        {layout.head === 'opinion' && <Signed story={story} />}
        {story.standfirst !== '' && (
          <p className={`${scale.standfirst} ${styles.standfirst}`}>{story.standfirst}</p>
        )}
        <Counts story={story} />
      </div>
      {portrait && (
        <div className={styles.portrait}>
          <Portrait mediaId={portrait} size={96} />
        </div>
      )}
    </header>
  )
}

function Where({ story }: { story: Story }) {
  const [dossier] = story.dossiers
  return (
    <div className={styles.where} {...siteWords(story.language)}>
      <a href={`/${story.section.slug}`}>{story.section.name}</a>
      {dossier && (
        <>
          <span className={styles.line} aria-hidden="true" />
          <a href={`/dossiers/${dossier.slug}`}>
            {dossier.title} <span className={styles.count}>{dossierCount(dossier.storyCount)}</span>
          </a>
        </>
      )}
    </div>
  )
}

function Signed({ story }: { story: Story }) {
  if (story.authors.length === 0) return null
  return (
    <p className={`${scale.by} ${styles.signed}`}>
      {story.authors.map((author) => author.name).join(', ')}
    </p>
  )
}

function AgeNotice({ story }: { story: Story }) {
  const { timeZone, now } = useEdition()
  const years = yearsOld(story.firstPublishedAt, now)
  if (years === 0 || story.isEvergreen) return null
  return (
    <p className={styles.age} {...siteWords(story.language)}>
      {words.old(years)} {words.oldSince(dayOf(timeZone, story.firstPublishedAt, now))}
    </p>
  )
}
