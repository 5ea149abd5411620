// What carries a story elsewhere: short URLs, feeds, sitemaps, search, over the wire.
import { beforeAll, describe, expect, test } from 'vitest'
import { request, siteUrl, text } from '../support/site'

let story: string
let code: string

beforeAll(async () => {
  const feed = await (await request('/feed.json')).json()
  story = new URL(feed.items[0].url).pathname
  code = /action="\/s\/([a-z0-9]{8})\+"/.exec(await text(story))![1]!
})

describe('43: a short URL', () => {
  test.each([
    ['as it is', () => `/s/${code}`, {}],
    ['in capitals', () => `/s/${code.toUpperCase()}`, {}],
    ['with another address in its query', () => `/s/${code}?url=https://evil.example`, {}],
    ['with another host', () => `/s/${code}`, { 'x-forwarded-host': 'evil.example' }],
  ])('%s leads to its story and is not kept', async (_name, path, headers) => {
    for (const method of ['GET', 'HEAD']) {
      const response = await request(path(), { method, headers })
      expect(response.status).toBe(302)
      expect(response.headers.get('location')).toBe(siteUrl + story)
      expect(response.headers.get('cache-control')).toBe('private, no-store')
    }
  })
  test('with a plus says where it goes', async () => {
    const response = await request(`/s/${code}+`)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain(decodeURI(story))
  })
  test('has a QR code in two forms', async () => {
    const svg = await request(`/s/${code}.svg`)
    expect(svg.headers.get('content-type')).toBe('image/svg+xml')
    expect(await svg.text()).toMatch(/^<svg/)
    const png = new Uint8Array(await (await request(`/s/${code}.png`)).arrayBuffer())
    expect([...png.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47])
  })
  test('mistyped is 404 and asks, and never leads to another story', async () => {
    const wrong = (code[0] === 'x' ? 'y' : 'x') + code.slice(1)
    const response = await request(`/s/${wrong}`)
    expect(response.status).toBe(404)
    expect(response.headers.get('location')).toBeNull()
    expect(await response.text()).toContain(`/s/${code}+`)
  })
})

describe('feeds and sitemaps', () => {
  test.each(['rss', 'atom', 'json'])('%s is answered with 304 to who has it', async (ending) => {
    const first = await request(`/feed.${ending}`)
    expect(first.status).toBe(200)
    const again = await request(`/feed.${ending}`, {
      headers: { 'if-none-match': first.headers.get('etag')! },
    })
    expect(again.status).toBe(304)
  })
  test('a feed has no date to ask by, which would hide that a story was withdrawn', async () => {
    const { headers } = await request('/feed.rss')
    expect(headers.get('last-modified')).toBeNull()
    const asked = { 'if-modified-since': new Date().toUTCString() }
    expect((await request('/feed.rss', { headers: asked })).status).toBe(200)
  })
  test.each(['/nowhere/feed.rss', '/tags/nowhere/feed.atom', '/sitemaps/nowhere.xml'])(
    '%s is 404',
    async (path) => {
      expect((await request(path)).status).toBe(404)
    },
  )
  test('every sitemap of the index is there, and robots.txt names the index', async () => {
    const index = await text('/sitemap.xml')
    const maps = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map((one) => new URL(one[1]!).pathname)
    expect(maps).toContain('/sitemaps/news.xml')
    for (const map of maps) expect((await request(map)).status, map).toBe(200)
    expect(await text('/robots.txt')).toContain(`Sitemap: ${siteUrl}/sitemap.xml`)
  })
})

describe('29: search', () => {
  test.each(['bogus', "newest'--", '\u0000'])('the order %j is 400', async (sort) => {
    const response = await request(`/search?q=a&sort=${encodeURIComponent(sort)}`)
    expect(response.status).toBe(400)
  })
  test.each(["'; drop table stories --", '"', '\u0000', '\\', 'a'.repeat(4_000), '<script>'])(
    'the words %j are 200',
    async (q) => {
      const query = new URLSearchParams({ q, from: q.slice(0, 9), author: q.slice(0, 99), page: q })
      const response = await request(`/search?${query}`)
      expect(response.status).toBe(200)
      expect(await response.text()).not.toContain('<script>"')
    },
  )
})

describe('a story’s page', () => {
  test('has its head whole, with its own address and card', async () => {
    const html = await text(story)
    const head = html.slice(0, html.indexOf('</head>'))
    expect(head).toContain(`<link rel="canonical" href="${siteUrl}${story}"/>`)
    for (const name of ['og:title', 'og:url', 'article:published_time', 'twitter:card'])
      expect(head, name).toContain(name)
    expect(html.match(/<h1/g)).toHaveLength(1)
  })
})

// Last, because the visitor who tries them has to wait afterwards.
describe('44: codes that do not exist', () => {
  test('are answered a while and then limited, while those that do exist go on', async () => {
    const statuses = new Set<number>()
    for (let one = 0; one < 80; one++) {
      const response = await request(`/s/zz${one}`)
      statuses.add(response.status)
      if (response.status === 429)
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    expect([...statuses].sort()).toEqual([404, 429])
    expect((await request(`/s/${code}`)).status).toBe(302)
  })
})
