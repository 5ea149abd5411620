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

/** Lets Next answer this very request, with a nonce of its own. */
export async function answerOwn(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, id }: { handle: Handler; id: string },
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
  sayScope(response, scope, policyFor)
  replaceFailures(request, response, scope, { reference: id, nonce })
  await renderScope.run(scope, () => handle(request, response))
}

/** Gives the answer the status that the page asked for and Next cannot say, and lets its sound through. */
function sayScope(
  response: ServerResponse,
  scope: RenderScope,
  policyFor: (scope: RenderScope) => string,
): void {
  const letSoundThrough = () => {
    if (scope.mediaSources && !response.headersSent)
      response.setHeader('Content-Security-Policy', policyFor(scope))
  }
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    letSoundThrough()
    return writeHead(scope.status && status === 200 ? scope.status : status, ...rest)
  }) as ServerResponse['writeHead']
  const flushHeaders = response.flushHeaders.bind(response)
  response.flushHeaders = () => {
    letSoundThrough()
    if (scope.status && response.statusCode === 200) response.statusCode = scope.status
    flushHeaders()
  }
}
