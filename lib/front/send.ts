// Sends a kept answer in the way that this request wants it.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { variesBy } from './asked'
import { safetyHeaders } from './headers'
import type { Coding, Kept } from './kept'

/** Seconds for which a cache before us may answer by itself, and what it may do after that (RFC 9111, RFC 5861). */
const shared = {
  age: 5,
  whileRevalidating: 30,
  ifError: 24 * 60 * 60,
}

const fixed = Object.entries(safetyHeaders).flat()
const suffix: Record<Coding, string> = { identity: '', br: '-br', gzip: '-gz' }

/** The best coding of those that a browser takes (RFC 9110 §12.5.3). */
export function codingFor(accepted: string | string[] | undefined, kept: Kept): Coding {
  if (!kept.isText || !accepted) return 'identity'
  const taken = new Map(
    String(accepted)
      .split(',')
      .map((one) => [one.split(';')[0]!.trim().toLowerCase(), !/;\s*q=0(\.0*)?\s*$/i.test(one)]),
  )
  if (taken.get('br')) return 'br'
  // "*" stands for those that are not named.
  return (taken.get('gzip') ?? taken.get('*')) ? 'gzip' : 'identity'
}

/** Whether the asker has this very answer (RFC 9110 §13.1.2: compared weakly). */
export function isHad(request: IncomingMessage, { hash, headers }: Kept): boolean {
  const tags = request.headers['if-none-match']
  if (tags !== undefined)
    return tags.split(',').some((tag) => {
      const wanted = tag.trim().replace(/^W\//, '')
      return wanted === '*' || wanted.replace(/(-br|-gz)?"$/, '"') === `"${hash}"`
    })
  const since = Date.parse(request.headers['if-modified-since'] ?? '')
  return since >= Date.parse(headers['last-modified'] ?? '')
}

const lines = new WeakMap<Kept, Partial<Record<Coding, string[]>>>()

/** What each sending of an answer says alike; as one flat list, which is the quickest way to write it. */
function linesOf(kept: Kept, coding: Coding): string[] {
  const known = lines.get(kept) ?? {}
  lines.set(kept, known)
  const { 'cache-control': own, ...carried } = kept.headers
  known[coding] ??= [
    ...fixed,
    ...Object.entries(carried).flat(),
    'ETag',
    `"${kept.hash}${suffix[coding]}"`,
    'Cache-Control',
    own ?? publicFor(kept),
    'Vary',
    variesBy,
    ...(kept.tags.length > 0 ? ['Cache-Tag', kept.tags.join(',')] : []),
  ]
  return known[coding]
}

function publicFor({ status }: Kept): string {
  const { age, whileRevalidating, ifError } = shared
  if (status >= 400) return `public, max-age=0, s-maxage=${age}`
  return `public, max-age=0, s-maxage=${age}, stale-while-revalidate=${whileRevalidating}, stale-if-error=${ifError}`
}

interface Sending {
  kept: Kept
  coding: Coding
  body: Buffer
  what: string
  age?: number
}

/**
 * Writes a kept answer; `what` says what happened, for `X-Cache`. `age` is in seconds: 0 for what was
 * compared with what changed a moment ago, however long ago it was drawn. What only stands in is
 * older than `s-maxage`, so a cache before us asks again as soon as it may.
 */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { kept, coding, body, what, age = 0 }: Sending,
): void {
  const headers = [...linesOf(kept, coding), 'Age', String(age), 'X-Cache', what]
  if (kept.status === 200 && isHad(request, kept)) {
    response.writeHead(304, headers)
    response.end()
    return
  }
  if (coding !== 'identity') headers.push('Content-Encoding', coding)
  headers.push('Content-Length', String(body.length))
  response.writeHead(kept.status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}
