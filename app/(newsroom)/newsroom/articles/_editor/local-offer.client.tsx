'use client'
import { compareContents, type Naming } from '@/lib/articles/compare'
import type { StoryContent } from '@/lib/articles/content'
import type { LocalCopy } from '@/lib/articles/local-copy'
import { fullTime } from '@/lib/i18n/dates'
import { editorWords } from '@/lib/i18n/editor'
import { ComparisonView } from './comparison'
import styles from './notices.module.css'
import { readDocument } from './story-document'

const words = editorWords.local

interface LocalOfferProps {
  copy: LocalCopy
  current: StoryContent
  naming: Naming
  timeZone: string
  onUse: () => void
  onDiscard: () => void
}

/** Words that this device kept and the server never had: to use, to compare, to discard. */
export function LocalOffer(props: LocalOfferProps) {
  const { copy, current, naming } = props
  const read = readDocument(copy.document)
  return (
    <section className={styles.offer} aria-label={words.show}>
      <p>{words.offer(fullTime(props.timeZone, new Date(copy.at)))}</p>
      <button type="button" onClick={props.onUse}>
        {words.use}
      </button>
      <button type="button" onClick={props.onDiscard}>
        {words.discard}
      </button>
      <details>
        <summary>{words.show}</summary>
        {read.ok ? (
          <ComparisonView
            comparison={compareContents(current, { ...copy.content, body: read.body }, naming)}
            language={copy.content.language}
          />
        ) : (
          <p>{read.message}</p>
        )}
      </details>
    </section>
  )
}
