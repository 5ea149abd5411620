'use client'

import { useRouter } from 'next/navigation'
import { useActionState, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { ActionResult } from '@/app/_entry/result'
import { now } from '@/lib/base/clock'
import { undoSeconds } from '@/lib/discussion/comment'
import { timeWithZone } from '@/lib/i18n/dates'
import { moderationWords as words } from '@/lib/i18n/moderation'
import { DeskQueue, type DeskState } from '@/lib/moderation/desk-queue'
import { type QueueFilter, type QueuePage, queuePath } from '@/lib/moderation/queue'
import { decide } from '../actions'
import { Bar } from './bar.client'
import { Card } from './card.client'
import type { Rules } from './decision-form.client'
import { ports } from './ports.client'
import styles from './queue.module.css'
import { useQueueKeys } from './use-queue-keys.client'

interface QueueProps {
  page: QueuePage
  filter: QueueFilter
  rules: Rules
  timeZone: string
  /** When somebody last decided, in words. */
  checked: string | null
}

/**
 * The list of comments to decide about. Each is a plain form; where there is a script, a decision
 * shows at once, the next comment takes the focus, and letters are enough.
 */
export function Queue({ page, filter, rules, timeZone, checked }: QueueProps) {
  const [queue] = useState(() => new DeskQueue(page, filter, ports(filter, rules), undoSeconds))
  const state = useSyncExternalStore(queue.subscribe, queue.snapshot, queue.snapshot)
  // The answer to a form that was sent without a script; with one, no form is sent.
  const [refused, send] = useActionState<ActionResult<unknown> | null, FormData>(decide, null)
  const [lastChecked, setChecked] = useState(checked)
  useQueueKeys(queue, rules)
  const end = useRef<HTMLDivElement>(null)
  const given = useRef(0)
  useEffect(() => {
    // Once for each time: somebody who moves to another card keeps the focus where they put it.
    if (state.focus === given.current) return
    given.current = state.focus
    setChecked(timeWithZone(timeZone, now()))
    const next = state.current && document.getElementById(`comment-${state.current}`)
    const place = next || end.current
    place?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: 'nearest' })
  }, [state.focus, state.current, timeZone])
  useFreshCounts(state)
  return (
    <section className={styles.queue} aria-label={words.list}>
      {refused?.ok === false && (
        <p role="alert" className={styles.refused}>
          {refused.error.message}
        </p>
      )}
      {state.rows.map((row) => (
        <Card
          key={row.item.comment.id}
          row={row}
          queue={queue}
          filter={filter}
          rules={rules}
          send={send}
          isCurrent={row.item.comment.id === state.current}
        />
      ))}
      <div ref={end} tabIndex={-1} className={styles.end}>
        {state.hasFailedToLoad && <p role="alert">{words.moreFailed}</p>}
        {state.rows.length === 0 && (
          <p>
            {state.isLoading ? words.loading : emptyWords(filter, lastChecked)}{' '}
            <a href={queuePath({ ...filter, after: undefined })}>{words.again}</a>
          </p>
        )}
        {state.next !== null && (
          <a className={styles.next} href={queuePath({ ...filter, after: state.next })}>
            {words.next}
          </a>
        )}
      </div>
      <Bar state={state} queue={queue} />
    </section>
  )
}

/** The numbers on the tabs and the rail follow once the list is done, or the keys rest. */
function useFreshCounts({ focus, undoable, rows }: DeskState): void {
  const router = useRouter()
  const hasDecided = focus > 0
  const isResting = undoable.length === 0
  const isDone = rows.length === 0
  useEffect(() => {
    if (!hasDecided || !(isResting || isDone)) return
    // Where the site does not answer, the router would leave for the browser's page that says so.
    const refresh = ({ ok }: Response) => ok && router.refresh()
    const leaveAsItIs = () => {}
    void fetch('/api/health').then(refresh, leaveAsItIs)
  }, [router, hasDecided, isResting, isDone])
}

function emptyWords({ tab, by, after }: QueueFilter, checked: string | null): string {
  // A list that began further on says nothing of what stands before.
  if (after) return words.noneAfter
  return tab === 'all' || by ? words.none : words.clear(checked)
}
