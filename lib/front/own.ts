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

/** Milliseconds that a writer waits for the front to have heard of what was written. */
const longestTelling = 500

/**
 * Lets Next answer this very request, with a nonce of its own. What was sent to us may have changed
 * something: the answer begins when this front has heard of it, so that the next request meets it.
 */
export async function answerOwn(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, id, told }: { handle: Handler; id: string; told: () => Promise<void> },
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
  if (!['GET', 'HEAD'].includes(request.method ?? 'GET')) holdUntilTold(response, told)
  sayScope(response, scope, policyFor)
  replaceFailures(request, response, scope, { reference: id, nonce })
  await renderScope.run(scope, () => handle(request, response))
}

/** Holds the answer, its head too: whoever has read the status may already ask for the page. */
function holdUntilTold(response: ServerResponse, told: () => Promise<void>): void {
  const names = ['writeHead', 'flushHeaders', 'write', 'end'] as const
  type Method = (...args: unknown[]) => unknown
  const originals = names.map((name) => (response[name] as Method).bind(response))
  const held: (() => unknown)[] = []
  let isAsked = false

  function release(): void {
    clearTimeout(timer)
    names.forEach((name, at) => {
      Object.assign(response, { [name]: originals[at] })
    })
    for (const write of held.splice(0)) write()
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  function hold(write: () => unknown): void {
    held.push(write)
    if (isAsked) return
    isAsked = true
    timer = setTimeout(release, longestTelling)
    void told().then(release, release)
  }
  names.forEach((name, at) => {
    const method = (...args: unknown[]) => {
      hold(() => originals[at]!(...args))
      return name === 'write' ? true : response
    }
    Object.assign(response, { [name]: method })
  })
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
