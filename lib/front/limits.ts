// How often one address may ask for what cannot be kept. Kept pages are never counted: they cost
// next to nothing, and behind one address may sit a whole school.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { addressHeader } from '@/lib/auth/visitor'
import { errors } from '@/lib/i18n/site'
import type { Asked } from './asked'
import { plainPage } from './failure-page'
import { contentSecurityPolicy, newNonce } from './headers'

const minute = 60

/** Requests a minute, of one IPv4 address or one /64 of IPv6. */
const limiters = {
  /** Searches, and whatever else is drawn for each request. */
  drawn: new RateLimiterMemory({ keyPrefix: 'drawn', points: 300, duration: minute }),
  /** What strangers send: forms and the API. Sign-in and reset count for themselves, in Postgres. */
  sent: new RateLimiterMemory({ keyPrefix: 'sent', points: 3_000, duration: minute }),
  /** What comes with a cookie: a newsroom saves as it types, and often shares one address. */
  worked: new RateLimiterMemory({ keyPrefix: 'worked', points: 20_000, duration: minute }),
  /** Addresses at which nothing stands. */
  missed: new RateLimiterMemory({ keyPrefix: 'missed', points: 600, duration: minute }),
}

/** What is counted. */
export type Limited = keyof typeof limiters

/** What a request counts as before it is answered; null for what is not counted. */
export function countsAs(request: IncomingMessage, wanted: Asked | null): Limited | null {
  if (!['GET', 'HEAD'].includes(request.method ?? 'GET'))
    return request.headers.cookie ? 'worked' : 'sent'
  return wanted && wanted.key === null && !wanted.path.startsWith('/s/') ? 'drawn' : null
}

/** Counts one; seconds to wait where that was one too many, else 0. */
export async function count(request: IncomingMessage, what: Limited): Promise<number> {
  try {
    await limiters[what].consume(addressOf(request))
    return 0
  } catch (state) {
    return seconds(state as { msBeforeNext: number })
  }
}

/** Seconds to wait for whoever has used a limit up already; else 0. */
export async function waitFor(request: IncomingMessage, what: Limited): Promise<number> {
  const used = await limiters[what].get(addressOf(request))
  return used && used.remainingPoints <= 0 ? seconds(used) : 0
}

/** Answers 429 with the seconds to wait (RFC 6585 §4), as a page where a page was asked for. */
export function tooMany(request: IncomingMessage, response: ServerResponse, wait: number): void {
  const isPage = String(request.headers.accept ?? '').includes('text/html')
  const nonce = newNonce()
  const words = errors.tooMany
  response.writeHead(429, {
    'Content-Type': `${isPage ? 'text/html' : 'text/plain'}; charset=utf-8`,
    'Content-Security-Policy': contentSecurityPolicy({ scripts: `'nonce-${nonce}'` }),
    'Cache-Control': 'private, no-store',
    'Retry-After': wait,
  })
  const note = words.wait(wait)
  const page = isPage
    ? plainPage({ words, note, path: request.url ?? '/', nonce })
    : `${words.text} ${note}\n`
  response.end(request.method === 'HEAD' ? undefined : page)
}

function addressOf(request: IncomingMessage): string {
  return String(request.headers[addressHeader] ?? 'unknown')
}

function seconds({ msBeforeNext }: { msBeforeNext: number }): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000))
}
