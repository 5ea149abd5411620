import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import { newId } from '@/lib/base/ids'
import { log } from '@/lib/base/log'
import { linkByCode } from '@/lib/shortlinks/queries'
import { refusal } from './admit'
import { type Asked, asked } from './asked'
import { type Behind, frontAndPressroom, type Listening, nextAlone } from './behind'
import { answerFailure, failureOf } from './failures'
import type { Front } from './front'
import { cleanRequest, safetyHeaders } from './headers'
import { count, countsAs, tooMany, waitFor } from './limits'
import { NotDrawn, notDrawnBy } from './not-drawn'
import { ownTurn } from './pace'
import { answerShortLink, followFromMemory, fromShortHost } from './short-link'

export interface Serving {
  url: string
  /** Stops taking requests, lets those under way end (10 s at most), and returns. */
  close(): Promise<void>
}

/**
 * Milliseconds for which a connection may stand still while something is to be sent over it, up to
 * twice: Node looks once whether anything of it went through meanwhile.
 */
const unmoved = 14_000

/** What one connection may take: a slow sender is cut, a kept connection is let go (milliseconds). */
const limits: ServerOptions = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 15_000,
  requestTimeout: 29_000,
  keepAliveTimeout: 10_000,
  // Node looks for the slow every half a minute; they would stay twice as long as they may.
  connectionsCheckingInterval: 1_000,
}

/**
 * The HTTP server before everything: it turns away what nobody could want, takes out headers that
 * are not a stranger's to set, answers readers from what it keeps, and has the rest drawn.
 * @throws the listening error, EADDRINUSE among them.
 */
export async function serve({ dev, ...listening }: Listening & { dev: boolean }): Promise<Serving> {
  const behind = await (dev ? nextAlone(listening) : frontAndPressroom(listening))
  const server = createServer(limits, (request, response) => {
    // Whoever still has a connection is answered, and told to ask elsewhere next time.
    if (isClosing) response.shouldKeepAlive = false
    // What fails on the quick ways is one reader's answer, never the end of the process.
    answer(request, response, behind).catch((error) =>
      answerFailure(error, response, newRequestId()),
    )
  })
  let isClosing = false
  server.timeout = unmoved
  server.on('upgrade', (request, socket, head) => {
    if (behind.upgrade && request.url?.startsWith('/_next/')) behind.upgrade(request, socket, head)
    else socket.destroy()
  })
  await listen(server, listening)
  return {
    url: `http://${listening.host}:${listening.port}`,
    close: async () => {
      isClosing = true
      behind.endStreams()
      await closeServer(server)
      await behind.close()
    },
  }
}

const newRequestId = () => newId().slice(-12)

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  behind: Behind,
): Promise<void> {
  fromShortHost(request)
  const { front, links } = behind
  const wanted = front && isReading(request) ? asked(request.url ?? '/', request.headers) : null
  // The quickest way comes first: a kept page is sent without anything else being looked at.
  if (wanted && front!.sendFromMemory(request, response, wanted)) return
  if (wanted && links && followFromMemory(request, response, links)) return

  const id = newRequestId()
  for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value)
  response.setHeader('X-Request-Id', id)
  logAnswer(request, response, id)
  const refused = refusal(request)
  if (refused) {
    response.writeHead(refused.status, {
      'Content-Type': 'text/plain; charset=utf-8',
      ...refused.headers,
    })
    response.end(`${refused.words}\n`)
    return
  }
  cleanRequest(request)
  // A form may be at work for longer than a reader may stand still; only who does not read is cut.
  response.on('timeout', (socket: Socket) => {
    if (socket.writableLength > 0) socket.destroy()
  })
  try {
    const what = countsAs(request, wanted)
    const wait = what ? await count(request, what) : 0
    if (wait > 0) {
      tooMany(request, response, wait)
      return
    }
    const find = (code: string) => links?.find(code) ?? linkByCode(code)
    if (isReading(request) && (await answerShortLink(request, response, find))) return
    if (wanted && (await answerReader(request, response, front!, wanted, id))) return
    await ownTurn(response)
    await behind.answerOwn(request, response, id)
  } catch (error) {
    if (wanted && !wanted.payload && !response.headersSent) {
      log.error({ err: error, id }, 'a request failed')
      failureOf(request, response, notDrawnBy(error), id)
    } else answerFailure(error, response, id)
  }
}

/** Answers from the front; false where only the asker's own session can say more. */
async function answerReader(
  request: IncomingMessage,
  response: ServerResponse,
  front: Front,
  wanted: Asked,
  id: string,
): Promise<boolean> {
  try {
    // Whoever tries one address after the other gets what is kept, and nothing is drawn for them.
    const wait = await waitFor(request, 'missed')
    if (wait > 0) {
      if (await front.sendKept(request, response, wanted)) return true
      tooMany(request, response, wait)
      return true
    }
    const isAnswered = await front.answer(request, response, wanted)
    if (response.statusCode === 404) await count(request, 'missed')
    return isAnswered
  } catch (error) {
    if (!(error instanceof NotDrawn) || wanted.payload) throw error
    log.warn({ id, path: wanted.path, why: error.why }, 'a page was not drawn')
    failureOf(request, response, error, id)
    return true
  }
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}

function logAnswer(request: IncomingMessage, response: ServerResponse, id: string): void {
  const started = performance.now()
  response.once('finish', () => {
    log.info(
      {
        id,
        method: request.method,
        path: request.url?.split('?')[0],
        status: response.statusCode,
        milliseconds: Math.round(performance.now() - started),
        cache: response.getHeader('x-cache'),
      },
      'answered',
    )
  })
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

/** Milliseconds in which a request may still come over a connection that was kept. */
const lastOrders = 1_000
const longestStop = 10_000

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setTimeout(() => server.closeIdleConnections(), lastOrders)
    const cut = setTimeout(() => server.closeAllConnections(), longestStop)
    // http.Server's own close() ends idle connections at once, also one whose request is on its way.
    NetServer.prototype.close.call(server, () => {
      clearTimeout(idle)
      clearTimeout(cut)
      resolve()
    })
  })
}
