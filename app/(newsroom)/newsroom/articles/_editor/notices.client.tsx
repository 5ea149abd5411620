'use client'
import { useEffect, useState } from 'react'
import type { Naming } from '@/lib/articles/compare'
import { decideCopy, type LocalCopy } from '@/lib/articles/local-copy'
import { stateNames } from '@/lib/articles/states'
import { clockTime, fullTime, zoneName } from '@/lib/i18n/dates'
import { editorWords as words } from '@/lib/i18n/editor'
import { LocalOffer } from './local-offer.client'
import styles from './notices.module.css'
import type { EditorProps } from './story'
import type { StoryHandle } from './use-story.client'

interface NoticesProps {
  handle: StoryHandle
  page: EditorProps
  naming: Naming
  isWritable: boolean
  isWorking: boolean
  said: { text: string; isRefusal: boolean } | null
}

/** What a person should know before writing on: what readers see, what failed, what this device kept. */
export function Notices({ handle, page, naming, isWritable, isWorking, said }: NoticesProps) {
  const { standing, saver } = handle
  const offer = useOffer(handle, page)
  const { timeZone } = page
  const notes = [
    ...(standing.publishedAt && standing.state === 'correcting'
      ? [words.readersSee(seenAt(timeZone, standing.publishedAt))]
      : []),
    ...(standing.scheduledAt
      ? [words.schedule.scheduled(fullTime(timeZone, new Date(standing.scheduledAt)))]
      : []),
    ...(standing.missedReason ? [words.missed(standing.missedReason)] : []),
    ...(standing.withdrawnReason ? [words.withdrawnFor(standing.withdrawnReason)] : []),
    ...(isWritable ? [] : [words.readOnly(stateNames[standing.state])]),
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
      <p role="status" className={said?.isRefusal ? styles.refusal : styles.said}>
        {isWorking ? words.steps.waiting : said?.text}
      </p>
    </div>
  )
}

function seenAt(timeZone: string, publishedAt: string): string {
  const at = new Date(publishedAt)
  return `${clockTime(timeZone, at)} ${zoneName(timeZone, at)}`
}

/** The words that this device kept of the story, found when it is opened and after theirs were taken. */
function useOffer(handle: StoryHandle, page: EditorProps) {
  const [copy, setCopy] = useState<LocalCopy | null>(null)
  const { localStore, saver, setAsideAt } = handle
  const { story, viewer } = page

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for again when words were set aside
  useEffect(() => {
    const store = localStore()
    const opened = { content: saver.content, personId: viewer.id ?? '' }
    let isOpen = true
    const look = async () => {
      const found = (await store.copy(saver.id)) ?? (story.version === 0 && (await store.begun()))
      if (!found || !isOpen) return
      const decision = decideCopy(found, opened)
      if (decision === 'offer') setCopy(found)
      // Unless somebody wrote on meanwhile: what is kept now is theirs.
      if (decision === 'forget' && !saver.isBehind) store.forget(found.id)
    }
    void look()
    return () => {
      isOpen = false
    }
  }, [localStore, saver, setAsideAt])

  return {
    copy,
    use: () => {
      if (copy) handle.takeCopy(copy)
      setCopy(null)
    },
    discard: () => {
      if (!copy) return
      localStore().forget(copy.id)
      localStore().forgetAside(copy.id)
      setCopy(null)
    },
  }
}
