'use client'
import { useState } from 'react'
import { isRenewed } from '@/app/_entry/renewed'
import { editorWords } from '@/lib/i18n/editor'
import { restoreVersion } from '../actions'
import styles from './history.module.css'

const words = editorWords.revisions

interface RestoreVersionProps {
  id: string
  version: number
  revisionId: string
}

/** Makes an earlier version the newest one; what stood before stays in the list, so it can be undone. */
export function RestoreVersion(props: RestoreVersionProps) {
  const [refusal, setRefusal] = useState('')
  const [isWorking, setWorking] = useState(false)

  async function restore(): Promise<void> {
    setWorking(true)
    try {
      const result = await restoreVersion(props)
      if (result.ok) return window.location.assign(`/newsroom/articles/${props.id}`)
      setRefusal(result.error.message)
    } catch (error) {
      setRefusal(isRenewed(error) ? editorWords.steps.renewed : editorWords.picture.offline)
    }
    setWorking(false)
  }

  return (
    <div className={styles.restore}>
      <button type="button" disabled={isWorking} onClick={() => void restore()}>
        {words.restore}
      </button>
      <p className={styles.hint}>{words.restoreHint}</p>
      <p role="alert">{refusal}</p>
    </div>
  )
}
