// Short URLs are followed here, before any page is drawn: it is one look-up and one line of answer.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { addressHeader } from '@/lib/auth/visitor'
import { env } from '@/lib/base/env'
import { errors } from '@/lib/i18n/site'
import { countClick } from '@/lib/shortlinks/clicks'
import { missWait, recordMiss } from '@/lib/shortlinks/misses'
import { shortAddressIn } from '@/lib/shortlinks/passage'
import type { LinkTarget } from '@/lib/shortlinks/queries'
import { passageNow } from '@/lib/shortlinks/queries/passages'
import { sourceOf } from '@/lib/shortlinks/sources'
import { visitorOf } from '@/lib/shortlinks/visitor'
import { plainPage } from './failure-page'
import { safetyHeaders } from './headers'
import type { Links } from './links'
import { onceRead } from './once-read'

const onShortHost = /^\/[a-z0-9-]{3,32}(\.p[\d-]+)?(\+|\.svg|\.png)?(?=$|\?)/i
const shortPath = /^\/s\/([^/?]+)(?=$|\?)/

const shortHost = onceRead(() => {
  const { SHORT_URL, SITE_URL } = env()
  const { host } = new URL(SHORT_URL)
  return host === new URL(SITE_URL).host ? null : host
})

/** Reads an address on the short host, where one is configured, as the same below `/s` of this site. */
export function fromShortHost(request: IncomingMessage): void {
  const host = shortHost()
  if (host === null || request.headers.host !== host) return
  if (onShortHost.test(request.url ?? '')) request.url = `/s${request.url}`
}

/** Follows a short URL that memory knows; false where there is more to find out. */
export function followFromMemory(
  request: IncomingMessage,
  response: ServerResponse,
  links: Links,
): boolean {
  const typed = shortPath.exec(request.url ?? '')?.[1]
  const link = typed ? links.inMemory(typed) : undefined
  if (!link?.leadsTo) return false
  redirect(request, response, link, link.leadsTo)
  return true
}

/**
 * Answers a short URL: 302 to the story on this site, or to a passage of it, whatever host or query
 * it was asked with (RFC 9110 §15.4.3; never kept, so that a target can change and each use counts),
 * or 429 for a visitor who tries codes that do not exist. False where a page is to be drawn instead:
 * what the code leads to (`+`), its QR code, that readers would leave this site, that a passage has
 * changed, or that there is nothing.
 */
export async function answerShortLink(
  request: IncomingMessage,
  response: ServerResponse,
  find: (code: string) => Promise<LinkTarget | null>,
): Promise<boolean> {
  const typed = shortPath.exec(request.url ?? '')?.[1]
  if (!typed) return false
  const asked = decodeURIComponent(typed)
  const { code, passage, form } = shortAddressIn(asked)
  const link = await find(code)
  if (!link) return tooMany(request, response)
  if (form !== '') return false
  if (!link.leadsTo) {
    // The page that asks before somebody leaves is a use of the link as well.
    if (link.elsewhere && !link.isDisabled && !link.isBlocked) countUse(request, link)
    return false
  }
  const found = passage && link.storyId ? await passageNow(link.storyId, passage) : null
  if (found?.is === 'changed') {
    countUse(request, link)
    return false
  }
  redirect(
    request,
    response,
    link,
    found?.is === 'there' ? atParagraph(link.leadsTo, found.paragraph) : link.leadsTo,
  )
  return true
}

// In place of whatever part of the page the link itself leads to.
function atParagraph(url: string, paragraph: number): string {
  return `${url.replace(/#.*/, '')}#p${paragraph}`
}

function redirect(
  request: IncomingMessage,
  response: ServerResponse,
  link: LinkTarget,
  to: string,
): void {
  response.writeHead(302, [...fixed(), 'Location', to])
  response.end()
  countUse(request, link)
}

function countUse(request: IncomingMessage, { linkId }: LinkTarget): void {
  const headers = headersOf(request)
  const visitor = visitorOf(request.method ?? 'GET', headers)
  void countClick({ linkId, visitor, source: visitor === 'person' ? sourceOf(headers) : null })
}

const fixed = onceRead(() => [
  ...Object.entries(safetyHeaders).flat(),
  ...['Cache-Control', 'private, no-store', 'X-Robots-Tag', 'noindex', 'Content-Length', '0'],
])

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

/** The headers that tell people from programs, and where people come from. */
function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers()
  for (const name of ['user-agent', 'purpose', 'sec-purpose', 'x-moz', 'referer'])
    if (request.headers[name]) headers.set(name, String(request.headers[name]))
  return headers
}
