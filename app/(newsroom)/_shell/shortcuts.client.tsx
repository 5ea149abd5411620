'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { shortcutWords as words } from '@/lib/i18n/shortcuts'
import { areLetterKeysOff, isTyping, letterKeysKept } from './letter-keys'
import styles from './shortcuts.module.css'

const places: Record<string, string> = {
  d: '/newsroom',
  s: '/newsroom/schedule',
  f: '/newsroom/fronts',
  m: '/newsroom/media',
  c: '/newsroom/discussion',
  l: '/newsroom/links',
}

function moveInList(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  if (rows.length === 0) return
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const next = rows[at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** The newsroom's single-letter keys, and the list of them under `?`. They can be switched off (WCAG 2.1.4). */
export function Shortcuts() {
  const router = useRouter()
  const dialog = useRef<HTMLDialogElement>(null)
  const [areOff, setOff] = useState(false)

  useEffect(() => {
    setOff(areLetterKeysOff())
    let isGoing = false
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      if (areLetterKeysOff() && event.key !== '?') return
      const key = event.key.toLowerCase()
      const goes = isGoing ? places[key] : undefined
      isGoing = !isGoing && key === 'g'
      if (goes) router.push(goes)
      else if (!act(key, event.target)) return
      event.preventDefault()
    }
    const act = (key: string, target: EventTarget | null): boolean => {
      if (key === '?') dialog.current?.showModal()
      else if (key === 'c') document.querySelector<HTMLElement>('[data-key="c"]')?.click()
      else if (key === '/') document.querySelector<HTMLElement>('[data-key="/"]')?.focus()
      else if (key === 'j') moveInList(1)
      else if (key === 'k') moveInList(-1)
      else if (key === ' ' && target instanceof HTMLElement && target.dataset.preview)
        router.push(target.dataset.preview, { scroll: false })
      else return false
      return true
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [router])

  const switchKeys = (isOn: boolean) => {
    try {
      localStorage.setItem(letterKeysKept, isOn ? 'on' : 'off')
    } catch {
      // Kept for this page only.
    }
    setOff(!isOn)
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{words.title}</h2>
      <dl>
        {words.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={!areOff}
          onChange={(event) => switchKeys(event.currentTarget.checked)}
        />{' '}
        {words.letterKeys}
      </label>
      <button type="button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  )
}
