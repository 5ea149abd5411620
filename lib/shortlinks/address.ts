import { env } from '@/lib/base/env'

/** What a short URL begins with: the short host where one is configured, else `/s` of this site. */
function shortBase(): string {
  const { SHORT_URL, SITE_URL } = env()
  return (SHORT_URL ?? `${SITE_URL}/s`).replace(/\/+$/, '')
}

/** The short URL of a code, whole: what is copied and what the QR code holds. */
export function shortUrl(code: string): string {
  return `${shortBase()}/${code}`
}

/** The short URL as people read it, without its scheme. */
export function shortUrlShown(code: string): string {
  return shortUrl(code).replace(/^https?:\/\//, '')
}
