'use client'
import type { MouseEvent, ReactNode } from 'react'
import { StateGlyph } from '@/app/(newsroom)/_shell/state-glyph'
import { slugOf } from '@/lib/articles/article'
import { stateNames } from '@/lib/articles/states'
import type { Step } from '@/lib/articles/steps'
import { editorWords as words } from '@/lib/i18n/editor'
import { Icon } from './icons'
import styles from './top-bar.module.css'
import type { StoryHandle } from './use-story.client'

interface TopBarProps {
  handle: StoryHandle
  status: ReactNode
  primary: Step | null
  isWorking: boolean
  onStep: (step: Step) => void
}

/** Which story this is, how it stands, whether it is saved, and the one next step. */
export function TopBar({ handle, status, primary, isWorking, onStep }: TopBarProps) {
  const { fields, standing, saver, id } = handle
  const isSavedOnce = saver.version > 0
  const isPublic = standing.path !== null && standing.publishedAt !== null
  /** Leaves once every word is safe: a warning is for words that cannot be saved. */
  const leave = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || !saver.isBehind) return
    event.preventDefault()
    const { href } = event.currentTarget
    void saver.flush().then(() => window.location.assign(href))
  }
  return (
    <div className={styles.bar}>
      <a href="/newsroom" aria-label={words.back} className={styles.back} onClick={leave}>
        <Icon name="back" />
      </a>
      <h1 className={styles.slug}>{slugOf(fields) || words.untitled}</h1>
      <span className={styles.state}>
        <StateGlyph state={standing.state} isNamed={false} />
        {stateNames[standing.state]}
      </span>
      {status}
      <span className={styles.space} />
      {isPublic && (
        <a href={standing.path!} className={styles.button} target="_blank" rel="noreferrer">
          {words.view}
        </a>
      )}
      {isSavedOnce && (
        <>
          <a href={`/newsroom/articles/${id}/history`} className={styles.button} onClick={leave}>
            {words.history}
          </a>
          <a href={`/newsroom/articles/${id}/preview`} className={styles.button} onClick={leave}>
            {words.preview}
          </a>
        </>
      )}
      {primary && (
        <button
          type="button"
          className={styles.primary}
          disabled={isWorking}
          onClick={() => onStep(primary)}
        >
          {words.steps.names[primary]}
        </button>
      )}
    </div>
  )
}
