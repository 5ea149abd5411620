import type { IncomingMessage, ServerResponse } from 'node:http'
import { isDatabaseAway } from '@/drizzle/away'
import { log } from '@/lib/base/log'
import type { RenderScope } from '@/lib/cache/touch'
import { failurePage } from './failure-page'
import { contentSecurityPolicy, newNonce } from './headers'
import { NotDrawn } from './not-drawn'

/** Seconds after which a reader may ask again while the database is away (RFC 9110 §10.2.3). */
const retryAfter = 30

/**
 * Answers with a page of our own where Next would say 500 to a reader: its own needs a script to
 * show anything. 503 where the database is away. Only for pages: an API's errors keep their form.
 */
export function replaceFailures(
  request: IncomingMessage,
  response: ServerResponse,
  scope: RenderScope,
  { reference, nonce }: { reference: string; nonce: string },
): void {
  if (!isPageRequest(request)) return
  const writeHead = response.writeHead.bind(response)
  const end = response.end.bind(response)
  let isReplaced = false

  const replace = (status: number): boolean => {
    if (isReplaced) return true
    if (response.headersSent || status < 500) return false
    isReplaced = true
    const isDatabaseAway = scope.isDatabaseAway === true
    const path = request.url ?? '/'
    const body = failurePage({ isDatabaseAway, reference, path, nonce })
    for (const name of ['link', 'x-nextjs-cache', 'set-cookie']) response.removeHeader(name)
    writeHead(isDatabaseAway ? 503 : 500, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
      ...(isDatabaseAway ? { 'Retry-After': String(retryAfter) } : {}),
    })
    end(request.method === 'HEAD' ? undefined : body)
    return true
  }
  intercept(response, replace)
}

/** Answers a reader whose page was not drawn, and of which nothing is kept. */
export function failureOf(
  request: IncomingMessage,
  response: ServerResponse,
  { why, scope }: NotDrawn,
  reference: string,
): void {
  const nonce = newNonce()
  // Slow or crowded, it is not the page that failed: the same words, and the same advice.
  const isAway = why !== 'failed' || scope.isDatabaseAway === true
  const body = failurePage({
    isDatabaseAway: isAway,
    reference,
    path: request.url ?? '/',
    nonce,
  })
  response.writeHead(isAway ? 503 : 500, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Content-Security-Policy': contentSecurityPolicy({ scripts: `'nonce-${nonce}'` }),
    'Cache-Control': 'no-store',
    'X-Cache': `none; ${why}`,
    ...(isAway ? { 'Retry-After': String(why === 'crowded' ? 2 : retryAfter) } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Answers a request that failed here, outside of Next: a short URL that could not be looked up. */
export function answerFailure(error: unknown, response: ServerResponse, reference: string): void {
  log.error({ err: error, id: reference }, 'a request failed')
  if (response.headersSent) {
    response.destroy()
    return
  }
  const isAway = isDatabaseAway(error) || error instanceof NotDrawn
  response.writeHead(isAway ? 503 : 500, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(isAway ? { 'Retry-After': String(retryAfter) } : {}),
  })
  response.end(
    `Something failed here. Try again; if it stays, tell us the reference ${reference}.\n`,
  )
}

/** Asks `replace` before each of the four ways in which an answer begins or goes on. */
function intercept(response: ServerResponse, replace: (status: number) => boolean): void {
  const original = {
    writeHead: response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse,
    write: response.write.bind(response) as (...args: unknown[]) => boolean,
    end: response.end.bind(response) as (...args: unknown[]) => ServerResponse,
    flushHeaders: response.flushHeaders.bind(response),
  }
  response.writeHead = ((status: number, ...rest: unknown[]) =>
    replace(status) ? response : original.writeHead(status, ...rest)) as typeof response.writeHead
  response.write = ((...args: unknown[]) =>
    replace(response.statusCode) || original.write(...args)) as typeof response.write
  response.end = ((...args: unknown[]) =>
    replace(response.statusCode) ? response : original.end(...args)) as typeof response.end
  response.flushHeaders = () => {
    if (!replace(response.statusCode)) original.flushHeaders()
  }
}

function isPageRequest(request: IncomingMessage): boolean {
  const path = request.url ?? '/'
  if (!['GET', 'HEAD'].includes(request.method ?? 'GET')) return false
  if (path.startsWith('/api/') || path.startsWith('/_next/')) return false
  return !('rsc' in request.headers)
}
