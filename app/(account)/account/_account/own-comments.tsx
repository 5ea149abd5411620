import { edition } from '@/app/_ui/edition'
import type { ownAccount } from '@/lib/account/queries'
import { fullTime } from '@/lib/i18n/dates'
import { readerWords } from '@/lib/i18n/reader'
import styles from './account.module.css'
import { Section } from './section'

const words = readerWords.account.comments

type Own = Awaited<ReturnType<typeof ownAccount>>['comments']

/** What one wrote last, each with the page where it can be changed. */
export async function OwnComments({ comments }: { comments: Own }) {
  const { timeZone } = await edition()
  return (
    <Section id="comments" title={words.title} lead={comments.length === 0 ? words.none : ''}>
      {comments.length > 0 && (
        <ul className={styles.rows}>
          {comments.map((comment) => (
            <li key={comment.id}>
              <span className={styles.comment}>
                <a className={styles.link} href={`/account/comment/${comment.id}`}>
                  <bdi>{comment.text.slice(0, 80)}</bdi>
                </a>
                <small className={styles.quiet}>
                  <bdi>{comment.headline}</bdi>, {fullTime(timeZone, comment.createdAt)}
                  {comment.state === 'held' && `. ${words.waiting}`}
                </small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
