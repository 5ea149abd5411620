import { createHash } from 'node:crypto'

interface Document {
  type: string
  text: string
  changedAt?: Date
}

/**
 * A document as an answer that a reader's program may keep and ask about again: 304 where the
 * strong ETag, or without one the date, says that it has this already (RFC 9110 §13.1).
 */
export function documentAnswer(request: Request, { type, text, changedAt }: Document): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  const headers = {
    ETag: etag,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    ...(changedAt ? { 'Last-Modified': changedAt.toUTCString() } : {}),
  }
  if (isKept(request.headers, etag, changedAt)) return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'Content-Type': `${type}; charset=utf-8` } })
}

function isKept(headers: Headers, etag: string, changedAt?: Date): boolean {
  const tags = headers.get('if-none-match')
  if (tags !== null)
    return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')))
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  if (Number.isNaN(since) || !changedAt) return false
  return Math.floor(changedAt.getTime() / 1000) * 1000 <= since
}

/** Words for an address of a document that is not there. */
export function noDocument(words: string): Response {
  return new Response(`${words}\n`, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
