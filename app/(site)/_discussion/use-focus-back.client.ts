'use client'

import { type RefObject, useEffect, useRef } from 'react'
import type { Doing } from './comment-actions.client'

/** When a form under a comment closes with the focus in it, the button that opened it has it again. */
export function useFocusBack(buttons: RefObject<HTMLFormElement | null>, doing: Doing): void {
  const before = useRef<Doing>(null)
  useEffect(() => {
    const was = before.current
    before.current = doing
    // The body has it when what had it is gone.
    if (!was || doing || document.activeElement !== document.body) return
    buttons.current?.querySelector<HTMLElement>(`[data-opens=${was}]`)?.focus()
  }, [buttons, doing])
}
