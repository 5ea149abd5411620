'use client'
import { useEffect, useRef } from 'react'

interface EditorKeys {
  save: () => void
  next: () => void
  preview: () => void
  history: () => void
}

const regions = ['outline', 'canvas', 'inspector']

/** The keys of the whole editor, wherever the focus is: save, next step, preview, history, F6 between the regions. */
export function useEditorKeys(keys: EditorKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return
      if (event.key === 'F6') {
        event.preventDefault()
        return cycle(event.shiftKey ? -1 : 1)
      }
      const act = actOf(event)
      if (!act) return
      event.preventDefault()
      latest.current[act]()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
}

function actOf(event: KeyboardEvent): keyof EditorKeys | null {
  if (!event.ctrlKey && !event.metaKey) return null
  if (event.altKey) return null
  const key = event.key.toLowerCase()
  if (event.shiftKey) return key === 'p' ? 'preview' : key === 'h' ? 'history' : null
  return key === 's' ? 'save' : key === 'enter' ? 'next' : null
}

function cycle(by: 1 | -1): void {
  const shown = regions
    .map((name) => document.querySelector<HTMLElement>(`[data-region="${name}"]`))
    .filter((region): region is HTMLElement => region !== null && region.offsetParent !== null)
  const at = shown.findIndex((region) => region.contains(document.activeElement))
  const start = at === -1 && by === -1 ? 0 : at
  shown[(start + by + shown.length) % shown.length]?.focus()
}
