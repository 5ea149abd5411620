'use client'

import { useEffect, useRef } from 'react'
import layout from '../../layout.module.css'

/** What was done, told where one comes back to: it takes the focus, so that it is read out and in sight. */
export function Done({ words }: { words: string }) {
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => note.current?.focus(), [])
  return (
    <p ref={note} role="status" tabIndex={-1} className={layout.note}>
      {words}
    </p>
  )
}
