import { headers } from 'next/headers'

/**
 * Notes what is written into a field from the first moment: React sets a text area that it takes
 * over back to what the server drew, and `useEarlyWords` gives it what was written. Sent as source
 * text inside the page, so it may use nothing from outside itself.
 */
function noteEarlyWords(): void {
  const written = new WeakMap<EventTarget, string>()
  ;(window as Window & { earlyWords?: typeof written }).earlyWords = written
  const note = ({ target }: Event) => {
    if (target) written.set(target, (target as HTMLInputElement).value)
  }
  document.addEventListener('input', note, true)
}

/** The script of a page with fields that are written into before its other scripts have come. */
export async function NoteEarlyWords() {
  return (
    <script
      nonce={(await headers()).get('x-nonce') ?? undefined}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own function's source, nothing else
      dangerouslySetInnerHTML={{ __html: `(${noteEarlyWords.toString()})()` }}
    />
  )
}
