import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Drawn } from '@/lib/front/draw'
import { codingFor } from '@/lib/front/send'
import { settle } from '@/lib/front/settle'

const moment = { life: 'a', arrival: 0, horizon: 0 }

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
    moment,
  )
  const policy = kept.headers['content-security-policy']!
  expect(policy).toContain(sha('ours()'))
  expect(policy).toContain(sha('a{}'))
  expect(policy).not.toContain(sha('theirs()'))
  expect(policy).not.toMatch(/nonce|unsafe/)
  expect(kept.bodies.identity!.toString()).not.toContain('secret')
})

test('the nonce leaves the data for hydration, and its length stays', () => {
  const kept = settle(drawn('<script nonce="secret">push({"nonce":"secret"})</script>'), moment)
  const said = 'push({"nonce":"000000"})'
  expect(kept.bodies.identity!.toString()).toBe(`<script>${said}</script>`)
  expect(kept.headers['content-security-policy']).toContain(sha(said))
})

test('a page drawn twice is the same page', () => {
  const page = (nonce: string) => drawn(`<script nonce="${nonce}">a()</script>`, { nonce })
  expect(settle(page('abcdef'), moment).hash).toBe(settle(page('uvwxyz'), moment).hash)
})

test('only what is public, and no cookie, is carried along', () => {
  const headers = {
    'content-type': 'text/html',
    'set-cookie': 'a=b',
    'x-powered-by': 'x',
    'cache-control': 'private, no-store',
    location: '/there',
  }
  const kept = settle(drawn('', { headers }), moment)
  expect(Object.keys(kept.headers).sort()).toEqual([
    'content-security-policy',
    'content-type',
    'location',
  ])
})

test('the coding is one that the browser takes', () => {
  const kept = settle(drawn('a'.repeat(2_000)), moment)
  expect(codingFor('gzip, deflate, br', kept)).toBe('br')
  expect(codingFor('gzip;q=1.0, br;q=0', kept)).toBe('gzip')
  expect(codingFor('br;q=0, gzip;q=0.0', kept)).toBe('identity')
  expect(codingFor(undefined, kept)).toBe('identity')
  expect(codingFor('br', settle(drawn('short'), moment))).toBe('identity')
})
