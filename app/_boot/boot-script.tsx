import { headers } from 'next/headers'
import { ago } from '@/lib/i18n/dates'
import { boot } from './boot'
import { listen } from './listen'
import { times } from './times'

/** The page's own first script: inline, because theme and times must be right before anything is painted. */
export async function BootScript() {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <script
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own functions' source, nothing else
      dangerouslySetInnerHTML={{
        __html: `(${boot.toString()})();(${listen.toString()})();(${times.toString()})(${JSON.stringify(ago)})`,
      }}
    />
  )
}
