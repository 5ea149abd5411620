'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Naming } from '@/lib/articles/compare'
import { decideCopy, type LocalCopy } from '@/lib/articles/local-copy'
import { inSentence } from '@/lib/articles/states'
import { clockTime, fullTime, zoneName } from '@/lib/i18n/dates'
import { editorWords as words } from '@/lib/i18n/editor'
import { LocalOffer } from './local-offer.client'
import styles from './notices.module.css'
import { SignInAgain } from './sign-in-again'
import type { EditorProps } from './story'
import type { Said } from './use-steps.client'
import type { StoryHandle } from './use-story.client'

interface NoticesProps {
  handle: StoryHandle
  page: EditorProps
  naming: Naming
  isWritable: boolean
  isWorking: boolean
  hasDialog: boolean
  said: Said | null
}

/** What a person should know before writing on: what readers see, what failed, what this device kept. */
export function Notices({
  handle,
  page,
  naming,
  isWritable,
  isWorking,
  hasDialog,
  said,
}: NoticesProps) {
  const { standing, saver } = handle
  const offer = useOffer(handle, page)
  const { timeZone } = page
  const outcome = useRef<HTMLParagraphElement>(null)
  // The button that was pressed may be gone with the step that it took: the focus goes to what came of it.
  useEffect(() => {
    const isLost = document.activeElement === document.body
    if (said && !isWorking && !hasDialog && isLost) outcome.current?.focus()
  }, [said, isWorking, hasDialog])
  const notes = [
    ...(standing.publishedAt && standing.state === 'correcting'
      ? [words.readersSee(seenAt(timeZone, standing.publishedAt))]
      : []),
    ...(standing.scheduledAt
      ? [words.schedule.scheduled(fullTime(timeZone, new Date(standing.scheduledAt)))]
      : []),
    ...(standing.missedReason ? [words.missed(standing.missedReason)] : []),
    ...(standing.withdrawnReason ? [words.withdrawnFor(standing.withdrawnReason)] : []),
    ...(isWritable ? [] : [words.readOnly(inSentence[standing.state])]),
  ]
  return (
    <div className={styles.notices}>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {offer.copy && (
        <LocalOffer
          copy={offer.copy}
          current={saver.content}
          naming={naming}
          timeZone={timeZone}
          onUse={offer.use}
          onDiscard={offer.discard}
        />
      )}
      <p
        ref={outcome}
        tabIndex={-1}
        role="status"
        className={said?.isRefusal ? styles.refusal : styles.said}
      >
        {isWorking ? words.steps.waiting : said?.text}{' '}
        {!isWorking && said?.isEnded && <SignInAgain />}
      </p>
    </div>
  )
}

function seenAt(timeZone: string, publishedAt: string): string {
  const at = new Date(publishedAt)
  return `${clockTime(timeZone, at)} ${zoneName(timeZone, at)}`
}

/** The words that this device kept of the story, one copy after the other: found when it is opened and after theirs were taken. */
function useOffer(handle: StoryHandle, page: EditorProps) {
  const [copy, setCopy] = useState<LocalCopy | null>(null)
  const { localStore, saver, setAsideAt } = handle
  const { story, viewer } = page

  const looks = useRef(0)
  const look = useCallback(async () => {
    const mine = ++looks.current
    const store = localStore()
    const opened = { content: saver.content, personId: viewer.id ?? '' }
    const found =
      (await store.found(saver.id)) ?? (story.version === 0 ? await store.begun(saver.id) : null)
    if (looks.current !== mine) return
    const decision = found && decideCopy(found, opened)
    if (decision === 'forget') store.forgetFound(found!)
    setCopy(decision === 'offer' ? found : null)
  }, [localStore, saver, story.version, viewer.id])

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again when words were set aside
  useEffect(() => {
    void look()
    return () => {
      looks.current += 1
    }
  }, [look, setAsideAt])

  const decided = () => {
    setCopy(null)
    void look()
  }
  return {
    copy,
    use: () => {
      if (copy) handle.takeCopy(copy)
      decided()
    },
    discard: () => {
      if (copy) localStore().forgetFound(copy)
      decided()
    },
  }
}
