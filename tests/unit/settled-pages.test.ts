import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Drawn } from '@/lib/front/draw'
import { codingFor } from '@/lib/front/send'
import { settle as settled } from '@/lib/front/settle'

const moment = { life: 'a', arrival: 0, horizon: 0 }

const settle = (page: Drawn) => settled(page, moment).kept

function drawn(html: string, set: Partial<Drawn> = {}): Drawn {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from(html),
    nonce: 'secret',
    scope: { tags: new Set(['latest']) },
    ...set,
  }
}

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('33: scripts that bear the nonce get a hash, and no other does', () => {
  const kept = settle(
    drawn(
      '<script nonce="secret">ours()</script><script>theirs()</script><style nonce="secret">a{}</style>',
    ),
  )
  const policy = kept.headers['content-security-policy']!
  expect(policy).toContain(sha('ours()'))
  expect(policy).toContain(sha('a{}'))
  expect(policy).not.toContain(sha('theirs()'))
  expect(policy).not.toMatch(/nonce|unsafe/)
  expect(kept.bodies.identity!.toString()).not.toContain('secret')
})

test('the nonce leaves the data for hydration, and its length stays', () => {
  const kept = settle(drawn('<script nonce="secret">push({"nonce":"secret"})</script>'))
  const said = 'push({"nonce":"000000"})'
  expect(kept.bodies.identity!.toString()).toBe(`<script>${said}</script>`)
  expect(kept.headers['content-security-policy']).toContain(sha(said))
})

test('a page drawn twice is the same page', () => {
  const page = (nonce: string) => drawn(`<script nonce="${nonce}">a()</script>`, { nonce })
  expect(settle(page('abcdef')).hash).toBe(settle(page('uvwxyz')).hash)
})

test('the nonce leaves the header that names what to load first', () => {
  const link =
    '</a.woff2>; rel=preload; as="font", </a.css>; rel=preload; as="style"; nonce="secret"'
  const kept = settle(drawn('', { headers: { 'content-type': 'text/html', link } }))
  expect(kept.headers.link).toBe(
    '</a.woff2>; rel=preload; as="font", </a.css>; rel=preload; as="style"',
  )
})

test('only what is public, and no cookie, is carried along', () => {
  const headers = {
    'content-type': 'text/html',
    'set-cookie': 'a=b',
    'x-powered-by': 'x',
    'cache-control': 'private, no-store',
    location: '/there',
  }
  const kept = settle(drawn('', { headers }))
  expect(Object.keys(kept.headers).sort()).toEqual([
    'content-security-policy',
    'content-type',
    'location',
  ])
})

test('the coding is one that the browser takes', () => {
  const kept = settle(drawn('a'.repeat(2_000)))
  expect(codingFor('gzip, deflate, br', kept)).toBe('br')
  expect(codingFor('gzip;q=1.0, br;q=0', kept)).toBe('gzip')
  expect(codingFor('br;q=0, gzip;q=0.0', kept)).toBe('identity')
  expect(codingFor('gzip;q=0, *', kept)).toBe('identity')
  expect(codingFor('br, gzip;Q=0', kept)).toBe('br')
  expect(codingFor('gzip;Q=0', kept)).toBe('identity')
  expect(codingFor('*', kept)).toBe('gzip')
  expect(codingFor(undefined, kept)).toBe('identity')
  expect(codingFor('br', settle(drawn('short')))).toBe('identity')
})

test('the data for its scripts is as public as the page, for as long, and bears its version', () => {
  const page = drawn(
    `<body><script nonce="secret" src="/_next/a.js"></script><script nonce="secret">self.__next_f.push([1,"${'a'.repeat(1_000)}"])</script></body>`,
    { scope: { tags: new Set(['story:1']), until: new Date(1_000) } },
  )
  const { kept, data } = settled(page, moment, {
    build: 'builds',
    query: (version) => `?data=${version}`,
  })
  expect(kept.bodies.identity!.toString()).not.toContain('__next_f')
  expect(kept.bodies.identity!.toString()).toContain(`?data=${data!.version}`)
  expect(data!.kept).toMatchObject({ status: 200, tags: ['story:1'], drawn: moment, isText: true })
  expect(data!.kept.until).toBeUndefined()
  expect(data!.kept.headers['content-type']).toContain('text/javascript')
})

test('data that memory would not take stays in its page', () => {
  const large = `self.__next_f.push([1,"${'a'.repeat(300_000)}"])`
  const page = drawn(
    `<body><script nonce="secret" src="/_next/a.js"></script><script nonce="secret">${large}</script></body>`,
  )
  const { kept, data } = settled(page, moment, { build: 'builds', query: String })
  expect(data).toBeUndefined()
  expect(kept.bodies.identity!.toString()).toContain(large)
})
