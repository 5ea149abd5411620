import { edition } from '@/app/_ui/edition'
import { type RemovedComment, removedComments } from '@/lib/discussion/queries/removed'
import { fullTime } from '@/lib/i18n/dates'
import { readerWords } from '@/lib/i18n/reader'
import type { Actor } from '@/lib/permissions/policy'
import styles from './account.module.css'
import { AppealOf } from './appeal'
import { Section } from './section'

const words = readerWords.account.removed

/** What moderators removed of one's comments, each with the rule that it broke and the way to object. */
export async function RemovedComments({ actor }: { actor: Actor }) {
  const [removed, { timeZone }] = await Promise.all([removedComments(actor), edition()])
  return (
    <Section id="removed" title={words.title} lead={removed.length === 0 ? words.none : ''}>
      {removed.length > 0 && (
        <ul className={styles.rows}>
          {removed.map((comment) => (
            <li key={comment.id}>
              <Removed comment={comment} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Removed({ comment, timeZone }: { comment: RemovedComment; timeZone: string }) {
  const { text, path, headline, createdAt, removedAt, rule } = comment
  return (
    <div className={styles.comment}>
      <p className={styles.words} dir="auto">
        {text}
      </p>
      <p className={styles.quiet}>
        {words.on}{' '}
        <a href={path}>
          <bdi>{headline}</bdi>
        </a>
        , {fullTime(timeZone, createdAt)}. {removedAt && words.at(fullTime(timeZone, removedAt))}
      </p>
      {rule && (
        <>
          <p>
            <a className={styles.link} href={`/standards/${rule.version}#rule-${rule.number}`}>
              {words.under(rule.number, rule.name, rule.version)}
            </a>
          </p>
          <p className={styles.quiet}>{rule.text}</p>
        </>
      )}
      <AppealOf comment={comment} timeZone={timeZone} />
    </div>
  )
}
