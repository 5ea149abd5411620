import type { IncomingMessage } from 'node:http'

/** Why a request is turned away before anything is drawn. */
export interface Refused {
  status: 400 | 405 | 413
  words: string
  headers?: Record<string, string>
}

/** Bytes that an action's body may have; uploads go to a route of their own, with its own limit. */
const actionLimit = 2 * 1024 * 1024
const uploadLimit = 26 * 1024 * 1024

const apiMethods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Whether a request is one that some page or route could want; null where it is. */
export function refusal(request: IncomingMessage): Refused | null {
  const method = request.method ?? 'GET'
  const path = (request.url ?? '/').split('?')[0]!
  if (!path.startsWith('/') || !isDecodable(path))
    return { status: 400, words: 'This address cannot be read.' }
  const isApi = path.startsWith('/api/')
  if (!(isApi ? apiMethods : ['GET', 'HEAD', 'POST']).includes(method))
    return notAllowed('GET, HEAD')
  if (method === 'POST' && !isApi && !isAction(request)) return notAllowed('GET, HEAD')
  const length = Number(request.headers['content-length'] ?? 0)
  if (length > (isApi ? uploadLimit : actionLimit))
    return { status: 413, words: 'What was sent is too large. Nothing was kept.' }
  return null
}

// A page takes a POST only as a server action: by Next's header, or as a form without JavaScript.
function isAction(request: IncomingMessage): boolean {
  const type = request.headers['content-type'] ?? ''
  return 'next-action' in request.headers || type.startsWith('multipart/form-data')
}

function notAllowed(allow: string): Refused {
  return { status: 405, words: 'This address can only be read.', headers: { Allow: allow } }
}

function isDecodable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}
