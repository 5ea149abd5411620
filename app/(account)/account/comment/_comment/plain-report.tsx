import styles from '@/app/_ui/form.module.css'
import { discussionWords } from '@/lib/i18n/discussion'
import { currentStandards } from '@/lib/standards/queries'
import account from '../../_account/account.module.css'

const words = discussionWords.report

/** Reporting somebody's comment as nothing but HTML. */
export async function PlainReport({ comment }: { comment: { id: string; text: string } }) {
  const { rules } = await currentStandards()
  return (
    <>
      <h1>{words.title}</h1>
      <p className={account.words} dir="auto">
        {comment.text}
      </p>
      <p>{words.lead}</p>
      <form
        className={styles.form}
        method="post"
        action={`/api/reader/comments/${comment.id}/report`}
      >
        <fieldset className={styles.checks}>
          <legend>{words.question}</legend>
          {rules.map(({ number, name }) => (
            <label key={number} className={styles.check}>
              <input type="radio" name="rule" value={number} />
              <span>
                {number}. {name}
              </span>
            </label>
          ))}
          <label className={styles.check}>
            <input type="radio" name="rule" value="0" defaultChecked />
            <span>{words.other}</span>
          </label>
        </fieldset>
        <div className={styles.field}>
          <label htmlFor="note">{words.note}</label>
          <textarea id="note" name="note" rows={3} maxLength={500} className={styles.input} />
        </div>
        <button type="submit" className={styles.primary}>
          {words.send}
        </button>
      </form>
    </>
  )
}
