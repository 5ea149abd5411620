// Passes a request on to the thread that draws, and its answer back.
import {
  Agent,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as open,
  type ServerResponse,
} from 'node:http'
import { answerFailure } from '../failures'

/** The header that names a request in the log of both threads. */
export const referenceHeader = 'x-longwave-reference'

/** The header in which an answer names the transactions that told of changes while it was made. */
export const changedHeader = 'x-longwave-changed'

/** Milliseconds that a writer waits for the front to have heard of what was written. */
const longestTelling = 500

const agent = new Agent({ keepAlive: true })

// They are about one connection and not about the request (RFC 9110 §7.6.1).
const ofConnection = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'upgrade',
  'expect',
]

const ofPassing = new Set([...ofConnection, 'transfer-encoding', 'date', changedHeader])

interface Terms {
  socketPath: string
  id: string
  told: (transactions: number[]) => Promise<void>
}

/**
 * Has the other thread answer. Where something was changed, the answer begins when this front has
 * heard of it, so that the next request meets it.
 */
export function forward(
  request: IncomingMessage,
  response: ServerResponse,
  { socketPath, id, told }: Terms,
): Promise<void> {
  const { method, url: path } = request
  const headers: OutgoingHttpHeaders = { ...request.headers, [referenceHeader]: id }
  for (const name of ofConnection) delete headers[name]
  return new Promise((resolve) => {
    const onward = open({ agent, socketPath, method, path, headers })
    response.once('close', () => {
      onward.destroy()
      resolve()
    })
    onward.once('error', (error) => {
      // Whoever asked may be gone, and the answer broken off with them.
      if (!response.destroyed) answerFailure(error, response, id)
    })
    onward.once('response', async (answer) => {
      // It may break off while the front has not heard of it yet.
      answer.once('error', () => response.destroy())
      const changedBy = answer.headers[changedHeader]
      if (changedBy) await heard(told(String(changedBy).split(',').map(Number)))
      if (response.destroyed) return
      setHeaders(response, answer)
      response.writeHead(answer.statusCode!)
      answer.pipe(response)
    })
    request.pipe(onward)
  })
}

function heard(told: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestTelling)
    told
      .catch(() => {})
      .finally(() => {
        clearTimeout(timer)
        resolve()
      })
  })
}

/** The answer's headers, each with all that it says, but for those of the connection. */
function setHeaders(response: ServerResponse, { headersDistinct }: IncomingMessage): void {
  for (const [name, values] of Object.entries(headersDistinct)) {
    if (ofPassing.has(name)) continue
    response.setHeader(name, values!.length === 1 ? values![0]! : values!)
  }
}
