'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Form } from '@/app/_ui/form.client'
import { added, moved, removed } from '@/lib/fronts/arrange'
import { manageWords } from '@/lib/i18n/manage'
import { publishFront } from './actions'
import styles from './fronts.module.css'
import { Slots } from './slots.client'
import { StoriesToPick } from './stories-to-pick.client'

const words = manageWords.fronts

/** A story as this page shows it. */
export interface Pick {
  id: string
  headline: string
  section: string
  isPublic: boolean
}

interface Props {
  arranged: Pick[]
  /** The order that readers see. */
  published: string[]
  stories: (Pick & { time: string })[]
  version: number
  q: string
}

/**
 * The five places and the stories to fill them with. Each button is a submit button of a GET form
 * whose value is the order it makes, so that the page works by its addresses where there is no
 * script; with one, the order changes in place.
 */
export function Arranger({ arranged, published, stories, version, q }: Props) {
  const [ids, setIds] = useState(arranged.map((story) => story.id))
  const [said, setSaid] = useState('')
  const known = new Map([...stories, ...arranged].map((story) => [story.id, story]))
  const headline = (id: string) => known.get(id)?.headline ?? ''
  const place = (order: string[], id: string) => {
    const index = order.indexOf(id)
    return index === 0 ? words.lead : words.slot(index + 1)
  }
  const changed = useRef<string | null>(null)
  const change = (order: string[], id: string) => {
    setIds(order)
    changed.current = id
    const isIn = order.includes(id)
    setSaid(isIn ? words.moved(headline(id), place(order, id)) : words.removed(headline(id)))
  }
  const pressed = (event: KeyboardEvent, id: string) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    change(moved(ids, id, event.key === 'ArrowUp' ? -1 : 1), id)
  }
  const all = useRef<HTMLDivElement>(null)
  // The button that was pressed may be gone, or its row moved: the story's next one takes the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the order
  useEffect(() => {
    const id = changed.current
    if (id === null || document.activeElement !== document.body) return
    const buttons = all.current?.querySelectorAll<HTMLElement>(`[data-story="${id}"] button`)
    const next = buttons?.[0] ?? all.current?.querySelector<HTMLElement>('[data-story] button')
    next?.focus()
  }, [ids])
  const isChanged = ids.join() !== published.join()
  return (
    <div className={styles.arranger} ref={all}>
      <StoriesToPick stories={stories} ids={ids} q={q} onAdd={(id) => change(added(ids, id), id)} />
      <section className={styles.front} aria-label={words.picked}>
        <h2>
          {words.picked} {isChanged && <small>{words.unsaved}</small>}
        </h2>
        <p className={styles.keys}>{words.keys}</p>
        <Slots
          ids={ids}
          known={known}
          q={q}
          onKey={pressed}
          onMove={(id, step) => change(moved(ids, id, step), id)}
          onRemove={(id) => change(removed(ids, id), id)}
        />
        <p role="status" className="vh">
          {said}
        </p>
        <Form action={publishFront} submit={words.publish} hidden={{ version }}>
          {ids.map((id) => (
            <input key={id} type="hidden" name="storyIds" value={id} />
          ))}
        </Form>
      </section>
    </div>
  )
}
