import { initialsOf } from '@/lib/discussion/initials'
import type { ShownComment } from '@/lib/discussion/shown'
import { discussionWords as words } from '@/lib/i18n/discussion'
import styles from './comment.module.css'
import { CommentLink } from './comment-link'

/** The disc with somebody's initials; their name stands beside it. */
export function Initials({ name }: { name: string }) {
  return (
    <span className={styles.initials} aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}

/** Who says it, when, and what the paper says of it. */
export function CommentHead({ comment }: { comment: ShownComment }) {
  const name = comment.author?.name ?? words.deletedAccount
  return (
    <p className={styles.head}>
      <bdi className={styles.name}>{name}</bdi>
      {comment.author?.isStaff && <span className={styles.staff}>{words.staff}</span>}
      <CommentLink comment={comment} className={styles.time} />
      {comment.isEdited && <span className={styles.note}>{words.edited}</span>}
      {comment.isPick && <span className={styles.pick}>{words.pick}</span>}
      {comment.state === 'held' && <span className={styles.waiting}>{words.form.waiting}</span>}
    </p>
  )
}

/** What stands where a comment was: removed under a rule, or deleted. */
export function CommentGone({ comment }: { comment: ShownComment }) {
  const rule = comment.removedUnder
  return (
    <p className={styles.gone}>
      {comment.state === 'removed' ? words.removed : words.deleted}
      {rule && (
        <>
          {'. '}
          <a href={`/standards/${rule.version}#rule-${rule.number}`}>
            {words.removedUnder(rule.number, rule.name)}
          </a>
        </>
      )}
    </p>
  )
}
