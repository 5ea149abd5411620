'use client'
import { useId, useState } from 'react'
import { type Problem, publishProblems } from '@/lib/articles/article'
import type { StoryContent } from '@/lib/articles/content'
import { editorWords } from '@/lib/i18n/editor'
import { Problems } from './checks.client'
import { Dialog } from './dialog.client'
import styles from './dialog.module.css'
import { Refusal } from './refusal.client'
import type { Said } from './use-steps.client'

const words = editorWords.publish

export interface Correction {
  correction: string
  isTypo: boolean
}

interface PublishDialogProps {
  content: StoryContent
  /** Where readers find it, as far as it is known before it is published. */
  path: string
  isCorrecting: boolean
  isWorking: boolean
  said: Said | null
  /** The note as far as it is written: closing the dialog does not lose it. */
  correction: string
  onCorrection: (text: string) => void
  onPublish: (note: Correction) => void
  onGo: (problem: Problem) => void
  onClose: () => void
}

/** Names what leaves the building, where it goes and what follows; for a story readers know, what was wrong. */
export function PublishDialog(props: PublishDialogProps) {
  const { content, isCorrecting, correction } = props
  const [isTypo, setTypo] = useState(false)
  const id = useId()
  const problems = publishProblems(content)
  const isMissing = isCorrecting && !isTypo && correction.trim() === ''
  return (
    <Dialog title={isCorrecting ? words.again : words.title} onClose={props.onClose}>
      <p className={styles.subject}>
        <bdi>{content.headline || words.untitled}</bdi>
      </p>
      {problems.length > 0 ? (
        <>
          <p>{words.blocked}</p>
          <Problems problems={problems} onGo={props.onGo} />
        </>
      ) : (
        <p>{isCorrecting ? words.resultAgain(props.path) : words.result(props.path)}</p>
      )}
      {isCorrecting && (
        <div className={styles.field}>
          <label htmlFor={id}>{words.correction}</label>
          <textarea
            id={id}
            rows={3}
            maxLength={600}
            value={correction}
            disabled={isTypo}
            aria-describedby={`${id}-hint`}
            onChange={(event) => props.onCorrection(event.currentTarget.value)}
          />
          <p id={`${id}-hint`} className={styles.hint}>
            {words.correctionHint}
          </p>
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={isTypo}
              onChange={(event) => setTypo(event.currentTarget.checked)}
            />
            {words.typo}
          </label>
        </div>
      )}
      <Refusal said={props.said} />
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.primary}
          disabled={problems.length > 0 || isMissing || props.isWorking}
          onClick={() => props.onPublish({ correction: isTypo ? '' : correction, isTypo })}
        >
          {words.now}
        </button>
        <button type="button" onClick={props.onClose}>
          {words.cancel}
        </button>
      </div>
    </Dialog>
  )
}
