// Turns what Next drew into what is kept: without framework scripts, and with a policy of hashes.
import { createHash } from 'node:crypto'
import type { Moment } from './changes'
import type { Drawn } from './draw'
import { contentSecurityPolicy } from './headers'
import type { Kept } from './kept'
import { settledPage, withoutNonce } from './settled-page'

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

/** An answer as it is kept, drawn at a moment. */
export function settle(drawn: Drawn, at: Moment): Kept {
  const headers: Record<string, string> = {}
  for (const name of carried) if (drawn.headers[name]) headers[name] = drawn.headers[name]
  const own = drawn.headers['cache-control'] ?? ''
  // Next says no-store of every page it draws; our own routes say how long theirs may be kept.
  if (/\bpublic\b/.test(own)) headers['cache-control'] = own
  const type = headers['content-type'] ?? ''
  const page = type.startsWith('text/html') ? settled(drawn) : null
  headers['content-security-policy'] = page?.policy ?? nothingAtAll
  const body = page?.body ?? plain(drawn)
  return {
    status: drawn.status,
    headers,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    tags: [...drawn.scope.tags],
    drawn: at,
    drawnAt: Date.now(),
    ...(drawn.scope.until ? { until: drawn.scope.until.getTime() } : {}),
    isImmutable: /\bimmutable\b/.test(own),
    bodies: { identity: body },
    isText: text.test(type) && body.length >= smallest,
  }
}

function settled({ body, nonce, scope }: Drawn): { body: Buffer; policy: string } {
  const { html, scripts, styles } = settledPage(body.toString('utf8'), nonce)
  return {
    body: Buffer.from(html),
    policy: contentSecurityPolicy({
      scripts: [...scripts].join(' '),
      styles: [...styles].join(' '),
      ...scope.mediaSources,
    }),
  }
}

// Any bytes: each is one letter of Latin-1.
function plain({ body, nonce }: Drawn): Buffer {
  return body.includes(nonce)
    ? Buffer.from(withoutNonce(body.toString('latin1'), nonce), 'latin1')
    : body
}
