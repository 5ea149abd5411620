'use client'
import { useId } from 'react'
import { editorWords } from '@/lib/i18n/editor'
import { Dialog } from './dialog.client'
import styles from './dialog.module.css'
import { Refusal } from './refusal.client'
import type { Said } from './use-steps.client'

const words = editorWords.withdraw

interface WithdrawDialogProps {
  headline: string
  isWorking: boolean
  said: Said | null
  /** As far as it is written: closing the dialog does not lose it. */
  reason: string
  onReason: (text: string) => void
  onWithdraw: () => void
  onClose: () => void
}

/** Takes a story from readers, who are told why. */
export function WithdrawDialog(props: WithdrawDialogProps) {
  const { reason } = props
  const id = useId()
  return (
    <Dialog title={words.title} onClose={props.onClose}>
      <p className={styles.subject}>
        <bdi>{props.headline}</bdi>
      </p>
      <p>{words.text}</p>
      <div className={styles.field}>
        <label htmlFor={id}>{words.reason}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={400}
          value={reason}
          onChange={(event) => props.onReason(event.currentTarget.value)}
        />
      </div>
      <Refusal said={props.said} />
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.danger}
          disabled={reason.trim() === '' || props.isWorking}
          onClick={props.onWithdraw}
        >
          {words.now}
        </button>
        <button type="button" onClick={props.onClose}>
          {editorWords.publish.cancel}
        </button>
      </div>
    </Dialog>
  )
}
