// Turns what Next drew into what is kept: without framework scripts, and with a policy of hashes.
import { createHash } from 'node:crypto'
import type { Moment } from './changes'
import type { Drawn } from './draw'
import { contentSecurityPolicy } from './headers'
import type { Kept } from './kept'
import { withoutScripts } from './scripts-on-demand'

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

const inline = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g
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
  const page = type.startsWith('text/html') ? settledPage(drawn) : null
  headers['content-security-policy'] = page?.policy ?? nothingAtAll
  const body = page?.body ?? withoutNonce(drawn)
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

/** The page with the hashes of its own scripts and styles in its policy, in the place of a nonce. */
function settledPage({ body, nonce, scope }: Drawn): { body: Buffer; policy: string } {
  const hashes = { script: new Set<string>(), style: new Set<string>() }
  const mark = ` nonce="${nonce}"`
  const html = withoutScripts(body.toString('utf8'), nonce)
    .replace(inline, (whole, name: 'script' | 'style', attributes: string, content: string) => {
      // Whatever does not bear the nonce was not put here by us, and gets no hash.
      if (!attributes.includes(mark)) return whole
      // It stands in the data for hydration too, where it says nothing any more.
      const said = content.replaceAll(nonce, placeholder(nonce))
      hashes[name].add(`'sha256-${createHash('sha256').update(said).digest('base64')}'`)
      return `<${name}${attributes.replace(mark, '')}>${said}</${name}>`
    })
    .replaceAll(mark, '')
    .replaceAll(nonce, placeholder(nonce))
  return {
    body: Buffer.from(html),
    policy: contentSecurityPolicy({
      scripts: [...hashes.script].join(' '),
      styles: [...hashes.style].join(' '),
      ...scope.mediaSources,
    }),
  }
}

function withoutNonce({ body, nonce }: Drawn): Buffer {
  return body.includes(nonce)
    ? Buffer.from(body.toString('latin1').replaceAll(nonce, placeholder(nonce)), 'latin1')
    : body
}

// As long as what it replaces: lengths are counted in that data.
function placeholder(nonce: string): string {
  return '0'.repeat(nonce.length)
}
