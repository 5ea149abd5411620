import styles from '@/app/_ui/form.module.css'
import { newId } from '@/lib/base/ids'
import { discussionWords } from '@/lib/i18n/discussion'

const words = discussionWords.form

interface PlainFormProps {
  storyId: string
  parentId: string | null
  draft: { secret: string; text: string; refusal: string } | null
}

/** The form to comment as nothing but HTML, with what was written before. */
export function PlainForm({ storyId, parentId, draft }: PlainFormProps) {
  return (
    <form className={styles.form} method="post" action="/api/reader/comments">
      {draft && (
        <p role="alert" className={draft.refusal ? styles.refused : styles.done}>
          {draft.refusal || words.kept}
        </p>
      )}
      <input type="hidden" name="storyId" value={storyId} />
      {parentId && <input type="hidden" name="parentId" value={parentId} />}
      {draft && <input type="hidden" name="draft" value={draft.secret} />}
      <input type="hidden" name="submitKey" value={newId()} />
      <div className={styles.field}>
        <label htmlFor="text">{words.label}</label>
        <textarea
          id="text"
          name="text"
          rows={8}
          required
          className={styles.input}
          defaultValue={draft?.text}
          dir="auto"
        />
      </div>
      <button type="submit" className={styles.primary}>
        {parentId ? words.replyButton : words.button}
      </button>
    </form>
  )
}
