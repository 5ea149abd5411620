'use client'
import { type RefObject, useLayoutEffect, useRef } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * Keeps what somebody wrote before the page's scripts were there: the field was drawn by the server
 * and took the words, but React does not know of them and writes its own over them. What was written
 * is as `NoteEarlyWords` noted it; a browser that filled the field by itself told nobody.
 */
export function useEarlyWords<Element extends Field>(
  value: string,
  onChange: (value: string) => void,
): RefObject<Element | null> {
  const field = useRef<Element>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when React takes the field over
  useLayoutEffect(() => {
    const { earlyWords } = window as Window & { earlyWords?: WeakMap<EventTarget, string> }
    const written = field.current && (earlyWords?.get(field.current) ?? field.current.value)
    if (written !== null && written !== value) onChange(written)
  }, [])
  return field
}
