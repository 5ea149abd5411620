import { headers } from 'next/headers'
import { boot } from './boot'
import { counters } from './counters'
import { passage } from './passage'

const source = [boot, counters, passage].map((part) => `(${part.toString()})()`).join(';')

/** The page's own first script: inline, because the theme must be there before anything is painted. */
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
