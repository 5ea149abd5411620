import { moderationWords as words } from '@/lib/i18n/moderation'
import { decisionToUndo } from '@/lib/moderation/queries/decision'
import type { QueueFilter } from '@/lib/moderation/queue'
import type { Actor } from '@/lib/permissions/policy'
import page from '../../_shell/page.module.css'
import styles from './discussion.module.css'
import { UndoForm } from './undo-form.client'

interface JustDoneProps {
  actor: Actor
  done: string | string[] | undefined
  filter: QueueFilter
}

const said: Record<string, string | undefined> = {
  undone: words.undo.plain,
  noted: words.note.kept,
}

/** What a plain form just did, and the way to undo it while that is possible. */
export async function JustDone({ actor, done, filter }: JustDoneProps) {
  if (typeof done !== 'string') return null
  const decision = await decisionToUndo(actor, done)
  const what = decision ? words.done(decision.kind, decision.name, decision.rule) : said[done]
  if (!what) return null
  return (
    <div className={styles.justDone}>
      <p role="status" className={page.notice}>
        {what}
      </p>
      {decision?.isFresh && (
        <UndoForm
          hidden={{
            id: decision.id,
            tab: filter.tab,
            ...(filter.after ? { after: filter.after } : {}),
            ...(filter.by ? { by: filter.by } : {}),
          }}
        />
      )}
    </div>
  )
}
