// THREATS 52: Postgres dies (-9) among two hundred publications. The same process goes on, everything
// that the newsroom was told is published is, and it publishes again within five seconds.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { postmasterOf } from '../support/cluster-processes'
import { content, saved, section } from '../support/fixtures'
import { signedInAs } from '../support/own-person'
import { type OwnSite, ownSite, servingPid } from '../support/own-site'
import { demoPassword } from '../support/stand-up'

const publications = 200
/** Editors who publish at once, one story after the other. */
const editors = 6

let site: OwnSite
let cookie: string
let drafts: { id: string; version: number }[]
// It looks for the site as it is loaded, so it is loaded when there is one.
let callAction: typeof import('../support/site')['callAction']

beforeAll(async () => {
  site = await ownSite()
  process.env.TEST_SITE_URL = site.url
  process.env.TEST_DEMO_PASSWORD = demoPassword
  callAction = (await import('../support/site')).callAction
  cookie = await signedInAs('publisher', site)
  const sectionId = await section('Killed')
  drafts = []
  for (let n = 0; n < publications; n++)
    drafts.push(await saved(content(sectionId, { headline: `Story ${n}` })))
}, 120_000)

afterAll(async () => {
  await site.end()
}, 60_000)

test('52: two kills among two hundred publications lose none that was acknowledged', async () => {
  const left = [...drafts]
  /** When each story's publishing was acknowledged. */
  const acknowledged = new Map<string, number>()
  const refused = new Set<string>()
  const editor = async () => {
    for (let one = left.pop(); one; one = left.pop()) {
      const input = { id: one.id, version: one.version, isTypo: true }
      const { result } = await callAction('publish', input, { cookie })
      if (result?.ok) acknowledged.set(one.id, performance.now())
      else {
        refused.add(`${result?.error?.code}`)
        left.unshift(one)
      }
    }
  }
  const serving = servingPid(site)
  const all = Promise.all(Array.from({ length: editors }, editor))
  const recoveries: number[] = []
  for (const kill of [1, 2]) {
    const enough = (publications / 3) * kill
    await expect
      .poll(() => acknowledged.size, { timeout: 30_000, interval: 5 })
      .toBeGreaterThan(enough)
    process.kill(postmasterOf(site.dataDir), 'SIGKILL')
    const killed = performance.now()
    // The old server's children answer for another moment.
    const since = () => [...acknowledged.values()].filter((at) => at > killed + 100).length
    await expect.poll(since, { timeout: 30_000, interval: 5 }).toBeGreaterThan(editors)
    recoveries.push(performance.now() - killed)
  }
  await all

  expect(servingPid(site)).toBe(serving)
  expect(Math.max(...recoveries)).toBeLessThan(5_000)
  expect([...refused]).toEqual(['unavailable'])
  expect(acknowledged.size).toBe(publications)
  const rows = await sqlClient()<{ id: string }[]>`
    select stories.id from stories join articles on articles.id = stories.id
    where articles.state = 'published' and articles.published_at is not null and exists (
      select from audit_events where subject_id = stories.id::text and action = 'article.publish')`
  const stands = new Set(rows.map((row) => row.id))
  expect([...acknowledged.keys()].filter((id) => !stands.has(id))).toEqual([])
}, 120_000)
