'use client'

import { useId, useState } from 'react'
import { manageWords } from '@/lib/i18n/manage'
import { type SentPicture, sendPicture } from './send-picture'
import styles from './upload-button.module.css'

const words = manageWords.media

interface Props {
  label: string
  onSent: (picture: SentPicture) => void
}

/** A file input that uploads what is chosen at once and says how it went. */
export function UploadButton({ label, onSent }: Props) {
  const id = useId()
  const [said, setSaid] = useState({ words: '', isRefused: false })
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    setSaid({ words: words.uploading, isRefused: false })
    try {
      onSent(await sendPicture(file))
      setSaid({ words: words.uploaded, isRefused: false })
    } catch (error) {
      setSaid({ words: (error as Error).message, isRefused: true })
    }
    input.value = ''
  }
  return (
    <div className={styles.upload}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/gif"
        aria-describedby={`${id}-limits`}
        onChange={(event) => choose(event.currentTarget)}
      />
      <span id={`${id}-limits`} className={styles.limits}>
        {words.limits}
      </span>
      <p role="status" className={said.isRefused ? styles.refused : undefined}>
        {said.words}
      </p>
    </div>
  )
}
