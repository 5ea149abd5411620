// Turns what Next drew into what is kept: without framework scripts, and with a policy of hashes.
import type { Moment } from './changes'
import type { Drawn } from './draw'
import { contentSecurityPolicy } from './headers'
import type { Kept } from './kept'
import { hashOf, type SettledPage, settledPage, withoutNonce } from './settled-page'

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

/** An answer as it is kept, and the data of its scripts, with its version as hash, where that is kept apart. */
export interface Settled {
  kept: Kept
  data: Kept | undefined
}

/**
 * An answer as it is kept, drawn at a moment.
 * @param dataQuery the query by which a page's data is asked for; where none is given, the page keeps it.
 */
export function settle(drawn: Drawn, at: Moment, dataQuery?: (version: string) => string): Settled {
  const headers: Record<string, string> = {}
  for (const name of carried) if (drawn.headers[name]) headers[name] = drawn.headers[name]
  const own = drawn.headers['cache-control'] ?? ''
  // Next says no-store of every page it draws; our own routes say how long theirs may be kept.
  if (/\bpublic\b/.test(own)) headers['cache-control'] = own
  const type = headers['content-type'] ?? ''
  const page = type.startsWith('text/html')
    ? settledPage(drawn.body.toString('utf8'), { nonce: drawn.nonce, dataQuery })
    : null
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
  return { kept, data: page?.data && dataOf(kept, page.data) }
}

/** What a page's scripts begin with: as public as the page is, for as long. */
function dataOf(
  { tags, drawn, drawnAt }: Kept,
  { text, version }: NonNullable<SettledPage['data']>,
): Kept {
  const body = Buffer.from(text)
  return {
    status: 200,
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy': nothingAtAll,
      'x-robots-tag': 'noindex',
    },
    hash: version,
    tags,
    drawn,
    drawnAt,
    isImmutable: true,
    bodies: { identity: body },
    isText: body.length >= smallest,
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
