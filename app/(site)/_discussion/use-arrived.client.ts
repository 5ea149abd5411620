'use client'

import { useEffect } from 'react'

/**
 * When comments were asked for and are there, the first of them has the focus: the button that
 * brought them is gone, or stands behind them. Not if the reader has gone elsewhere meanwhile.
 *
 * @param arrived the first of them, a new object for each time.
 */
export function useArrived(arrived: { id: string } | null): void {
  useEffect(() => {
    if (!arrived) return
    const { activeElement, body } = document
    if (activeElement !== body && !activeElement?.matches('[data-brings]')) return
    document
      .querySelector<HTMLElement>(`#comment-${CSS.escape(arrived.id)} :is(a, button)`)
      ?.focus()
  }, [arrived])
}
