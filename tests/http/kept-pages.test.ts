import { readdirSync, readFileSync } from 'node:fs'
import { request as rawRequest } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { db, sqlClient } from '@/drizzle/client'
import { newId } from '@/lib/base/ids'
import { plain } from '@/lib/blocks/inline'
import { changed } from '@/lib/cache/changed'
import { cacheTag } from '@/lib/cache/tags'
import { openSection, publishStory, putStory, story, writeStory } from '../support/desk'
import { callAction, cookieOf, request, siteUrl, text } from '../support/site'

let publisher: string
let section: { id: string; slug: string }

beforeAll(async () => {
  publisher = await cookieOf('publisher')
  const id = await openSection(await cookieOf('administrator'), `Kept ${Date.now()}`)
  const [row] = await sqlClient()<{ slug: string }[]>`select slug from sections where id = ${id}`
  section = { id, slug: row!.slug }
})

/** A request as it stands on the wire: fetch would correct a Host, and unpack a body. */
function wire(
  path: string,
  headers: Record<string, string> = {},
  { method = 'GET', body = '' } = {},
) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const asked = rawRequest(new URL(path, siteUrl), { method, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part) => parts.push(part))
        response.on('end', () =>
          resolve({
            status: response.statusCode!,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        )
      })
      asked.once('error', reject)
      asked.end(body)
    },
  )
}

async function freshStory(words = 'first words'): Promise<{ id: string; path: string }> {
  const headline = `Kept ${newId().slice(-10)}`
  const id = await writeStory(
    publisher,
    story({
      headline,
      sectionId: section.id,
      body: [{ type: 'paragraph', text: plain(words) }],
    }),
  )
  return { id, path: await publishStory(publisher, id) }
}

const said = (response: Response) => response.headers.get('x-cache')

describe('a page', () => {
  test('is drawn once, then sent from what is kept', async () => {
    const { path } = await freshStory()
    expect(said(await request(path))).toBe('miss')
    const again = await request(path)
    expect(said(again)).toBe('hit')
    expect(again.headers.get('cache-control')).toMatch(
      /^public, max-age=0, s-maxage=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/,
    )
    expect(again.headers.get('cache-tag')).toContain('story:')
    expect(again.headers.get('age')).toBe('0')
    expect(said(await request(`${path}?utm_source=somewhere`))).toBe('hit')
  })

  test('is had already, or is sent compressed, or only its head', async () => {
    const { path } = await freshStory()
    const plainly = await wire(path)
    const br = await wire(path, { 'accept-encoding': 'gzip, br' })
    const gzip = await wire(path, { 'accept-encoding': 'gzip' })
    expect(brotliDecompressSync(br.body).equals(plainly.body)).toBe(true)
    expect(gunzipSync(gzip.body).equals(plainly.body)).toBe(true)
    expect(new Set([plainly, br, gzip].map((one) => one.headers.etag)).size).toBe(3)
    for (const etag of [String(br.headers.etag), `"x", W/${plainly.headers.etag}`, '*']) {
      const had = await wire(path, { 'if-none-match': etag, 'accept-encoding': 'br' })
      expect([had.status, had.body.length]).toEqual([304, 0])
      expect(had.headers.etag).toBe(br.headers.etag)
    }
    const head = await wire(path, {}, { method: 'HEAD' })
    expect([head.status, head.body.length]).toEqual([200, 0])
    expect(head.headers['content-length']).toBe(String(plainly.body.length))
  })

  test('of nothing is kept for a moment, and no longer once something stands there', async () => {
    const headline = `Awaited ${newId().slice(-10)}`
    const id = await writeStory(publisher, story({ headline, sectionId: section.id }))
    const { path: sibling } = await freshStory()
    const address = `${sibling.slice(0, sibling.lastIndexOf('/'))}/${headline.toLowerCase().replaceAll(' ', '-')}`
    expect((await request(address)).status).toBe(404)
    expect(said(await request(address))).toBe('hit')
    expect(await publishStory(publisher, id)).toBe(address)
    expect((await request(address)).status).toBe(200)
  })

  test('and so is a feed of nothing, though it is no page', async () => {
    const name = `Founded ${newId().slice(-10)}`
    const feed = `/${name.toLowerCase().replace(' ', '-')}/feed.rss`
    expect((await request(feed)).status).toBe(404)
    expect(said(await request(feed))).toBe('hit')
    await openSection(await cookieOf('administrator'), name)
    expect((await request(feed)).status).toBe(200)
  })
})

