'use client'
import { useState } from 'react'
import { editorWords } from '@/lib/i18n/editor'
import styles from './inspector.module.css'

const words = editorWords.shortUrl

/** The story's short URL, made at its first save; it leads nowhere before the story is public. */
export function ShortUrl({ url }: { url: string | null }) {
  const [isCopied, setCopied] = useState(false)
  return (
    <section className={styles.box}>
      <h2>{words.title}</h2>
      {url === null ? (
        <p className={styles.hint}>{words.afterSave}</p>
      ) : (
        <div className={styles.short}>
          <input
            aria-label={words.title}
            className={styles.input}
            readOnly
            value={url}
            onFocus={(event) => event.currentTarget.select()}
          />
          <button
            type="button"
            className={styles.button}
            onClick={() => void navigator.clipboard.writeText(url).then(() => setCopied(true))}
          >
            {isCopied ? words.copied : words.copy}
          </button>
        </div>
      )}
    </section>
  )
}
