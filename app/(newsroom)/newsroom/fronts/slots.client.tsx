'use client'

import type { KeyboardEvent } from 'react'
import { moved, removed } from '@/lib/fronts/arrange'
import { frontSlots } from '@/lib/fronts/slots'
import { manageWords } from '@/lib/i18n/manage'
import type { Pick } from './arranger.client'
import styles from './fronts.module.css'

const words = manageWords.fronts

interface Props {
  ids: string[]
  known: Map<string, Pick>
  q: string
  onKey: (event: KeyboardEvent, id: string) => void
  onMove: (id: string, step: -1 | 1) => void
  onRemove: (id: string) => void
}

/** The five places in their order. */
export function Slots({ ids, known, q, onKey, onMove, onRemove }: Props) {
  const free = Array.from({ length: frontSlots - ids.length }, (_, index) => ids.length + index)
  const place = (index: number) => (index === 0 ? words.lead : words.slot(index + 1))
  return (
    <form action="/newsroom/fronts" method="get">
      {q && <input type="hidden" name="q" value={q} />}
      <ol className={styles.slots}>
        {ids.map((id, index) => {
          const story = known.get(id)
          const headline = story?.headline ?? ''
          const button = (order: string[], label: string, name: string, act: () => void) => (
            <button
              type="submit"
              name="ids"
              value={order.join()}
              aria-label={name}
              onClick={(event) => {
                event.preventDefault()
                act()
              }}
            >
              {label}
            </button>
          )
          return (
            <li key={id} data-story={id} onKeyDown={(event) => onKey(event, id)}>
              <b>{place(index)}</b>
              <div>
                <p className={styles.headline}>
                  <bdi>{headline}</bdi>
                </p>
                {story && !story.isPublic && <p className={styles.gone}>{words.gone}</p>}
                <p className={styles.buttons}>
                  {index > 0 &&
                    button(moved(ids, id, -1), words.up, words.upNamed(headline), () =>
                      onMove(id, -1),
                    )}
                  {index < ids.length - 1 &&
                    button(moved(ids, id, 1), words.down, words.downNamed(headline), () =>
                      onMove(id, 1),
                    )}
                  {button(removed(ids, id), words.remove, words.removeNamed(headline), () =>
                    onRemove(id),
                  )}
                </p>
              </div>
            </li>
          )
        })}
        {free.map((index) => (
          <li key={index} className={styles.free}>
            <b>{place(index)}</b>
            <span>{words.empty}</span>
          </li>
        ))}
      </ol>
    </form>
  )
}
