// THREATS 53, 54, 55 and 15: readers while Postgres is stopped, frozen or killed.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase, sqlClient } from '@/drizzle/client'
import { publishArticle } from '@/lib/articles/mutations/publish'
import { saveArticle } from '@/lib/articles/mutations/save'
import { withdrawArticle } from '@/lib/articles/mutations/withdraw'
import { house } from '@/lib/permissions/policy'
import { content, published, section } from '../support/fixtures'
import { type OwnDatabaseServer, ownDatabaseServer } from '../support/own-database-server'
import { type OwnSite, ownSite } from '../support/own-site'

let site: OwnSite
let sectionId: string
let stories: { id: string; version: number; path: string }[]
let pages: string[]
let database: OwnDatabaseServer

beforeAll(async () => {
  database = await ownDatabaseServer()
  site = await ownSite({
    DATABASE_URL: database.url,
    AUTH_SECRET: 'a secret of these tests, and long enough',
  })
  sectionId = await section('Faults')
  const [row] = await sqlClient()<
    { slug: string }[]
  >`select slug from sections where id = ${sectionId}`
  stories = []
  for (let n = 0; n < 8; n++)
    stories.push(await published(content(sectionId, { headline: `Story number ${n}` })))
  pages = ['/', `/${row!.slug}`, '/feed.rss', '/sitemap.xml', ...stories.map((one) => one.path)]
}, 120_000)

afterEach(() => database.thaw())

afterAll(async () => {
  await site.end()
  await database.end()
}, 60_000)

async function readAll(): Promise<Map<string, string>> {
  const bodies = new Map<string, string>()
  for (const page of pages) {
    const answer = await site.get(page)
    expect([page, answer.status]).toEqual([page, 200])
    bodies.set(page, answer.body)
  }
  return bodies
}

/** Until the front says again that it knows what changed. */
async function untilHeard(): Promise<void> {
  await expect
    .poll(async () => (await site.get('/')).headers['x-cache'], { timeout: 15_000 })
    .not.toMatch(/stale/)
}

async function rewrite(one: { id: string; version: number; path: string }, headline: string) {
  const saved = await saveArticle(house, {
    id: one.id,
    version: one.version,
    content: content(sectionId, { headline }),
    reason: 'save',
  })
  await publishArticle(house, { id: one.id, version: saved.version, isTypo: true, correction: '' })
  one.version = saved.version
}

describe('54: Postgres frozen', () => {
  test('no reader waits 3 s, whether the page is kept, stale or new', async () => {
    await readAll()
    database.freeze()
    const began = performance.now()
    while (performance.now() - began < 8_000) {
      const asked = [...pages, `/nothing-${Math.random()}`, '/archive', '/search?q=ferry']
      for (const answer of await Promise.all(asked.map((page) => site.get(page)))) {
        expect(answer.took).toBeLessThan(3_000)
        expect([200, 503]).toContain(answer.status)
      }
      for (const page of pages) expect((await site.get(page)).status).toBe(200)
    }
    const late = await site.get('/archive')
    expect(late.status).toBe(503)
    expect(late.headers['retry-after']).toBeDefined()
    expect(late.headers['cache-control']).toBe('no-store')
    database.thaw()
    await untilHeard()
    expect((await site.get('/archive')).status).toBe(200)
  }, 60_000)
})

describe('53: Postgres gone', () => {
  test('55: every page ever drawn is there for a minute, the front page of before a publication too; others are a page that says so, not kept', async () => {
    const before = await readAll()
    const [first] = stories
    // Nobody has read anything since.
    await rewrite(first!, 'Published just before the fall')
    await closeDatabase()
    await database.stop()
    const seconds = Number(process.env.FAULT_SECONDS ?? 20)
    const began = performance.now()
    const ages: number[] = []
    while (performance.now() - began < seconds * 1_000) {
      for (const page of pages) {
        const answer = await site.get(page)
        expect([page, answer.status]).toEqual([page, 200])
        expect(answer.body.length).toBe(before.get(page)!.length)
        ages.push(Number(answer.headers.age))
      }
      const other = await site.get('/authors')
      expect(other.status).toBe(503)
      expect(other.body).toContain('<h1>')
      expect(other.headers['cache-control']).toBe('no-store')
    }
    // How long nobody could say that they are right, which is more than a cache may overlook.
    expect(Math.max(...ages)).toBeGreaterThan(seconds - 5)
  }, 180_000)

  test('and after a restart of the site, while there is still no database', async () => {
    await site.stop()
    await site.restart()
    const bodies = await readAll()
    expect(bodies.get('/')).not.toContain('Published just before the fall')
    expect((await site.get('/')).headers['x-cache']).toBe('stale; the database is away')
    expect((await site.get('/authors')).status).toBe(503)
  }, 60_000)

  test('when it is back, the news of meanwhile is read', async () => {
    await database.start()
    await expect
      .poll(async () => (await site.get('/')).body, { timeout: 20_000 })
      .toContain('Published just before the fall')
    expect((await site.get('/authors')).status).toBe(200)
    expect((await site.get('/')).headers.age).toBe('0')
  }, 60_000)
})

test('15: what was withdrawn is not shown for want of something newer', async () => {
  const taken = stories.at(-1)!
  for (const page of ['/', taken.path]) expect((await site.get(page)).status).toBe(200)
  await expect.poll(async () => (await site.get(taken.path)).headers['x-cache']).toBe('hit')
  await withdrawArticle(house, { id: taken.id, version: taken.version, reason: 'It was wrong.' })
  // Told, but nobody has read these pages again before the database goes.
  await expect
    .poll(async () => (await site.get('/feed.rss')).body, { interval: 20 })
    .not.toContain('Story number 7')
  database.freeze()
  const answer = await site.get(taken.path)
  expect(answer.status).toBe(503)
  expect(answer.body).not.toContain('Story number 7')
  expect((await site.get('/')).body).not.toContain('Story number 7')
}, 60_000)