test('an edit is on the very next request, wherever it shows', async () => {
  const { id, path } = await freshStory()
  const places = [path, '/', `/${section.slug}`, `/${section.slug}/feed.rss`, '/feed.json']
  for (const place of places) await request(place)
  for (let version = 2; version < 6; version++) {
    const headline = `Changed ${version} ${newId().slice(-10)}`
    const slug = path.slice(path.lastIndexOf('/') + 1)
    const content = story({ headline, slug, sectionId: section.id })
    const saved = await putStory(publisher, { id, version: version - 1, content })
    expect(saved.status).toBe(200)
    await publishStory(publisher, id, version)
    for (const place of places) expect(await text(place), place).toContain(headline)
  }
})

test('15: what was withdrawn is gone on the very next request', async () => {
  const words = `canary ${newId()}`
  const { id, path } = await freshStory(words)
  expect(await text(path)).toContain(words)
  await withdraw(id)
  const answer = await request(path)
  expect(answer.status).toBe(410)
  expect(await answer.text()).not.toContain(words)
})

test('15: and lies on no disk, though nobody asks for it again', async () => {
  const { id, path } = await freshStory()
  await request(path)
  await expect.poll(() => liesOnDisk(path), { timeout: 5_000 }).toBe(true)
  await withdraw(id)
  await expect.poll(() => liesOnDisk(path), { timeout: 2_000 }).toBe(false)
})

async function withdraw(id: string) {
  const sent = { id, version: 1, reason: 'It was wrong.' }
  const { result } = await callAction('withdraw', sent, { cookie: publisher })
  expect(result).toMatchObject({ ok: true })
}

/** Whether a page of this address lies on the site's disk; or the data of its scripts, at `data`. */
function liesOnDisk(path: string, data = ''): boolean {
  const key = JSON.stringify(data ? `${path}\n${data.slice(-22)}` : path)
  const root = join(process.env.TEST_DATA_DIR!, 'pages')
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .some((one) => readFileSync(join(one.parentPath, one.name)).includes(`"key":${key}`))
}

