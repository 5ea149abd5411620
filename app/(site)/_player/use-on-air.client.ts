'use client'

import { useEffect, useRef, useState } from 'react'
import { type Broadcast, untilTurn } from '@/lib/radio/broadcast'

/** Milliseconds until the programme is asked for again when it could not be had. */
const again = 60_000
/** Milliseconds after which it is asked for in any case, for the programme may be changed. */
const longest = 60 * 60_000

interface OnAir extends Broadcast {
  /** Milliseconds that this device's clock is behind the site's. */
  behind: number
}

/**
 * What is on and what is next while the player is open, asked for anew at each beginning and end.
 * Null until it is known.
 */
export function useOnAir(isOpen: boolean): OnAir | null {
  const [broadcast, setBroadcast] = useState<OnAir | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (!isOpen) return
    let isOver = false
    const ask = async () => {
      const answer = await fetch('/api/listen/now').catch(() => null)
      const told = answer?.ok ? ((await answer.json()) as Broadcast) : null
      if (isOver) return
      if (told) setBroadcast({ ...told, behind: Date.parse(told.at) - Date.now() })
      timer.current = setTimeout(ask, told ? pause(told) : again)
    }
    void ask()
    return () => {
      isOver = true
      clearTimeout(timer.current)
    }
  }, [isOpen])
  return broadcast
}

/** Milliseconds until it is asked for anew: a little after another programme is on. */
function pause(told: Broadcast): number {
  return Math.min(Math.max(untilTurn(told) ?? longest, 1_000) + 500, longest)
}
