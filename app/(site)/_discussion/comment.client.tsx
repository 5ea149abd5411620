'use client'

import { useState } from 'react'
import type { ShownComment } from '@/lib/discussion/shown'
import { discussionWords as words } from '@/lib/i18n/discussion'
import styles from './comment.module.css'
import { CommentActions, type Doing } from './comment-actions.client'
import { CommentForm } from './comment-form.client'
import { CommentGone, CommentHead, Initials } from './comment-head'
import { CommentText } from './comment-text'
import { useDiscussion } from './discussion-state.client'
import { EditForm } from './edit-form.client'
import { ReportForm } from './report-form.client'
import { UndoDelete } from './undo-delete.client'
import { useFocusKept } from './use-focus-kept.client'

interface CommentProps {
  comment: ShownComment
  /** Whether its thread takes no more answers. */
  isFull: boolean
}

/** One comment, with what can be done to it. */
export function Comment({ comment, isFull }: CommentProps) {
  const { own } = useDiscussion()
  const [doing, setDoing] = useState<Doing>(null)
  const [isUnfolded, setUnfolded] = useState(false)
  // An answer may be late: what was opened since is another form, with words of its own.
  const stop = (what: Doing) => () => setDoing((now) => (now === what ? null : now))
  const isShown = comment.state === 'published' || comment.state === 'held'
  const isMuted = comment.author && own?.muted.includes(comment.author.id)
  const isFolded = isMuted === true && !isUnfolded
  const focusKept = useFocusKept(isFolded)
  const editable = own?.editable.find((one) => one.id === comment.id)
  return (
    <article
      {...focusKept}
      id={`comment-${comment.id}`}
      className={`${styles.comment} ${comment.state === 'held' ? styles.held : ''}`}
    >
      {doing === 'undo' ? (
        <UndoDelete comment={comment} onDone={stop('undo')} />
      ) : !isShown ? (
        <CommentGone comment={comment} />
      ) : isFolded ? (
        <p className={styles.gone}>
          {words.muted(comment.author!.name)}{' '}
          <button type="button" className={styles.action} onClick={() => setUnfolded(true)}>
            {words.show}
          </button>
        </p>
      ) : (
        <>
          <Initials name={comment.author?.name ?? ''} />
          <div className={styles.said}>
            <CommentHead comment={comment} />
            {doing === 'edit' ? (
              <EditForm id={comment.id} text={editable?.text ?? ''} onDone={stop('edit')} />
            ) : (
              <CommentText paragraphs={comment.paragraphs} />
            )}
            <CommentActions comment={comment} isFull={isFull} doing={doing} onDo={setDoing} />
            {doing === 'reply' && (
              <CommentForm
                parentId={comment.parentId ?? comment.id}
                onDone={stop('reply')}
                onCancel={stop('reply')}
              />
            )}
            {doing === 'report' && <ReportForm commentId={comment.id} onDone={stop('report')} />}
          </div>
        </>
      )}
    </article>
  )
}