describe('the data of a page’s scripts', () => {
  const dataOf = async (path: string) => {
    const [, query] = /"(\?(?:[a-z]+=\w+&)?data=[\w-]{22})"/.exec(await text(path)) ?? []
    return `${path.split('?')[0]}${query}`
  }

  /** A version that no page has, of this build. */
  const unknownVersion = (data: string) => 'x'.repeat(16) + data.slice(-6)

  test('is kept beside the page, and bears the version of what the page says', async () => {
    const { path } = await freshStory('words of the story')
    expect(await text(path)).not.toContain('__next_f')
    const data = await request(await dataOf(path))
    expect([data.status, said(data)]).toEqual([200, 'hit'])
    expect(data.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(data.headers.get('cache-tag')).toContain('story:')
    expect(await data.text()).toContain('self.__next_f.push([1,"')
    const compressed = await wire(await dataOf(path), { 'accept-encoding': 'br' })
    expect(compressed.headers['content-encoding']).toBe('br')
  })

  test('is that of the page’s own address, its query too', async () => {
    expect(await dataOf('/most-read?over=7d')).toMatch(/^\/most-read\?over=7d&data=/)
    const answer = await request(await dataOf('/most-read?over=7d'))
    expect([answer.status, said(answer)]).toEqual([200, 'hit'])
  })

  test('stays for whoever has the page before, and a version that nobody has gets the present one', async () => {
    const { id, path } = await freshStory()
    const before = await dataOf(path)
    const first = await text(before)
    await db().transaction((tx) => changed(tx, [cacheTag.story(id)]))
    await expect.poll(async () => said(await request(path)), { interval: 10 }).toBe('miss; changed')
    expect(await text(before)).toBe(first)
    const unknown = await request(`${path}?data=${unknownVersion(before)}`)
    expect([unknown.status, said(unknown)]).toEqual([200, 'hit; another version'])
    // For this reader, and for no cache: it stands under an address that is not its own.
    expect(unknown.headers.get('cache-control')).toContain('no-store')
    expect(await unknown.text()).toBe(await text(await dataOf(path)))
  })

  test('is never that of another build, whose scripts are others', async () => {
    const { path } = await freshStory()
    const answer = await request(`${path}?data=${'x'.repeat(22)}`)
    expect([answer.status, said(answer)]).toEqual([410, 'miss; another build'])
    expect(said(await request(path))).toBe('miss')
  })

  test('is not drawn for what has none', async () => {
    const { path } = await freshStory()
    const version = unknownVersion(await dataOf(path))
    for (const address of ['/feed.json', '/robots.txt', `${path}-no`, '/opinion/feed.rss']) {
      await (await request(address)).arrayBuffer()
      const answer = await request(`${address}?data=${version}`)
      expect([answer.status, said(answer)], address).toEqual([410, 'miss; no page'])
    }
  })

  test('is drawn with the page where neither is kept, and of no page there is none', async () => {
    const { path } = await freshStory()
    const version = unknownVersion(await dataOf('/most-read'))
    const answer = await request(`${path}?data=${version}`)
    expect([answer.status, said(answer)]).toEqual([200, 'miss'])
    expect(answer.headers.get('content-type')).toContain('text/javascript')
    expect(said(await request(path))).toBe('hit')
    expect((await request(`${path}-no?data=${version}`)).status).toBe(410)
  })

  test('15: goes with what is withdrawn', async () => {
    const { id, path } = await freshStory()
    const data = await dataOf(path)
    expect((await request(data)).status).toBe(200)
    await expect.poll(() => liesOnDisk(path, data), { timeout: 5_000 }).toBe(true)
    await withdraw(id)
    expect((await request(data)).status).toBe(410)
    await expect.poll(() => liesOnDisk(path, data), { timeout: 2_000 }).toBe(false)
  })
})

describe('what a stranger says', () => {
  /** Has a page drawn anew by a request that says more than it should: the same bytes as before must come of it. */
  async function poison(sent: Record<string, string>, body = '') {
    const { id, path } = await freshStory()
    const clean = await wire(path)
    await db().transaction((tx) => changed(tx, [cacheTag.story(id)]))
    const asked = async () => (await wire(path, sent, { body })).headers['x-cache']
    await expect.poll(asked, { interval: 10 }).toBe('miss; changed')
    const next = await wire(path)
    expect(next.headers['x-cache']).toBe('hit')
    expect(next.body.toString()).toBe(clean.body.toString())
    expect(next.body.toString()).not.toContain('evil')
    expect(next.headers['set-cookie']).toBeUndefined()
  }

  test('7: a nonce is not in the kept page', async () => {
    const { path } = await freshStory()
    const evil = 'ZXZpbGV2aWxldmls'
    const first = await wire(path, {
      'content-security-policy': `script-src 'nonce-${evil}'`,
      'x-nonce': evil,
    })
    expect(first.headers['x-cache']).toBe('miss')
    const next = await wire(path)
    expect(next.headers['x-cache']).toBe('hit')
    for (const answer of [first, next]) {
      expect(answer.body.toString()).not.toContain(evil)
      expect(String(answer.headers['content-security-policy'])).not.toMatch(/nonce|unsafe/)
    }
  })

  test.each([
    ['a host', { host: 'evil.example' }],
    ['forwarded headers', { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }],
    ['Next’s own headers', { 'x-middleware-rewrite': '/newsroom', 'x-nextjs-data': '1' }],
    ['a cookie', { cookie: 'next-auth.session-token=junk; theme=evil' }],
    ['an editor’s cookie', { cookie: 'editor' }],
    ['a language', { 'accept-language': 'xx', 'user-agent': 'evil' }],
    ['a payload’s header, wrongly', { 'next-router-prefetch': '1', purpose: 'prefetch' }],
  ])('8: %s changes nothing that others get', async (_name, headers: Record<string, string>) => {
    const sent =
      headers.cookie === 'editor' ? { ...headers, cookie: await cookieOf('editor') } : headers
    await poison(sent)
  })

  test('8: a GET’s body changes nothing that others get', async () => {
    const body = 'path=/evil&evil=1'
    const type = 'application/x-www-form-urlencoded'
    await poison({ 'content-type': type, 'content-length': String(body.length) }, body)
  })

  test('8: a payload is never sent for a page, nor a page for a payload', async () => {
    const { path } = await freshStory()
    const payloadAt = (await wire(path, { rsc: '1' })).headers.location ?? path
    const payload = await wire(String(payloadAt), { rsc: '1' })
    const page = await wire(path)
    expect(payload.headers['content-type']).toBe('text/x-component')
    expect(page.headers['content-type']).toMatch(/^text\/html/)
    expect(page.headers.vary).toMatch(/RSC/)
    expect((await wire(String(payloadAt), { rsc: '1' })).headers['x-cache']).toBe('hit')
  })
})

test('a search is drawn each time and kept by nobody', async () => {
  const answer = await request('/search?q=ferry')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(said(await request('/search?q=ferry'))).toBe('miss; drawn each time')
})
