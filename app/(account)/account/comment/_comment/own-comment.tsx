import styles from '@/app/_ui/form.module.css'
import { now } from '@/lib/base/clock'
import { mayEdit, mayUndoDelete } from '@/lib/discussion/comment'
import type { ownComment } from '@/lib/discussion/queries/personal'
import { discussionWords as words } from '@/lib/i18n/discussion'
import account from '../../_account/account.module.css'

type Own = NonNullable<Awaited<ReturnType<typeof ownComment>>>

/** What a comment was to be changed to, and could not. */
type Draft = { secret: string; text: string } | null

/** A comment of one's own, with what can still be done to it. */
export function OwnComment({ comment, draft }: { comment: Own; draft: Draft }) {
  const action = `/api/reader/comments/${comment.id}`
  const isThere = comment.state === 'published' || comment.state === 'held'
  return (
    <>
      <h1>{comment.state === 'held' ? words.write.waitingTitle : words.write.title}</h1>
      {comment.state === 'held' && <p>{words.write.waiting}</p>}
      {isThere && (
        <p className={account.words} dir="auto">
          {comment.text}
        </p>
      )}
      {comment.state === 'published' && (
        <p>
          <a href={`/discussion/${comment.storyId}/${comment.id}#comment-${comment.id}`}>
            {words.where}
          </a>
        </p>
      )}
      {mayEdit(comment, now()) ? (
        <EditForm action={`${action}/edit`} text={comment.text} draft={draft} />
      ) : (
        draft && (
          <>
            <p>{words.edit.wanted}</p>
            <p className={account.words} dir="auto">
              {draft.text}
            </p>
          </>
        )
      )}
      {isThere && (
        <form method="post" action={`${action}/delete`}>
          <button type="submit" className={styles.danger}>
            {words.delete.button}
          </button>
        </form>
      )}
      {mayUndoDelete(comment, now()) && (
        <form method="post" action={`${action}/restore`}>
          <button type="submit" className={styles.plain}>
            {words.delete.undo}
          </button>
        </form>
      )}
      {comment.state === 'removed' && (
        <p>
          {words.removed}. <a href="/account#removed">{words.why}</a>
        </p>
      )}
      {comment.state === 'deleted' && <p>{words.deleted}.</p>}
    </>
  )
}

function EditForm({ action, text, draft }: { action: string; text: string; draft: Draft }) {
  return (
    <form className={styles.form} method="post" action={action}>
      {draft && <input type="hidden" name="draft" value={draft.secret} />}
      <div className={styles.field}>
        <label htmlFor="text">{words.edit.title}</label>
        <textarea
          id="text"
          name="text"
          rows={8}
          className={styles.input}
          defaultValue={draft?.text ?? text}
          dir="auto"
        />
      </div>
      <button type="submit" className={styles.primary}>
        {words.edit.save}
      </button>
    </form>
  )
}
