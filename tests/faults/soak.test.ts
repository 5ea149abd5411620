// THREATS 65: under a steady load of everything that comes to a site, what it holds does not grow.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pace } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, db, sqlClient } from '@/drizzle/client'
import { authors, tags } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { content, dossier, published, section } from '../support/fixtures'
import { type Held, heldBy, telling } from '../support/holding'
import { manyStories } from '../support/many-stories'
import { signedInAs } from '../support/own-person'
import { type Answer, type OwnSite, ownSite } from '../support/own-site'
import { demoPassword } from '../support/stand-up'
import { said, statusesIn } from '../support/wire'

/** Seconds of load. The row asks for 3,600. */
const seconds = Number(process.env.SOAK_SECONDS ?? 90)
/**
 * After each of so many rounds of it what the site holds is counted, while nobody asks for anything:
 * to collect everything that nobody holds takes a second or two. The first third is for warming up.
 */
const rounds = 12

/** By how much the middle of the later half of them may lie above that of the earlier, however long they last. */
const mayGrow: Held = {
  memory: 4,
  resident: 32,
  timers: 100,
  files: 8,
  connections: 4,
  disk: 2,
}

/** Answers that there must be at least: with so many, two kilobytes left behind by each are too much. */
const leastAnswers = 2 * mayGrow.memory * 512

/** Megabytes of pages that memory and disk may keep each, and cold stories, which are more. */
const kept = 16
const coldStories = 420

/** Readers who write: each may send forty comments an hour, and one is sent each second. */
const writers = 100

let site: OwnSite
let publisher: string
let sectionId: string
let stories: { id: string; version: number; path: string; code: string }[]
let pages: string[]
let cold: string[]
let cookies: string[]

// These look for the site as they are loaded, so they are loaded when there is one.
let callAction: typeof import('../support/site')['callAction']
let desk: typeof import('../support/desk')
let readers: typeof import('../support/readers')

beforeAll(async () => {
  site = await ownSite({
    ...telling,
    TRUSTED_PROXY: '127.0.0.1',
    PAGES_MEMORY_MB: String(kept),
    PAGES_DISK_MB: String(kept),
  })
  process.env.TEST_SITE_URL = site.url
  process.env.TEST_DEMO_PASSWORD = demoPassword
  callAction = (await import('../support/site')).callAction
  desk = await import('../support/desk')
  readers = await import('../support/readers')
  publisher = await signedInAs('publisher', site)
  sectionId = await section('Soak')
  stories = []
  for (let n = 0; n < 10; n++) stories.push(await linked(await published(article(n, 'at first'))))
  const [row] = await sqlClient()<{ slug: string }[]>`
    select slug from sections where id = ${sectionId}`
  pages = ['/', `/${row!.slug}`, '/feed.rss', '/sitemap.xml', ...stories.map((one) => one.path)]
  cold = await longStories()
  cookies = []
  for (let n = 0; n < writers; n++) cookies.push((await readers.newReader()).cookie)
  await closeDatabase()
}, 180_000)

afterAll(async () => {
  await site.end()
}, 60_000)

/** A story of this number, at an address that stays. */
const article = (n: number, words: string) =>
  content(sectionId, { headline: `Story ${n} ${words}`, slug: `story-${n}` })

async function linked(story: { id: string; version: number; path: string }) {
  const [link] = await sqlClient()<{ code: string }[]>`
    select code from short_links where own_for = ${story.id}`
  return { ...story, code: link!.code }
}

/** Stories so long and so many that neither memory nor disk keeps all of their pages. @returns their addresses. */
async function longStories(): Promise<string[]> {
  const [tagId, authorId] = [newId(), newId()]
  await db().insert(tags).values({ id: tagId, name: 'Soaked', slug: 'soaked' })
  await db().insert(authors).values({ id: authorId, name: 'A Writer', slug: 'a-writer' })
  const dossierId = await dossier()
  await manyStories(coldStories, { sectionId, dossierId, tagId, authorId })
  const sql = sqlClient()
  await sql`
    update stories set body = (
      select jsonb_agg(jsonb_build_object('type', 'paragraph', 'text',
        jsonb_build_array(jsonb_build_object('text', words))))
      from (
        select string_agg(md5(random()::text), ' ') as words
        from generate_series(1, 2000) n where stories.id is not null group by n % 20
      ) paragraphs
    ) where path like '/world/2020/%'`
  const rows = await sql<{ path: string }[]>`
    select path from stories where path like '/world/2020/%'`
  return rows.map((one) => one.path)
}

let answered = 0
const wrong: string[] = []

/** Counts an answer, and notes it where it is not as it should be. */
function judge(what: string, isRight: boolean, status: number): void {
  answered += 1
  if (!isRight) wrong.push(`${what}: ${status}`)
}

/** Asks as one of a hundred readers: limits are counted for each. */
async function look(where: string, isRight: (answer: Answer) => boolean, coding = 'br') {
  const from = `198.51.100.${answered % 100}`
  const headers = { 'accept-encoding': coding, 'x-forwarded-for': from }
  const answer = await site.get(where, headers)
  judge(where, isRight(answer), answer.status)
}

