// What a tab remembers of its player while pages are loaded anew; the same key as in app/_boot/listen.ts.
const key = 'listening'
const volumeKey = 'volume'

/** The id of the stream that was playing when this page was left; null for none. */
export function lastHeard(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

export function rememberHeard(streamId: string | null): void {
  try {
    if (streamId === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, streamId)
  } catch {
    // Storage switched off: nothing is offered after the next load.
  }
}

/** The loudness the reader has set, 0 to 1. */
export function lastVolume(): number {
  try {
    const kept = Number(localStorage.getItem(volumeKey) ?? 1)
    return kept >= 0 && kept <= 1 ? kept : 1
  } catch {
    return 1
  }
}

export function rememberVolume(volume: number): void {
  try {
    localStorage.setItem(volumeKey, String(volume))
  } catch {
    // Kept for this page only.
  }
}
