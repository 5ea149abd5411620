'use client'
import { useEffect, useRef, useState } from 'react'
import { clockSeconds, zoneName } from '@/lib/i18n/dates'
import { editorWords } from '@/lib/i18n/editor'
import { Icon } from './icons'
import type { Saver, SaveStatus } from './saver'
import { SignInAgain } from './sign-in-again'
import styles from './top-bar.module.css'

const words = editorWords.save

interface SaveStatusProps {
  status: SaveStatus
  saver: Saver
  timeZone: string
  isKeeping: boolean
  onCompare: () => void
}

/** Where the words are: one place, one sentence. Only failures and recovery are read out. */
export function SaveState({ status, saver, timeZone, isKeeping, onCompare }: SaveStatusProps) {
  const seconds = useCountdown(status.is === 'failed' ? status.retryAt : null)
  const isSlow = useIsSlow(status.is === 'saving')
  const text = wordsFor(status, { timeZone, seconds, isSlow })
  const isBad = ['failed', 'refused', 'conflict', 'ended'].includes(status.is)
  return (
    <span className={styles.save}>
      <span role="status" aria-live="off" className={isBad ? styles.bad : undefined}>
        {status.is === 'saved' && <Icon name="tick" />}
        {text}
      </span>
      {status.is === 'saved' && <span>{zoneName(timeZone, new Date(status.at))}</span>}
      {status.is === 'failed' && (
        <button type="button" onClick={() => void saver.flush()}>
          {words.retry}
        </button>
      )}
      {status.is === 'conflict' && (
        <button type="button" onClick={onCompare}>
          {words.compare}
        </button>
      )}
      {status.is === 'ended' && <SignInAgain />}
      {!isKeeping && status.is !== 'saved' && <span className={styles.bad}>{words.notKept}</span>}
      <Announcer status={status} text={text} />
    </span>
  )
}

/** Reads out that saving failed, once for each cause, and that it works again. */
function Announcer({ status, text }: { status: SaveStatus; text: string }) {
  const [said, setSaid] = useState('')
  const failed = useRef<string | null>(null)
  useEffect(() => {
    const isFailure = ['failed', 'refused', 'conflict', 'ended', 'offline'].includes(status.is)
    if (isFailure && failed.current !== status.is) {
      failed.current = status.is
      setSaid(text)
    }
    if (status.is === 'saved' && failed.current !== null) {
      failed.current = null
      setSaid(words.recovered)
    }
  }, [status, text])
  return (
    <span className="vh" aria-live="assertive">
      {said}
    </span>
  )
}

function wordsFor(
  status: SaveStatus,
  at: { timeZone: string; seconds: number; isSlow: boolean },
): string {
  switch (status.is) {
    case 'new':
      return words.new
    // Its zone stands beside it: scripts wait for these words as they are.
    case 'saved':
      return words.saved(clockSeconds(at.timeZone, new Date(status.at)))
    case 'editing':
      return words.editing
    case 'saving':
      return at.isSlow ? words.saving : words.editing
    case 'offline':
      return words.offline
    case 'failed':
      return words.failed(status.message, at.seconds)
    case 'conflict':
      return words.changed
    case 'ended':
      return words.ended
    case 'refused':
      return words.refused(status.message)
  }
}

function useCountdown(until: number | null): number {
  const [left, setLeft] = useState(0)
  useEffect(() => {
    if (until === null) return
    const tell = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)))
    tell()
    const timer = setInterval(tell, 1000)
    return () => clearInterval(timer)
  }, [until])
  return left
}

/** True once something has lasted 400 ms: shorter waits are not worth a word. */
function useIsSlow(isRunning: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isRunning) return setSlow(false)
    const timer = setTimeout(() => setSlow(true), 400)
    return () => clearTimeout(timer)
  }, [isRunning])
  return isSlow
}
