// 53, and deploy/: nginx and Varnish before the site, with the files that we give away.
import { Agent, createServer, type IncomingHttpHeaders, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { publishArticle } from '@/lib/articles/mutations/publish'
import { saveArticle } from '@/lib/articles/mutations/save'
import { house } from '@/lib/permissions/policy'
import { content, published, section } from '../support/fixtures'
import { type OwnSite, ownSite } from '../support/own-site'
import { freePort } from '../support/ports'
import { findProgram } from '../support/programs'
import { type CacheBefore, startNginx, startVarnish } from '../support/proxies'

/** Seconds for which the site lets a cache answer by itself (lib/front/send.ts). */
const sharedAge = 5

const caches = [
  { name: 'nginx', start: startNginx },
  { name: 'varnishd', start: startVarnish },
]

describe.each(caches)('behind $name', ({ name, start }) => {
  const program = findProgram(name)
  if (!program) {
    test.skip(`${name} is not installed on this machine: its file in deploy/ was not tried`, () => {})
    return
  }
  let site: OwnSite
  let cache: CacheBefore
  let origin: string
  let sectionId: string
  let pages: string[]
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })

  function read(
    path: string,
    headers: Record<string, string> = {},
    { body = '', ...more }: { method?: string; localAddress?: string; body?: string } = {},
  ) {
    return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>(
      (resolve, reject) => {
        const asked = request(new URL(path, origin), { agent, headers, ...more }, (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('error', reject)
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

  const said = async (path: string, headers: Record<string, string> = {}) =>
    (await read(path, headers)).headers['x-proxy-cache']

  beforeAll(async () => {
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    site = await ownSite({ SITE_URL: origin, TRUSTED_PROXY: '127.0.0.1' })
    cache = await start(program, { port, site: new URL(site.url) })
    sectionId = await section('Caches')
    const [row] = await sqlClient()<{ slug: string }[]>`
      select slug from sections where id = ${sectionId}`
    const { path } = await published(content(sectionId))
    pages = ['/', `/${row!.slug}`, path, '/feed.rss', '/sitemap.xml', '/nothing-here/at-all']
  }, 180_000)

  afterAll(async () => {
    agent.destroy()
    await cache.end()
    await site.end()
  }, 60_000)

  test('a page is asked for once; each coding and the router’s payload are answers of their own', async () => {
    const { path } = await published(content(sectionId, { headline: 'Kept in between' }))
    // Next wants a hash of such headers in the address, and says which.
    const payload = (await read(path, { rsc: '1' })).headers.location ?? path
    const ways: [string, Record<string, string>][] = [
      [path, {}],
      [path, { 'accept-encoding': 'gzip, deflate' }],
      [path, { 'accept-encoding': 'gzip, deflate, br, zstd' }],
      [payload, { rsc: '1' }],
      [payload, {}],
    ]
    const seen = new Set<string>()
    for (const [where, way] of ways) {
      expect(await said(where, way)).toBe('MISS')
      const again = await read(where, way)
      expect(again.headers['x-proxy-cache']).toBe('HIT')
      seen.add(`${again.headers['content-encoding']} ${again.headers['content-type']}`)
    }
    expect([...seen].sort()).toEqual([
      'br text/html; charset=utf-8',
      'gzip text/html; charset=utf-8',
      'undefined text/html; charset=utf-8',
      'undefined text/x-component',
    ])
    // Other words for the same wish, and a reader who is signed in.
    const cookie = 'next-auth.session-token=somebody'
    expect(await said(path, { 'accept-encoding': 'br;q=1.0, gzip', cookie })).toBe('HIT')
    const { etag } = (await read(path)).headers
    expect((await read(path, { 'if-none-match': etag! })).status).toBe(304)
  })

  /** The cache before a server that says one thing. */
  async function beforeBare(
    headers: Record<string, string>,
    look: (ask: () => Promise<Response>) => Promise<void>,
  ) {
    const bare = createServer((_request, response) => {
      response.writeHead(200, headers)
      response.end('a front page')
    })
    await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve))
    const behind = new URL(`http://127.0.0.1:${(bare.address() as { port: number }).port}`)
    const port = await freePort()
    const other = await start(program!, { port, site: behind })
    try {
      await look(() => fetch(`http://127.0.0.1:${port}/`))
    } finally {
      await other.end()
      bare.closeAllConnections()
      bare.close()
    }
  }

  test('a page that shows much has a long Cache-Tag, and passes', async () => {
    const tags = Array.from({ length: 250 }, (_, at) => `story:${String(at).padStart(36, '0')}`)
    const said = { 'Cache-Control': 'public, max-age=0, s-maxage=5', 'Cache-Tag': tags.join() }
    await beforeBare(said, async (ask) => {
      const answer = await ask()
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-tag')).toBe(said['Cache-Tag'])
    })
  })

  test('a page that stands in while the database is away is not asked for by each reader', async () => {
    const lines = 'public, max-age=0, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400'
    await beforeBare({ 'Cache-Control': lines, Age: '4000' }, async (ask) => {
      await (await ask()).text()
      const again = await ask()
      expect(again.headers.get('x-proxy-cache')).toBe('HIT')
    })
  })

  test('sixty at once on a new page are one request to the site', async () => {
    const { path } = await published(content(sectionId, { headline: 'Everybody comes' }))
    const answers = await Promise.all(Array.from({ length: 60 }, () => read(path)))
    expect(answers.map((one) => one.status)).toEqual(Array(60).fill(200))
    expect(answers.filter((one) => one.headers['x-proxy-cache'] === 'MISS')).toHaveLength(1)
  })

  test('what is for one asker is never kept, and each use of a short URL counts', async () => {
    const { id, path } = await published(content(sectionId, { headline: 'Passed on' }))
    for (const own of ['/api/health', '/newsroom', '/sign-in', '/search?q=ferry'])
      for (let time = 0; time < 2; time++) expect(await said(own)).not.toBe('HIT')
    const [link] = await sqlClient()<{ id: string; code: string }[]>`
      select id, code from short_links where own_for = ${id}`
    const agent = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0' }
    for (let use = 0; use < 5; use++) {
      const answer = await read(`/s/${link!.code}`, agent)
      expect([answer.status, answer.headers.location]).toEqual([302, origin + path])
    }
    const clicks = async () => {
      const [row] = await sqlClient()<{ clicks: number }[]>`
        select coalesce(sum(clicks), 0)::int as clicks from short_link_clicks where link_id = ${link!.id}`
      return row!.clicks
    }
    await expect.poll(clicks, { timeout: 5_000 }).toBe(5)
  })

  test('limits count the reader: not the cache, and not who the reader says to be', async () => {
    const from = { localAddress: '127.0.0.2' }
    const claimed = { 'x-forwarded-for': '203.0.113.9' }
    const csrf = await read('/api/auth/csrf', claimed, from)
    const { csrfToken } = JSON.parse(csrf.body.toString()) as { csrfToken: string }
    const form = new URLSearchParams({ csrfToken, email: 'a@example.org', password: 'a guess' })
    const headers = {
      ...claimed,
      origin,
      cookie: csrf.headers['set-cookie']!.map((line) => line.split(';')[0]).join('; '),
      'content-type': 'application/x-www-form-urlencoded',
    }
    const sent = { ...from, method: 'POST', body: `${form}` }
    await read('/api/auth/callback/credentials', headers, sent)
    const rows = await sqlClient()<{ key: string }[]>`select key from attempts`
    const counted = rows.map(({ key }) => key).join(' ')
    expect(counted).toContain('127.0.0.2')
    expect(counted).not.toMatch(/203\.0\.113\.9|127\.0\.0\.1/)
  })

  test('a new text is read within s-maxage', async () => {
    const textOf = (headline: string) => content(sectionId, { headline, slug: 'one-address' })
    const story = await published(textOf('The first text'))
    expect((await read(story.path)).body.toString()).toContain('The first text')
    const saved = await saveArticle(house, {
      id: story.id,
      version: story.version,
      content: textOf('The second text'),
      reason: 'save',
    })
    const { id } = story
    await publishArticle(house, { id, version: saved.version, isTypo: true, correction: '' })
    const began = performance.now()
    await expect
      .poll(async () => (await read(story.path)).body.toString(), { interval: 50, timeout: 20_000 })
      .toContain('The second text')
    expect(performance.now() - began).toBeLessThan((sharedAge + 3) * 1_000)
  }, 60_000)

  test('53: with the site stopped, every page read before is there, with the same bytes', async () => {
    const ways: Record<string, string>[] = [{}, { 'accept-encoding': 'br' }]
    const readable = pages.filter((page) => page !== '/nothing-here/at-all')
    const before = new Map<string, Buffer>()
    const all = readable.flatMap((page) => ways.map((way) => [page, way] as const))
    const named = (page: string, way: object) => `${page} ${JSON.stringify(way)}`
    for (const [page, way] of all) await read(page, way)
    for (const [page, way] of all) before.set(named(page, way), (await read(page, way)).body)
    await site.stop()
    try {
      // Until the cache may not answer by itself any more.
      for (const [page, way] of all)
        await expect.poll(() => said(page, way), { interval: 200, timeout: 30_000 }).toBe('STALE')
      const answers = await Promise.all(
        [...all, ...all, ...all].map(async ([page, way]) => ({
          name: named(page, way),
          answer: await read(page, way),
        })),
      )
      for (const { name, answer } of answers) {
        expect([name, answer.status]).toEqual([name, 200])
        expect(answer.body.equals(before.get(name)!)).toBe(true)
      }
      const never = await read('/never-read')
      expect(never.status).toBe(503)
      expect(never.headers['cache-control']).toBe('no-store')
      expect(never.headers['retry-after']).toBe('30')
      expect(never.body.toString()).toContain('Try again')
    } finally {
      await site.restart()
    }
  }, 120_000)
})
