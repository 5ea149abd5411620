import { edition } from '@/app/_ui/edition'
import { removedComments } from '@/lib/discussion/queries/removed'
import { fullTime } from '@/lib/i18n/dates'
import { readerWords } from '@/lib/i18n/reader'
import type { Actor } from '@/lib/permissions/policy'
import styles from './account.module.css'
import { Section } from './section'

const words = readerWords.account.removed

/** What moderators removed of one's comments, each with the rule that it broke. */
export async function RemovedComments({ actor }: { actor: Actor }) {
  const [removed, { timeZone }] = await Promise.all([removedComments(actor), edition()])
  return (
    <Section id="removed" title={words.title} lead={removed.length === 0 ? words.none : ''}>
      {removed.length > 0 && (
        <ul className={styles.rows}>
          {removed.map((comment) => (
            <li key={comment.id}>
              <div className={styles.comment}>
                <p className={styles.words} dir="auto">
                  {comment.text}
                </p>
                <p className={styles.quiet}>
                  {words.on} <a href={comment.path}>{comment.headline}</a>,{' '}
                  {fullTime(timeZone, comment.createdAt)}
                </p>
                {comment.rule && (
                  <p>
                    <a
                      className={styles.link}
                      href={`/standards/${comment.rule.version}#rule-${comment.rule.number}`}
                    >
                      {words.under(comment.rule.number, comment.rule.name, comment.rule.version)}
                    </a>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
