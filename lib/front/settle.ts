// Turns what Next drew into what is kept: without framework scripts, and with a policy of hashes.
import type { Moment } from './changes'
import type { Drawn } from './draw'
import { contentSecurityPolicy } from './headers'
import { type Kept, largestInMemory } from './kept'
import { type DataTerms, hashOf, type SettledPage, settledPage, withoutNonce } from './settled-page'

// What Next or a page says that is true for everyone who asks.
const carried = [
  'content-type',
  'content-disposition',
  'location',
  'link',
  'last-modified',
  'x-robots-tag',
  'referrer-policy',
  'retry-after',
]

const text = /^(text\/|application\/(json|xml|javascript|[a-z.+-]+\+(xml|json))|image\/svg)/
const smallest = 1_000
/** The policy of what is no page: opened by itself, it may do nothing. */
const nothingAtAll = "default-src 'none'; frame-ancestors 'none'"

/** An answer as it is kept, and the data of its scripts where that is kept apart. */
export interface Settled {
  kept: Kept
  data?: VersionData
}

/** What the scripts of a version of a page begin with. */
export interface VersionData {
  version: string
  kept: Kept
}

/**
 * An answer as it is kept, drawn at a moment.
 * @param data how the data of a page is asked for; where nothing is said, the page keeps it.
 */
export function settle(drawn: Drawn, at: Moment, data?: DataTerms): Settled {
  const headers: Record<string, string> = {}
  for (const name of carried) if (drawn.headers[name]) headers[name] = drawn.headers[name]
  // Styles that are to be loaded first bear the nonce of a policy that nobody gets.
  if (headers.link) headers.link = headers.link.replaceAll(`; nonce="${drawn.nonce}"`, '')
  const own = drawn.headers['cache-control'] ?? ''
  // Next says no-store of every page it draws; our own routes say how long theirs may be kept.
  if (/\bpublic\b/.test(own)) headers['cache-control'] = own
  const type = headers['content-type'] ?? ''
  const page = type.startsWith('text/html') ? pageOf(drawn, data) : null
  headers['content-security-policy'] = page ? policyOf(page, drawn) : nothingAtAll
  const body = page ? Buffer.from(page.html) : plain(drawn)
  const kept = {
    status: drawn.status,
    headers,
    hash: hashOf(body),
    tags: [...drawn.scope.tags],
    drawn: at,
    drawnAt: Date.now(),
    ...(drawn.scope.until ? { until: drawn.scope.until.getTime() } : {}),
    isImmutable: /\bimmutable\b/.test(own),
    bodies: { identity: body },
    isText: text.test(type) && body.length >= smallest,
  }
  return page?.data ? { kept, data: dataOf(kept, page.data) } : { kept }
}

function pageOf({ body, nonce }: Drawn, data?: DataTerms): SettledPage {
  const html = body.toString('utf8')
  const page = settledPage(html, { nonce, data })
  // What memory would not take stays in the page, which disk may have alone.
  const isLarge = page.data && Buffer.byteLength(page.data.text) > largestInMemory / 2
  return isLarge ? settledPage(html, { nonce }) : page
}

/** As public as the page is. */
function dataOf(
  { tags, drawn, drawnAt }: Kept,
  { text, version }: NonNullable<SettledPage['data']>,
): VersionData {
  const body = Buffer.from(text)
  const kept = {
    status: 200,
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy': nothingAtAll,
      'x-robots-tag': 'noindex',
    },
    hash: hashOf(body),
    tags,
    drawn,
    drawnAt,
    isImmutable: true,
    bodies: { identity: body },
    isText: body.length >= smallest,
  }
  return { version, kept }
}

/** Says that there is no data for a version, or no longer: its page stays as it is. */
export function noData(at: Moment): Kept {
  return {
    status: 410,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': nothingAtAll,
      'cache-control': 'private, no-store',
    },
    hash: '',
    tags: [],
    drawn: at,
    drawnAt: Date.now(),
    isImmutable: false,
    bodies: { identity: Buffer.from('This version of the page is gone.\n') },
    isText: false,
  }
}

function policyOf({ scripts, styles }: SettledPage, { scope }: Drawn): string {
  return contentSecurityPolicy({
    scripts: [...scripts].join(' '),
    styles: [...styles].join(' '),
    ...scope.mediaSources,
  })
}

// Any bytes: each is one letter of Latin-1.
function plain({ body, nonce }: Drawn): Buffer {
  return body.includes(nonce)
    ? Buffer.from(withoutNonce(body.toString('latin1'), nonce), 'latin1')
    : body
}
