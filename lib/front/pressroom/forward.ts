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

interface Terms {
  socketPath: string
  id: string
  told: () => Promise<void>
}

/**
 * Has the other thread answer. What was sent to us may have changed something: the answer begins
 * when this front has heard of it, so that the next request meets it.
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
      if (method !== 'GET' && method !== 'HEAD') await heard(told)
      if (response.destroyed) return
      setHeaders(response, answer)
      response.writeHead(answer.statusCode!)
      answer.once('error', () => response.destroy())
      answer.pipe(response)
    })
    request.pipe(onward)
  })
}

function heard(told: () => Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestTelling)
    told()
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
    if (name === 'transfer-encoding' || name === 'date' || ofConnection.includes(name)) continue
    response.setHeader(name, values!.length === 1 ? values![0]! : values!)
  }
}
