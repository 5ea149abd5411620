'use client'
import { countWords } from '@/lib/articles/article'
import { editorWords as words } from '@/lib/i18n/editor'
import { Icon } from './icons'
import styles from './outline.module.css'
import type { OutlineItem } from './story-document'

interface OutlineProps {
  items: OutlineItem[]
  text: string
  hasLead: boolean
  current: number | null
  onJump: (at: number) => void
}

/** Words a minute of silent reading (Brysbaert 2019, non-fiction in English). */
const readingSpeed = 238

/** The story's blocks, to see its shape and to jump. */
export function Outline({ items, text, hasLead, current, onJump }: OutlineProps) {
  const count = countWords(text)
  return (
    <nav aria-label={words.outline} className={styles.outline} data-region="outline" tabIndex={-1}>
      <h2>{words.outline}</h2>
      <ol>
        <li>
          <a href="#headline">
            <Icon name="subhead" />
            <span>{words.fields.headline}</span>
          </a>
        </li>
        {hasLead && (
          <li>
            <a href="#lead-picture">
              <Icon name="picture" />
              <span>{words.fields.lead}</span>
            </a>
          </li>
        )}
        {items
          .filter((item) => item.block !== null)
          .map((item) => (
            <li key={item.at}>
              <button
                type="button"
                aria-current={item.at === current ? 'true' : undefined}
                onClick={() => onJump(item.at)}
              >
                <Icon name={item.type} />
                <span dir="auto">{item.text || item.name}</span>
              </button>
            </li>
          ))}
      </ol>
      <h2>{words.length}</h2>
      {/* Browsers and the server find the ends of words by different editions of Unicode's rules. */}
      <p suppressHydrationWarning>
        {words.words(count)}
        <br />
        {words.minutes(Math.max(1, Math.round(count / readingSpeed)))}
      </p>
    </nav>
  )
}
