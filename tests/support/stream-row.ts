import { eq } from 'drizzle-orm'
import { expect, vi } from 'vitest'
import { db } from '@/drizzle/client'
import { changedTags, streams } from '@/drizzle/schema/all'
import type { StreamFormat } from '@/lib/radio/stream'
import { callAction, cookieOf, request } from './site'

export interface KeptStream {
  id: string
  url: string
  name?: string
  version?: number
  format?: StreamFormat
  position?: number
  isClosed?: boolean
}

/** Saves a stream as an administrator does. */
export async function keepStream(stream: KeptStream): Promise<void> {
  const input = { version: 0, name: 'Test', format: 'mp3', position: 0, ...stream }
  const answer = await callAction('keepStream', input, {
    cookie: await cookieOf('administrator'),
    path: '/newsroom/listen/streams/new',
  })
  // Saved, it goes on to the list and has no result.
  expect(answer).toMatchObject({ result: null })
  const [row] = await db().select().from(streams).where(eq(streams.id, stream.id))
  expect(row).toMatchObject({ url: stream.url, isClosed: stream.isClosed ?? false })
}

/** Resolves when these pages let a stream's host through: a busy front may send the old page once more. */
export async function untilLetThrough(url: string, paths: string[]): Promise<void> {
  const { origin } = new URL(url)
  for (const path of paths)
    await vi.waitUntil(
      async () => (await request(path)).headers.get('content-security-policy')?.includes(origin),
      { timeout: 20_000, interval: 200 },
    )
}

/** Takes a stream away without a trace; there is no verb for it, streams are closed. */
export async function forgetStream(id: string): Promise<void> {
  await db().transaction(async (tx) => {
    await tx.delete(streams).where(eq(streams.id, id))
    await tx.insert(changedTags).values({ tag: 'radio' })
  })
}
