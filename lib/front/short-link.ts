// Short URLs are followed here, before any page is drawn: it is one look-up and one line of answer.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressHeader } from '@/lib/auth/visitor'
import { env } from '@/lib/base/env'
import { log } from '@/lib/base/log'
import { errors } from '@/lib/i18n/site'
import { countClick } from '@/lib/shortlinks/clicks'
import { missWait, recordMiss } from '@/lib/shortlinks/misses'
import { linkByCode } from '@/lib/shortlinks/queries'
import { visitorOf } from '@/lib/shortlinks/visitor'
import { plainPage } from './failure-page'

const onShortHost = /^\/[a-z0-9]{6,10}(\+|\.svg|\.png)?(?=$|\?)/i
const shortPath = /^\/s\/([^/?]+)(?=$|\?)/

/** Reads an address on the short host, where one is configured, as the same below `/s` of this site. */
export function fromShortHost(request: IncomingMessage): void {
  const { SHORT_URL, SITE_URL } = env()
  if (!SHORT_URL) return
  const { host } = new URL(SHORT_URL)
  if (host === new URL(SITE_URL).host || request.headers.host !== host) return
  if (onShortHost.test(request.url ?? '')) request.url = `/s${request.url}`
}

/**
 * Answers a short URL: 302 to the story on this site, whatever host or query it was asked with
 * (RFC 9110 §15.4.3; never kept, so that a target can change and each use counts), or 429 for a
 * visitor who tries codes that do not exist. False where a page is to be drawn instead: what the
 * code leads to (`+`), its QR code, or that there is nothing.
 */
export async function answerShortLink(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const method = request.method ?? 'GET'
  const typed = shortPath.exec(request.url ?? '')?.[1]
  if (!typed || !['GET', 'HEAD'].includes(method)) return false
  const asked = decodeURIComponent(typed)
  const code = asked.replace(/(\+|\.svg|\.png)$/i, '')
  const link = await linkByCode(code)
  if (!link) return tooMany(request, response)
  if (code !== asked || link.isGone || link.isDisabled) return false

  response.once('finish', () => {
    countClick(link.linkId, visitorOf(method, headersOf(request))).catch((error) =>
      log.error({ err: error }, 'a click was not counted'),
    )
  })
  response.writeHead(302, {
    Location: new URL(link.path, env().SITE_URL).href,
    'Cache-Control': 'private, no-store',
    'Referrer-Policy': 'no-referrer-when-downgrade',
    'X-Robots-Tag': 'noindex',
    'Content-Length': 0,
  })
  response.end()
  return true
}

async function tooMany(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const address = String(request.headers[addressHeader])
  const wait = await missWait(address)
  if (wait === 0) {
    await recordMiss(address)
    return false
  }
  response.writeHead(429, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'private, no-store',
    'Retry-After': wait,
  })
  const page = plainPage({
    words: errors.tooManyCodes,
    note: errors.tooManyCodes.wait(wait),
    path: request.url ?? '/',
    nonce: String(request.headers['x-nonce']),
  })
  response.end(request.method === 'HEAD' ? undefined : page)
  return true
}

/** The headers that tell people from programs. */
function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers()
  for (const name of ['user-agent', 'purpose', 'sec-purpose', 'x-moz'])
    if (request.headers[name]) headers.set(name, String(request.headers[name]))
  return headers
}
