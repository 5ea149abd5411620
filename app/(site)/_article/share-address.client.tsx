'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { share as words } from '@/lib/i18n/story'
import styles from './share.module.css'

interface ShareAddressProps {
  address: string
  short: string | null
  code: string | null
}

/**
 * The story's address, and at the press of a button its short URL, copied where the browser allows
 * it. Without a script the button leads to the page of the short URL.
 */
export function ShareAddress({ address, short, code }: ShareAddressProps) {
  const [isShort, setShort] = useState(false)
  const [status, setStatus] = useState('')
  const field = useRef<HTMLInputElement>(null)

  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(short!)
      setStatus(words.copied)
    } catch {
      setStatus(words.notCopied)
    }
  }
  const get = (event: FormEvent) => {
    event.preventDefault()
    setShort(true)
  }
  // The button that was pressed is gone: the field it made takes the focus, and is copied at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field appears
  useEffect(() => {
    if (!isShort) return
    field.current?.focus()
    void copy()
  }, [isShort])

  return (
    <>
      {isShort && short ? (
        <div className={styles.row}>
          <input
            ref={field}
            className={styles.field}
            type="text"
            aria-label={words.field}
            value={short}
            dir="ltr"
            readOnly
          />
          <button className={styles.primary} type="button" onClick={copy}>
            {words.copy}
          </button>
        </div>
      ) : (
        <>
          <input
            className={styles.field}
            type="text"
            aria-label={words.address}
            value={address}
            dir="ltr"
            readOnly
          />
          {code && (
            <form action={`/s/${code}+`} onSubmit={get} data-enhanced>
              <button className={styles.primary} type="submit">
                {words.get}
              </button>
            </form>
          )}
        </>
      )}
      <p
        className={styles.status}
        role="status"
        data-failed={status === words.notCopied || undefined}
      >
        {status}
      </p>
      {isShort && code && short && (
        <div className={styles.qr}>
          <img src={`/s/${code}.svg`} alt={words.qr(short)} width={104} height={104} />
          <p>
            {words.scan}
            <a href={`/s/${code}.svg`} download={`${code}.svg`}>
              {words.download}
            </a>
          </p>
        </div>
      )}
    </>
  )
}
