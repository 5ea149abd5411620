'use client'

import { added } from '@/lib/fronts/arrange'
import { frontSlots } from '@/lib/fronts/slots'
import { manageWords } from '@/lib/i18n/manage'
import type { Pick } from './arranger.client'
import styles from './fronts.module.css'

const words = manageWords.fronts

interface Props {
  stories: (Pick & { time: string })[]
  ids: string[]
  q: string
  onAdd: (id: string) => void
}

/** Public stories to pick from. The search keeps the arrangement that is not published yet. */
export function StoriesToPick({ stories, ids, q, onAdd }: Props) {
  const isFull = ids.length >= frontSlots
  return (
    <section aria-label={words.stories}>
      <h2>{words.stories}</h2>
      <search>
        <form action="/newsroom/fronts" method="get" className={styles.find}>
          <input type="hidden" name="ids" value={ids.join()} />
          <label>
            {words.find}
            <input type="search" name="q" defaultValue={q} data-key="/" />
          </label>
          <button type="submit">{manageWords.show}</button>
        </form>
      </search>
      {isFull && <p className={styles.full}>{words.full}</p>}
      {stories.length === 0 && <p>{words.none}</p>}
      <form action="/newsroom/fronts" method="get">
        {q && <input type="hidden" name="q" value={q} />}
        <ul className={styles.stories}>
          {stories.map((story) => (
            <li key={story.id} data-story={story.id}>
              <div>
                <p className={styles.headline}>
                  <bdi>{story.headline}</bdi>
                </p>
                <p className={styles.soft}>
                  {story.section} · {story.time}
                </p>
              </div>
              {!ids.includes(story.id) && !isFull && (
                <button
                  type="submit"
                  name="ids"
                  value={added(ids, story.id).join()}
                  aria-label={words.addNamed(story.headline)}
                  onClick={(event) => {
                    event.preventDefault()
                    onAdd(story.id)
                  }}
                >
                  {words.add}
                </button>
              )}
            </li>
          ))}
        </ul>
      </form>
    </section>
  )
}
