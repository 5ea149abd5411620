import 'server-only'
import { after, NextRequest } from 'next/server'
import { isDatabaseAway } from '@/drizzle/client'
import { AppError, statusOf } from '@/lib/base/errors'
import { refuseUnkeepable } from '@/lib/base/kept-text'
import { isOwnOrigin } from '@/lib/base/origin'
import { markDatabaseAway } from '@/lib/cache/touch'
import { refusalOf } from './refusal'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * The one door of route handlers. What changes something must come from our own origin and stay
 * within `bodyLimit` bytes (64 KiB where not said); errors become problem details (RFC 9457).
 */
export function route<Context>(
  handler: Handler<Context>,
  { bodyLimit = 64 * 1024 }: { bodyLimit?: number } = {},
): Handler<Context> {
  return async (request, context) => {
    try {
      if (safe.has(request.method)) return await handler(request, context)
      if (!isOwnOrigin(request.headers))
        throw new AppError('forbidden', 'This request came from another site and was refused.')
      return await handler(await bounded(request, bodyLimit), context)
    } catch (error) {
      return problem(error)
    }
  }
}

/** What a request's JSON says; null where it is none. @throws AppError invalid for text that cannot be kept. */
export async function jsonIn(request: Request): Promise<Record<string, unknown> | null> {
  const sent = await request.json().catch(() => null)
  refuseUnkeepable(sent)
  return sent
}

const sizeOf = (bytes: number) =>
  bytes < 1024 * 1024 ? `${bytes / 1024} KB` : `${bytes / 1024 / 1024} MB`

/** The error as an answer. */
export function problem(error: unknown): Response {
  if (error instanceof BodyTooLarge)
    return Response.json(
      {
        status: 413,
        title: `What was sent is larger than ${sizeOf(error.limit)}: nothing of it was saved.`,
        code: 'invalid',
      },
      { status: 413, headers: { 'content-type': 'application/problem+json' } },
    )
  // Caught here, so that Next never hears of it: the server before it must.
  if (isDatabaseAway(error)) markDatabaseAway()
  const refusal = refusalOf(error)
  const status = refusal.code === 'failed' ? 500 : statusOf[refusal.code]
  const wait = error instanceof AppError ? error.retryAfter : undefined
  return Response.json(
    {
      status,
      title: refusal.message,
      code: refusal.code,
      fields: refusal.fields,
      context: refusal.detail,
    },
    {
      status,
      headers: {
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        ...(wait ? { 'retry-after': String(wait) } : {}),
      },
    },
  )
}

class BodyTooLarge extends Error {
  constructor(readonly limit: number) {
    super('body too large')
  }
}

/** The request, with a body of at most `limit` bytes. @throws BodyTooLarge. */
async function bounded(request: Request, limit: number): Promise<Request> {
  const length = request.headers.get('content-length')
  if (length !== null) {
    if (Number(length) > limit) throw new BodyTooLarge(limit)
    // No more than that is read of it (RFC 9112 §6.3).
    return request
  }
  const parts: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limit) {
      after(() => reader.cancel())
      throw new BodyTooLarge(limit)
    }
    parts.push(value)
  }
  return new NextRequest(request.url, {
    method: request.method,
    headers: request.headers,
    body: Buffer.concat(parts),
  })
}
