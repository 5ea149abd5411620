'use client'

import { useEffect, useRef } from 'react'
import type { PlayerState } from '@/lib/radio/playing'
import { rememberHeard } from './listening'

/**
 * Shows and hides the bar by an attribute of the page, which the page's first script sets as well,
 * and makes room for it there; and moves the focus with it.
 */
export function useShown(state: PlayerState, main: () => HTMLElement | null): void {
  const before = useRef<PlayerState>('closed')
  useEffect(() => {
    const root = document.documentElement
    const was = before.current
    before.current = state
    if (state === 'closed') {
      // At the first drawing the attribute may be the first script's, and is still to be read.
      if (was === 'closed') return
      delete root.dataset.player
      rememberHeard(null)
      document.querySelector<HTMLElement>('header [data-listen]')?.focus({ preventScroll: true })
      return
    }
    root.dataset.player = state
    const isFromButton = document.activeElement?.matches('[data-listen]')
    if (was === 'closed' && state !== 'offer' && isFromButton) main()?.focus()
  }, [state, main])
}
