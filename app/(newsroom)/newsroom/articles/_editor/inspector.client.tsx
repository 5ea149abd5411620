'use client'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { editorWords } from '@/lib/i18n/editor'
import styles from './inspector.module.css'

type Tab = 'story' | 'checks' | 'days'
const tabs: Tab[] = ['story', 'checks', 'days']

interface InspectorProps {
  /** How many things keep the story from being published. */
  problems: number
  story: ReactNode
  checks: ReactNode
  days: ReactNode
}

/** What belongs to the story besides its text, in tabs. */
export function Inspector({ problems, ...panels }: InspectorProps) {
  const [tab, setTab] = useState<Tab>('story')
  const list = useRef<HTMLDivElement>(null)
  const keys = (event: KeyboardEvent) => {
    if (!['ArrowLeft', 'ArrowRight'].includes(event.key)) return
    const step = event.key === 'ArrowRight' ? 1 : tabs.length - 1
    const next = tabs[(tabs.indexOf(tab) + step) % tabs.length]!
    setTab(next)
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus()
  }
  return (
    <aside
      className={styles.inspector}
      aria-label={editorWords.inspector}
      data-region="inspector"
      tabIndex={-1}
    >
      <div ref={list} role="tablist" className={styles.tabs} aria-label={editorWords.inspector}>
        {tabs.map((name) => (
          <button
            key={name}
            id={`tab-${name}`}
            type="button"
            role="tab"
            aria-selected={tab === name}
            aria-controls={`panel-${name}`}
            tabIndex={tab === name ? 0 : -1}
            onClick={() => setTab(name)}
            onKeyDown={keys}
          >
            {editorWords.tabs[name]}
            {name === 'checks' && problems > 0 && <span className={styles.count}>{problems}</span>}
          </button>
        ))}
      </div>
      {tabs.map((name) => (
        <div
          key={name}
          id={`panel-${name}`}
          role="tabpanel"
          aria-labelledby={`tab-${name}`}
          hidden={tab !== name}
          className={styles.panel}
        >
          {tab === name && panels[name]}
        </div>
      ))}
    </aside>
  )
}
