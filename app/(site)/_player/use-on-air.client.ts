'use client'

import { useEffect, useRef, useState } from 'react'
import type { Broadcast } from '@/lib/radio/broadcast'

/** Milliseconds until the programme is asked for again when it could not be had. */
const again = 60_000

/**
 * What is on and what is next while the player is open, asked for anew at each beginning and end.
 * Null until it is known.
 */
export function useOnAir(isOpen: boolean): Broadcast | null {
  const [broadcast, setBroadcast] = useState<Broadcast | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (!isOpen) return
    let isOver = false
    const ask = async () => {
      const answer = await fetch('/api/listen/now').catch(() => null)
      const told = answer?.ok ? ((await answer.json()) as Broadcast) : null
      if (isOver) return
      if (told) setBroadcast(told)
      timer.current = setTimeout(ask, told ? untilTurn(told) : again)
    }
    void ask()
    return () => {
      isOver = true
      clearTimeout(timer.current)
    }
  }, [isOpen])
  return broadcast
}

/** Milliseconds until another programme is on; an hour at most, for the programme may be changed. */
function untilTurn({ now, next }: Broadcast): number {
  const turn = now?.to ?? next?.from
  const wait = turn ? Date.parse(turn) - Date.now() : again * 60
  return Math.min(Math.max(wait, 1_000) + 500, again * 60)
}
