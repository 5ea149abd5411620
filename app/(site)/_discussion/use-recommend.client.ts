'use client'

import { useRef, useState } from 'react'
import type { ShownComment } from '@/lib/discussion/shown'
import { useDiscussion } from './discussion-state.client'

type Send = (off: boolean) => Promise<{ recommendations: number } | null>

/**
 * Recommends a comment, or takes that back. What was pressed is shown at once, as a line may be slow,
 * and again as it is where it could not be done. Presses are sent one after the other: their last is
 * what the site is left with.
 */
export function useRecommend(comment: ShownComment, send: Send) {
  const { own, setOwn, put } = useDiscussion()
  const [wish, setWish] = useState<boolean | null>(null)
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const presses = useRef(0)
  const isKnown = own?.recommended.includes(comment.id) ?? false
  const isGiven = wish ?? isKnown

  async function press() {
    const gives = !isGiven
    const mine = ++presses.current
    setWish(gives)
    const sent = line.current.then(() => send(!gives))
    line.current = sent
    const done = await sent
    if (done) {
      put({ ...comment, recommendations: done.recommendations })
      setOwn((before) => {
        const others = before.recommended.filter((id) => id !== comment.id)
        return { ...before, recommended: gives ? [...others, comment.id] : others }
      })
    }
    if (presses.current === mine) setWish(null)
  }
  return { isGiven, count: comment.recommendations + Number(isGiven) - Number(isKnown), press }
}
