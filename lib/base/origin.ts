import { env } from './env'

/** The origins this site answers to: as configured, and the loopback names where nothing is configured. */
export function ownOrigins(): string[] {
  const { SITE_URL, PORT, isSiteUrlGiven } = env()
  const site = new URL(SITE_URL).origin
  if (isSiteUrlGiven) return [site]
  return [site, `http://127.0.0.1:${PORT}`, `http://[::1]:${PORT}`, `http://localhost:${PORT}`]
}

/**
 * Whether a request that changes something comes from our own pages: it must say so in `Origin`.
 * Absent, `null` and every other origin are refused; no forwarded header is asked.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  return origin !== null && ownOrigins().includes(origin)
}
