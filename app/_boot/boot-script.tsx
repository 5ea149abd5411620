import { headers } from 'next/headers'
import { ago } from '@/lib/i18n/dates'
import { boot } from './boot'
import { counters } from './counters'
import { listen } from './listen'
import { passage } from './passage'
import { times } from './times'

const parts = [boot, listen, counters, passage].map((part) => `(${part.toString()})()`)
const source = [...parts, `(${times.toString()})(${JSON.stringify(ago)})`].join(';')

/** The page's own first script: inline, because theme and times must be right before anything is painted. */
export async function BootScript() {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <script
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own functions' source, nothing else
      dangerouslySetInnerHTML={{ __html: source }}
    />
  )
}
