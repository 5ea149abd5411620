'use client'

import { useEffect, useRef } from 'react'

/**
 * Where folding or unfolding a comment takes away what had the focus, the first thing in it that can
 * have it gets it: the button that shows it, or the link to it.
 */
export function useFocusKept(isFolded: boolean) {
  const comment = useRef<HTMLElement>(null)
  // Of all the comments that muting one person folds, the one that the reader was in.
  const hadFocus = useRef(false)
  const before = useRef(isFolded)
  useEffect(() => {
    const isTurned = before.current !== isFolded
    before.current = isFolded
    // The body has it when what had it is gone.
    if (!isTurned || !hadFocus.current || document.activeElement !== document.body) return
    comment.current?.querySelector<HTMLElement>('a[href], button')?.focus()
  }, [isFolded])
  return {
    ref: comment,
    onFocus: () => {
      hadFocus.current = true
    },
    onBlur: () => {
      hadFocus.current = false
    },
  }
}
