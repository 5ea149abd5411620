// THREATS 10: what is no request, or two at once, or one to somebody else.
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OwnSite, ownSite } from '../support/own-site'
import { said, statusesIn } from '../support/wire'

let site: OwnSite
/** A server that nobody but this machine reaches, and who came to it. */
let inside: Server
let visits = 0
let insideHost: string

beforeAll(async () => {
  site = await ownSite()
  inside = createServer((socket) => {
    visits += 1
    socket.end('HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret')
  })
  await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve))
  insideHost = `127.0.0.1:${(inside.address() as { port: number }).port}`
}, 120_000)

afterAll(async () => {
  inside.close()
  await site.end()
}, 60_000)

const host = () => new URL(site.url).host
const request = (...lines: string[]) => `${lines.join('\r\n')}\r\n\r\n`

describe('10: a WebSocket', () => {
  test.each([
    () => `http://${insideHost}/latest/meta-data`,
    () => `//${insideHost}/latest/meta-data`,
    () => `/_next/image?url=http://${insideHost}/x.png&w=640&q=75`,
    () => '/_next/webpack-hmr',
    () => '/',
    () => '/newsroom',
  ])('is closed without a word, whatever it asks for (%#)', async (target) => {
    const bytes = request(
      `GET ${target()} HTTP/1.1`,
      `Host: ${insideHost}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    )
    expect(await said(site.url, bytes)).toBe('')
    expect(visits).toBe(0)
  })
})

describe('10: a request to somebody else', () => {
  test.each(['GET', 'HEAD', 'POST', 'CONNECT'])('%s goes nowhere', async (method) => {
    const target = method === 'CONNECT' ? insideHost : `http://${insideHost}/`
    const bytes = request(
      `${method} ${target} HTTP/1.1`,
      `Host: ${insideHost}`,
      'Connection: close',
    )
    const answer = await said(site.url, bytes)
    if (answer !== '') expect(statusesIn(answer)).toEqual([400])
    expect(answer).not.toContain('secret')
    expect(visits).toBe(0)
  })
})

describe('10: two requests in one', () => {
  const second = () => request('GET /standards HTTP/1.1', `Host: ${host()}`)
  const chunked = 'Transfer-Encoding: chunked'

  test.each<[string, string[]]>([
    ['both a length and chunks', ['Content-Length: 4', chunked]],
    ['two lengths', ['Content-Length: 5', 'Content-Length: 0']],
    ['a list of lengths', ['Content-Length: 5, 0']],
    ['a signed length', ['Content-Length: +5']],
    ['chunks that are not last', ['Transfer-Encoding: chunked, identity']],
    ['a coding of no one’s', ['Transfer-Encoding: xchunked']],
    ['a space before the colon', ['Transfer-Encoding : chunked', 'Content-Length: 5']],
    ['a folded line', ['X-Note: a', '\tchunked', 'Content-Length : 5']],
    ['a bare line end in a name', ['X-Note: a\nTransfer-Encoding: chunked', 'Content-Length: 5']],
    ['a zero in a value', ['X-Note: a\0b', 'Content-Length: 0']],
  ])('by %s: 400, and the second is not heard', async (_, lines) => {
    const first = request('POST /api/views HTTP/1.1', `Host: ${host()}`, ...lines)
    const answer = await said(site.url, `${first}0\r\n\r\n${second()}`)
    expect(statusesIn(answer)).toEqual([400])
  })

  test('a chunk of a wrong size ends the connection', async () => {
    const first = request('POST /api/views HTTP/1.1', `Host: ${host()}`, chunked)
    const answer = await said(site.url, `${first}1\r\nab0\r\n\r\n${second()}`)
    expect(statusesIn(answer).filter((status) => status < 400)).toEqual([])
  })
})

describe('10: a head without end', () => {
  test.each<[string, () => string[]]>([
    ['one header', () => [`X-Long: ${'a'.repeat(64 * 1024)}`]],
    ['a cookie', () => [`Cookie: ${'a=b; '.repeat(13_000)}`]],
    ['many headers', () => Array.from({ length: 4_000 }, (_, n) => `X-Header-${n}: 1234567890`)],
  ])('of 64 KB in %s is 431', async (_, lines) => {
    const answer = await said(
      site.url,
      request('GET / HTTP/1.1', `Host: ${host()}`, ...lines(), 'Connection: close'),
    )
    expect(statusesIn(answer)).toEqual([431])
  })

  test('of 64 KB in the address is 431', async () => {
    const address = `/search?q=${'a'.repeat(64 * 1024)}`
    const bytes = request(`GET ${address} HTTP/1.1`, `Host: ${host()}`, 'Connection: close')
    expect(statusesIn(await said(site.url, bytes))).toEqual([431])
  })
})

test('10: after all that readers are served', async () => {
  expect((await site.get('/')).status).toBe(200)
})
