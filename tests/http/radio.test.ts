import { afterEach, expect, test } from 'vitest'
import { newId } from '@/lib/base/ids'
import { demoStreamPath } from '@/lib/radio/stream'
import { request, text } from '../support/site'
import { forgetStream, type KeptStream, keepStream } from '../support/stream-row'

const made = new Set<string>()
const keep = (stream: KeptStream) => keepStream(stream).finally(() => made.add(stream.id))
afterEach(async () => {
  for (const id of made) await forgetStream(id)
  made.clear()
})

const policyOf = async (path: string) =>
  (await request(path)).headers.get('content-security-policy')!.split('; ')

test('the policy follows the streams without a restart, on every page, and names nothing wider', async () => {
  expect(await policyOf('/')).toContain("media-src 'self'")
  const id = newId()
  await keep({ id, url: 'https://radio.example:8443/live.mp3' })
  for (const path of ['/', '/news', '/listen', '/search'])
    expect(await policyOf(path), path).toContain("media-src 'self' https://radio.example:8443")
  expect(await policyOf('/')).toContain("connect-src 'self'")
  await keep({ id, version: 1, url: 'https://cdn.example/live.m3u8', format: 'hls' })
  expect(await policyOf('/')).toContain("media-src 'self' https://cdn.example blob:")
  expect(await policyOf('/')).toContain("connect-src 'self' https://cdn.example")
  await keep({ id, version: 2, url: 'https://cdn.example/live.m3u8', isClosed: true })
  expect(await policyOf('/')).toContain("media-src 'self'")
})

test('a stream of one’s own takes the place of the project’s', async () => {
  expect(await text('/listen')).toContain(`href="${demoStreamPath}"`)
  await keep({ id: newId(), url: 'https://radio.example/live.mp3' })
  const page = await text('/listen')
  expect(page).toContain('href="https://radio.example/live.mp3"')
  expect(page).not.toContain(`href="${demoStreamPath}"`)
})

test('the project’s own stream is live: no length, no ranges, kept by nobody, at its own pace', async () => {
  const leave = new AbortController()
  const began = Date.now()
  const answer = await request(demoStreamPath, {
    headers: { range: 'bytes=1000-' },
    signal: leave.signal,
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('audio/wav')
  expect(answer.headers.get('cache-control')).toBe('no-store, no-transform')
  expect(answer.headers.get('accept-ranges')).toBe('none')
  expect(answer.headers.get('content-length')).toBeNull()
  expect(answer.headers.get('content-encoding')).toBeNull()
  let bytes = 0
  for await (const piece of answer.body!) {
    bytes += piece.byteLength
    // Eleven seconds of sound: eight at once, and three that have to be waited for.
    if (bytes >= 44 + 11 * 32_000) break
  }
  leave.abort()
  const seconds = (Date.now() - began) / 1000
  expect(seconds).toBeGreaterThan(1.9)
  expect(seconds).toBeLessThan(8)
})

test('so many listen from one address, and a place is free again when somebody leaves', async () => {
  const leave = Array.from({ length: 6 }, () => new AbortController())
  for (const { signal } of leave) {
    const answer = await request(demoStreamPath, { signal })
    expect(answer.status).toBe(200)
  }
  const refused = await request(demoStreamPath)
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('60')
  leave[0]!.abort()
  await expect
    .poll(
      async () => {
        const next = new AbortController()
        const { status } = await request(demoStreamPath, { signal: next.signal })
        next.abort()
        return status
      },
      { timeout: 10_000 },
    )
    .toBe(200)
  for (const one of leave) one.abort()
})

test('what is on now is nobody’s to keep, and names its zone', async () => {
  const answer = await request('/api/listen/now')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  const told = (await answer.json()) as { next: { starts: string; from: string } }
  expect(told.next.starts).toMatch(/^\d\d:\d\d GMT$/)
  expect(Date.parse(told.next.from)).toBeGreaterThan(Date.now())
})

test('only reading is answered', async () => {
  for (const path of [demoStreamPath, '/api/listen/now'])
    expect((await request(path, { method: 'POST' })).status, path).toBe(405)
})

test('a page asks no other host for anything before Play', async () => {
  await keep({ id: newId(), url: 'https://radio.example/live.mp3' })
  const page = await text('/')
  expect(page).toMatch(/<audio[^>]*preload="none"/)
  expect(page).not.toMatch(/<audio[^>]*\ssrc=/)
  expect(page).not.toMatch(/rel="(?:preconnect|dns-prefetch|preload)"[^>]*radio\.example/)
})
