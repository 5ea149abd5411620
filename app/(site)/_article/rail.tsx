import { useEdition } from '@/app/_ui/edition'
import { Instant } from '@/app/_ui/instant'
import { Portrait } from '@/app/_ui/portrait'
import type { Story } from '@/lib/articles/queries/story'
import type { AuthorCard } from '@/lib/authors/queries'
import { dayIn } from '@/lib/i18n/dates'
import { story as words } from '@/lib/i18n/story'
import { siteWords } from './own-language'
import styles from './rail.module.css'
import { Share } from './share'

/** Who wrote it, when, and how to share it. */
export function Rail({ story, hasPortrait }: { story: Story; hasPortrait: boolean }) {
  return (
    <section className={styles.rail} aria-label={words.details} {...siteWords(story.language)}>
      {story.authors.length > 0 && (
        <ul className={styles.authors}>
          {story.authors.map((author) => (
            <Author key={author.id} author={author} hasPortrait={hasPortrait} />
          ))}
        </ul>
      )}
      <Times story={story} />
      <div className={styles.actions}>
        <Share story={story} />
      </div>
    </section>
  )
}

function Author({ author, hasPortrait }: { author: AuthorCard; hasPortrait: boolean }) {
  return (
    <li className={styles.author}>
      {hasPortrait && author.portraitId && <Portrait mediaId={author.portraitId} size={56} />}
      <span>
        <a className={styles.name} href={`/authors/${author.slug}`}>
          {author.name}
        </a>
        {author.place !== '' && <span className={styles.place}>{words.in(author.place)}</span>}
      </span>
    </li>
  )
}

function Times({ story }: { story: Story }) {
  const { timeZone } = useEdition()
  const { firstPublishedAt, updatedAt, editions } = story
  const isSameDay = dayIn(timeZone, firstPublishedAt) === dayIn(timeZone, updatedAt)
  return (
    <div className={styles.times}>
      <p>
        <span className="vh">{words.published} </span>
        <Instant at={firstPublishedAt} shape="full" />
      </p>
      {updatedAt > firstPublishedAt && (
        <p>
          {words.updated} <Instant at={updatedAt} shape={isSameDay ? 'time' : 'full'} />
        </p>
      )}
      {editions > 1 && <p>{words.revisions(editions)}</p>}
    </div>
  )
}