const is = (status: number) => (answer: Answer) => answer.status === status

/** Most readers: what is kept, or was until somebody published. */
async function readingKept(): Promise<void> {
  for (const page of pages) await look(page, is(200))
}

/** What other readers ask for in turn, and what a stranger tries. */
async function reading(n: number): Promise<void> {
  await look(cold[n % cold.length]!, is(200))
  const { code, path: target } = stories[n % stories.length]!
  const leads = (to?: string) => to === site.url + target
  await look(`/s/${code}`, (one) => one.status === 302 && leads(one.headers.location))
  await look('/search?q=river', is(200))
  await strange(n)
}

async function strange(n: number): Promise<void> {
  await look(`/nothing-${newId()}`, is(404))
  await look(`/s/zz${n}`, is(404))
  await look('/%zz', is(400))
  await look('/search?q=a&sort=worst', is(400))
  await look('/api/reader/comments', is(405))
  const bytes = await said(site.url, 'NO REQUEST AT ALL\r\n\r\n')
  judge('no request', statusesIn(bytes).join() === '400', 0)
  const foreign = await fetch(`${site.url}/api/views`, {
    method: 'POST',
    headers: { origin: 'https://evil.example' },
    body: '{}',
  })
  await foreign.arrayBuffer()
  judge('a view from another site', foreign.status === 403, foreign.status)
}

/** Saves and publishes a story again; the next reader is to meet the new text. */
async function publishing(n: number): Promise<void> {
  const one = stories[n % stories.length]!
  const words = newId()
  const saving = { id: one.id, version: one.version, content: article(n % stories.length, words) }
  const saved = await desk.putStory(publisher, saving)
  one.version = ((await saved.json()) as { version: number }).version
  const input = { id: one.id, version: one.version, isTypo: true }
  const { status, result } = await callAction('publish', input, { cookie: publisher })
  judge(`publishing ${JSON.stringify(result?.error)}`, result?.ok === true, status)
  await look(one.path, ({ status, body }) => status === 200 && body.includes(words), 'identity')
}

async function commenting(n: number): Promise<void> {
  const sent = { storyId: stories[n % stories.length]!.id, text: `Said ${newId()}` }
  const cookie = cookies[n % cookies.length]!
  const answer = await readers.sendJson('/api/reader/comments', sent, { cookie })
  await answer.arrayBuffer()
  judge('a comment', answer.status === 201, answer.status)
}

/** What the site logged as an error. */
function logged(): string[] {
  const lines = readFileSync(path.join(site.dataDir, 'site.log'), 'utf8').split('\n')
  return lines.filter((line) => line.includes('"level":"error"'))
}

/** Does this again and again for some seconds, and begins no sooner than after so many milliseconds. */
async function again(lasting: number, pause: number, work: () => Promise<void>) {
  const until = performance.now() + lasting * 1_000
  while (performance.now() < until) await Promise.all([work(), pace(pause)])
}

/** Everything at once, for one round. */
async function load(): Promise<void> {
  const lasting = seconds / rounds
  await Promise.all([
    again(lasting, 10, readingKept),
    again(lasting, 10, readingKept),
    again(lasting, 500, () => reading(turns.reading++)),
    again(lasting, 2_500, () => publishing(turns.publishing++)),
    again(lasting, 1_000, () => commenting(turns.commenting++)),
  ])
}

const turns = { reading: 0, publishing: 0, commenting: 0 }

/** The middle of these, to a tenth. */
function middle(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.floor(sorted.length / 2)]! * 10) / 10
}

/** What the earlier and the later half of the looks found, and by how much it grew. */
function grown(looks: Held[]) {
  const half = Math.floor(looks.length / 2)
  return (Object.keys(mayGrow) as (keyof Held)[]).map((what) => {
    const found = looks.map((one) => one[what])
    const [earlier, later] = [middle(found.slice(0, half)), middle(found.slice(-half))]
    return { what, earlier, later, growth: later - earlier, mayGrow: mayGrow[what] }
  })
}

test(
  `65: ${seconds} seconds of everything leave nothing behind`,
  async () => {
    // Until memory and disk are full of pages, which is what they are for.
    for (const page of cold) await look(page, is(200))
    for (let round = 0; round < rounds / 3; round++) await load()
    const before = answered
    const looks: Held[] = []
    for (let round = rounds / 3; round < rounds; round++) {
      await load()
      looks.push(await heldBy(site))
    }
    const found = grown(looks)
    console.log(`${answered - before} answers, ${looks.length} looks`)
    console.table(found)
    expect({ wrong, logged: logged() }).toEqual({ wrong: [], logged: [] })
    expect(answered - before).toBeGreaterThan(leastAnswers)
    expect(found.filter((one) => one.growth > one.mayGrow)).toEqual([])
  },
  (seconds + 180) * 1_000,
)
