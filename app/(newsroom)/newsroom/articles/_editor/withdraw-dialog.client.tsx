'use client'
import { useId, useState } from 'react'
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
  onWithdraw: (reason: string) => void
  onClose: () => void
}

/** Takes a story from readers, who are told why. */
export function WithdrawDialog(props: WithdrawDialogProps) {
  const [reason, setReason] = useState('')
  const id = useId()
  return (
    <Dialog title={words.title} onClose={props.onClose}>
      <p className={styles.subject}>{props.headline}</p>
      <p>{words.text}</p>
      <div className={styles.field}>
        <label htmlFor={id}>{words.reason}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={400}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <Refusal said={props.said} />
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.danger}
          disabled={reason.trim() === '' || props.isWorking}
          onClick={() => props.onWithdraw(reason)}
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
