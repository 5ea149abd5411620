'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { editorWords } from '@/lib/i18n/editor'
import styles from './dialog.module.css'
import { Icon } from './icons'

interface DialogProps {
  title: string
  size?: 'wide'
  onClose: () => void
  children: ReactNode
}

/** A native dialog, open for as long as it is drawn; Esc closes it and the focus goes back to its opener. */
export function Dialog({ title, size, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${size ? styles[size] : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.head}>
        <h2 id={titleId}>{title}</h2>
        <button type="button" aria-label={editorWords.picture.close} onClick={onClose}>
          <Icon name="cross" />
        </button>
      </div>
      {children}
    </dialog>
  )
}
