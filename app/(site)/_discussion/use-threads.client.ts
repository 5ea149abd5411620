'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { ThreadOrder } from '@/lib/discussion/comment'
import type { ShownComment, ShownThread } from '@/lib/discussion/shown'
import { beforeAnyComment, withComment, withNewer, withPage } from '@/lib/discussion/threads'
import { discussionWords as words } from '@/lib/i18n/discussion'
import type { Own } from './discussion-state.client'
import { ask } from './post.client'

/** Milliseconds between two looks for what is new, while the page is in sight. */
const lookEvery = 30_000

interface Page {
  comments: ShownThread[]
  next: string | null
  total: number
}

interface Of {
  storyId: string
  order: ThreadOrder
  page: Page
  /** Whether other comments stand before this page of the thread. */
  isLater?: boolean
}

/** The threads of a region: as the page brought them, and what comes after. */
export function useThreads({ storyId, order, page, isLater = false }: Of) {
  const [fetched, setFetched] = useState({ threads: page.comments, next: page.next })
  const [total, setTotal] = useState(page.total)
  const [own, setOwnState] = useState<Own | null>(null)
  const [newest, setNewest] = useState(page.comments[0]?.id ?? beforeAnyComment)
  const [failure, setFailure] = useState('')
  const [arrived, setArrived] = useState<{ id: string } | null>(null)
  // On a later page what is newer than its first comment is on the page before it.
  const isAtTop = order === 'newest' && !isLater

  const put = useCallback(
    (comment: ShownComment) => {
      setFetched(({ threads, next }) => ({
        threads: withComment(threads, comment, order === 'oldest'),
        next,
      }))
    },
    [order],
  )
  // What somebody does while an answer is on its way is not in that answer.
  const changes = useRef<((own: Own) => Own)[]>([])
  const setOwn = useCallback((change: (own: Own) => Own) => {
    changes.current.push(change)
    setOwnState((before) => before && change(before))
  }, [])

  useEffect(() => {
    const look = async () => {
      if (document.hidden) return
      const since = isAtTop ? newest : ''
      const done = changes.current.length
      const answer = await ask<Own>(
        `/api/reader/discussion?story=${storyId}&since=${since}`,
        words.moreFailed,
      )
      if (!answer.ok) return
      const meanwhile = changes.current.slice(done)
      setOwnState(meanwhile.reduce((own, change) => change(own), answer.value))
      for (const comment of answer.value.mine) put(comment)
    }
    void look()
    const timer = setInterval(look, lookEvery)
    return () => clearInterval(timer)
  }, [storyId, newest, isAtTop, put])

  async function fetchPage(after: string | null) {
    setFailure('')
    const from = after === null ? '' : `&after=${after}`
    const answer = await ask<Page>(
      `/api/reader/discussion/thread?story=${storyId}&sort=${order}${from}`,
      words.moreFailed,
    )
    if (!answer.ok) return setFailure(answer.message)
    const got = { threads: answer.value.comments, next: answer.value.next }
    setTotal(answer.value.total)
    const there = new Set(fetched.threads.map(({ id }) => id))
    setArrived(got.threads.find(({ id }) => !there.has(id)) ?? null)
    if (after !== null) return setFetched((before) => withPage(before, got))
    setFetched((before) => withNewer(before, got, newest))
    setNewest(got.threads[0]?.id ?? newest)
    setOwn((before) => ({ ...before, newer: 0 }))
  }

  return {
    ...fetched,
    total,
    own,
    failure,
    arrived,
    newer: isAtTop ? (own?.newer ?? 0) : 0,
    put,
    setOwn,
    setTotal,
    showMore: () => fetchPage(fetched.next),
    showNewer: () => fetchPage(null),
  }
}
