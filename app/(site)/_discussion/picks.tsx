import type { ShownComment } from '@/lib/discussion/shown'
import { discussionWords as words } from '@/lib/i18n/discussion'
import { CommentLink } from './comment-link'
import { CommentText } from './comment-text'
import styles from './picks.module.css'

/** What editors picked, above the thread: each leads to where it stands. */
export function Picks({ picks }: { picks: ShownComment[] }) {
  if (picks.length === 0) return null
  return (
    <section className={styles.picks} aria-label={words.picks}>
      <p className={styles.title}>{words.picks}</p>
      <ul>
        {picks.map((pick) => (
          <li key={pick.id}>
            <CommentText paragraphs={pick.paragraphs} />
            <p className={styles.by}>
              <bdi>{pick.author?.name ?? words.deletedAccount}</bdi> <CommentLink comment={pick} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
