import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import compression from 'compression'
import next from 'next'
import { newId } from '@/lib/base/ids'
import { log } from '@/lib/base/log'
import { type RenderScope, renderScope } from '@/lib/cache/touch'
import { endDemoListeners } from '@/lib/radio/demo-listeners'
import { refusal } from './admit'
import { answerFailure, replaceFailures } from './failures'
import { cleanRequest, contentSecurityPolicy, newNonce, safetyHeaders } from './headers'
import { scriptsOnDemand } from './scripts-on-demand'
import { answerShortLink, fromShortHost } from './short-link'

/** Brotli or gzip, as the browser takes it, of what is text and larger than 1 KB. */
const compress = compression()

export interface Serving {
  url: string
  /** Stops taking requests, lets those under way end (10 s at most), and returns. */
  close(): Promise<void>
}

/**
 * The HTTP server before Next, in one process with it: it turns away what nobody could want, takes
 * out headers that are not a stranger's to set, and gives each page its policy. Pages are rendered
 * on request; the scope around each render gathers what the page depends on.
 * @throws the listening error, EADDRINUSE among them.
 */
export async function serve(options: {
  port: number
  host: string
  dev: boolean
}): Promise<Serving> {
  const app = next({ dev: options.dev, hostname: options.host, port: options.port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const upgrade = options.dev ? app.getUpgradeHandler() : undefined

  const server = createServer({ maxHeaderSize: 16 * 1024 }, (request, response) => {
    void answer(request, response, handle, options.dev)
  })
  // A slow sender is cut; a kept connection is let go (milliseconds).
  server.headersTimeout = 15_000
  server.requestTimeout = 30_000
  server.keepAliveTimeout = 10_000
  server.on('upgrade', (request, socket, head) => {
    if (upgrade && request.url?.startsWith('/_next/')) void upgrade(request, socket, head)
    else socket.destroy()
  })
  await listen(server, options)
  return {
    url: `http://${options.host}:${options.port}`,
    close: async () => {
      endDemoListeners()
      await closeServer(server)
      await app.close()
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  isDev: boolean,
): Promise<void> {
  const started = performance.now()
  const id = newId().slice(-12)
  for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value)
  response.setHeader('X-Request-Id', id)
  response.once('finish', () => {
    const milliseconds = Math.round(performance.now() - started)
    log.info(
      {
        id,
        method: request.method,
        path: request.url?.split('?')[0],
        status: response.statusCode,
        milliseconds,
      },
      'answered',
    )
  })
  const refused = refusal(request)
  if (refused) {
    response.writeHead(refused.status, {
      'Content-Type': 'text/plain; charset=utf-8',
      ...refused.headers,
    })
    response.end(`${refused.words}\n`)
    return
  }
  fromShortHost(request)
  cleanRequest(request)
  const nonce = newNonce()
  const policy = contentSecurityPolicy(nonce, isDev)
  // Next reads the nonce for its own scripts from the request's policy.
  request.headers['content-security-policy'] = policy
  request.headers['x-nonce'] = nonce
  response.setHeader('Content-Security-Policy', policy)
  const scope: RenderScope = { tags: new Set() }
  // Each wraps those before it: what Next writes passes the last of these first.
  compress(request as never, response as never, () => {})
  sayScopeStatus(response, scope)
  letSoundThrough(response, scope, (sound) => contentSecurityPolicy(nonce, isDev, sound))
  replaceFailures(request, response, scope, { reference: id, nonce })
  if (!isDev) scriptsOnDemand(request, response, nonce)
  try {
    if (await answerShortLink(request, response)) return
    await renderScope.run(scope, () => handle(request, response))
  } catch (error) {
    answerFailure(error, response, scope, id)
  }
}

/** Gives the answer the status that the page asked for and Next cannot say. */
function sayScopeStatus(response: ServerResponse, scope: RenderScope): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = ((status: number, ...rest: unknown[]) =>
    writeHead(
      scope.status && status === 200 ? scope.status : status,
      ...rest,
    )) as ServerResponse['writeHead']
  const flushHeaders = response.flushHeaders.bind(response)
  response.flushHeaders = () => {
    if (scope.status && response.statusCode === 200) response.statusCode = scope.status
    flushHeaders()
  }
}

/** Gives a page that has streams a policy that lets them through; others keep the one they have. */
function letSoundThrough(
  response: ServerResponse,
  scope: RenderScope,
  policyFor: (sound: NonNullable<RenderScope['mediaSources']>) => string,
): void {
  const say = () => {
    if (scope.mediaSources && !response.headersSent)
      response.setHeader('Content-Security-Policy', policyFor(scope.mediaSources))
  }
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse
  response.writeHead = ((...args: unknown[]) => {
    say()
    return writeHead(...args)
  }) as ServerResponse['writeHead']
  const flushHeaders = response.flushHeaders.bind(response)
  response.flushHeaders = () => {
    say()
    flushHeaders()
  }
}

function listen(server: Server, { port, host }: { port: number; host: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), 10_000)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
