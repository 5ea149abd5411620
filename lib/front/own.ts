// What is for one asker alone: the newsroom, signing in, the API, and whatever is sent to us.
import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'
import { env } from '@/lib/base/env'
import { type RenderScope, renderScope } from '@/lib/cache/touch'
import type { Handler } from './draw'
import { replaceFailures } from './failures'
import { contentSecurityPolicy, newNonce } from './headers'

/** Brotli or gzip, as the browser takes it, of what is text and larger than 1 KB. */
const compress = compression()

/**
 * Lets Next answer this very request, with a nonce of its own. Where `changedHeader` is given, the
 * answer names in it the transactions that told of changes meanwhile.
 */
export async function answerOwn(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, id, changedHeader }: { handle: Handler; id: string; changedHeader?: string },
): Promise<void> {
  const nonce = newNonce()
  const policyFor = (scope?: RenderScope) =>
    contentSecurityPolicy({
      scripts: `'nonce-${nonce}'`,
      isDev: env().NODE_ENV === 'development',
      ...scope?.mediaSources,
    })
  const policy = policyFor()
  // Next reads the nonce for its own scripts from the request's policy.
  request.headers['content-security-policy'] = policy
  request.headers['x-nonce'] = nonce
  response.setHeader('Content-Security-Policy', policy)
  const scope: RenderScope = { tags: new Set() }
  // Each wraps those before it: what Next writes passes the last of these first.
  compress(request as never, response as never, () => {})
  sayScope(response, () => {
    if (scope.mediaSources) response.setHeader('Content-Security-Policy', policyFor(scope))
    if (changedHeader && scope.changedBy)
      response.setHeader(changedHeader, [...scope.changedBy].join(','))
    return scope.status
  })
  replaceFailures(request, response, scope, { reference: id, nonce })
  await renderScope.run(scope, () => handle(request, response))
}

/**
 * Has the answer's head say what was gathered while it was made: `say` sets headers, and returns the
 * status that the page asked for and Next cannot say.
 */
function sayScope(response: ServerResponse, say: () => number | undefined): void {
  const said = (status: number) => {
    if (response.headersSent) return status
    const wanted = say()
    return wanted && status === 200 ? wanted : status
  }
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = ((status: number, ...rest: unknown[]) =>
    writeHead(said(status), ...rest)) as ServerResponse['writeHead']
  const flushHeaders = response.flushHeaders.bind(response)
  response.flushHeaders = () => {
    response.statusCode = said(response.statusCode)
    flushHeaders()
  }
}
