'use client'
import { useLayoutEffect } from 'react'
import { ago } from '@/lib/i18n/dates'
import { boot } from './boot'
import { counters } from './counters'
import { listen } from './listen'
import { passage } from './passage'
import { times } from './times'

// Only the server writes it: a browser that hydrates the page has run it already.
const source = typeof window === 'undefined' ? written() : ''

/** What that script has set on the root: the reader's theme and times. */
const worn = typeof document === 'undefined' ? {} : { ...document.documentElement.dataset }

function written(): string {
  const parts = [boot, listen, counters, passage].map((part) => `(${part.toString()})()`)
  return [...parts, `(${times.toString()})(${JSON.stringify(ago)})`].join(';')
}

/**
 * The script's element. A client component, because what a server component draws stands in the
 * page a second time, as data for hydration.
 */
export function BootSource({ nonce }: { nonce: string | undefined }) {
  // The page is React's now: whoever kept a click for it (lib/front/loader.ts) may give it. A page
  // that React had to draw anew has a bare root, which gets back what it wore.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    Object.assign(dataset, { ...worn, ...dataset, takenOver: '' })
  }, [])
  return (
    <script
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own functions' source, nothing else
      dangerouslySetInnerHTML={{ __html: source }}
    />
  )
}
