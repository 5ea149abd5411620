// THREATS 11, 63, 64 and 69: floods of readers, of wrong addresses, and a stop in the middle.
import { readdirSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { content, published, section } from '../support/fixtures'
import { type OwnSite, ownSite, servingPid } from '../support/own-site'

let site: OwnSite
let sectionId: string

beforeAll(async () => {
  site = await ownSite()
  sectionId = await section('Load')
}, 120_000)

afterAll(async () => {
  await site.end()
}, 60_000)

/** Megabytes of the process that serves. */
function memory(): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${servingPid(site)}/status`, 'utf8'))
  return Number(line![1]) / 1024
}

/** Files of kept answers for addresses that begin so. */
function keptFiles(begin: string): number {
  const root = path.join(site.dataDir, 'pages')
  return readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (one) =>
      one.isFile() && readFileSync(path.join(one.parentPath, one.name)).includes(`"key":"${begin}`),
  ).length
}

async function transactions(): Promise<number> {
  const sql = sqlClient()
  await sql`select pg_stat_force_next_flush()`.catch(() => {})
  const [row] = await sql<{ n: number }[]>`
    select (xact_commit + xact_rollback)::float8 as n from pg_stat_database where datname = current_database()`
  return row!.n
}

/** Asks on so many connections at once until the list is empty. */
async function asMany(connections: number, paths: string[], each: (path: string) => Promise<void>) {
  const left = [...paths]
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let next = left.pop(); next !== undefined; next = left.pop()) await each(next)
    }),
  )
}

test('63: five hundred at once on a cold story make one render', async () => {
  const { path: address } = await published(content(sectionId, { headline: 'All at once' }))
  const before = await transactions()
  const agent = new Agent({ maxSockets: 500 })
  const whats = await Promise.all(
    Array.from(
      { length: 500 },
      () =>
        new Promise<string>((resolve, reject) => {
          request(new URL(address, site.url), { agent }, (response) => {
            response.resume()
            response.on('end', () =>
              resolve(`${response.statusCode} ${response.headers['x-cache']}`),
            )
          })
            .once('error', reject)
            .end()
        }),
    ),
  )
  agent.destroy()
  // Not only by what it says of itself: five hundred renders ask the database hundreds of times.
  expect((await transactions()) - before).toBeLessThan(150)
  expect(whats.filter((what) => what === '200 miss')).toHaveLength(1)
  expect(whats.filter((what) => /^200 hit/.test(what))).toHaveLength(499)
}, 60_000)

test('69: while eight times as many cold pages are asked for as can be drawn, kept ones come', async () => {
  const stories = []
  for (let n = 0; n < 120; n++)
    stories.push(await published(content(sectionId, { headline: `Cold story ${n}` })))
  await expect
    .poll(async () => (await site.get('/')).headers['x-cache'], { interval: 20 })
    .toBe('hit')
  const cold = stories.flatMap((one) => [one.path, `${one.path}/a`, `${one.path}/b`])
  const flood = asMany(64, cold, async (one) => {
    await site.get(one).catch(() => {})
  })
  const kept: number[] = []
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  let isOver = false
  void flood.then(() => {
    isOver = true
  })
  while (!isOver) {
    const began = performance.now()
    await new Promise<void>((resolve, reject) => {
      request(new URL('/', site.url), { agent }, (response) => {
        expect(response.statusCode).toBe(200)
        response.resume()
        response.on('end', resolve)
      })
        .once('error', reject)
        .end()
    })
    kept.push(performance.now() - began)
  }
  agent.destroy()
  await flood
  kept.sort((a, b) => a - b)
  expect(kept.length).toBeGreaterThan(20)
  expect(kept[Math.floor(kept.length * 0.95)]).toBeLessThan(200)
}, 120_000)

test('64: a stop under load fails nobody whose request it had taken', async () => {
  const { path: address } = await published(content(sectionId, { headline: 'Last orders' }))
  await site.get(address)
  let answered = 0
  let broken = 0
  let isOver = false
  const load = asMany(
    32,
    Array.from({ length: 200_000 }, () => address),
    async (one) => {
      if (isOver) return
      try {
        const { status } = await site.get(one)
        if (status === 200) answered += 1
        else broken += 1
      } catch (error) {
        // Refused is not failed: a balancer asks another, and nothing had been taken.
        if ((error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') broken += 1
        isOver = true
      }
    },
  )
  await expect.poll(() => answered, { timeout: 20_000 }).toBeGreaterThan(1_000)
  await site.stop()
  isOver = true
  await load
  await site.restart()
  expect(broken).toBe(0)
}, 60_000)

test('11: twenty thousand wrong addresses cost no disk, little memory, and few queries', async () => {
  await site.get('/')
  const [files, before] = [keptFiles('/tags/'), await transactions()]
  const paths = Array.from({ length: 20_000 }, (_, n) => `/tags/${n}-${Math.random()}`)
  const statuses = new Map<number, number>()
  await asMany(32, paths, async (one) => {
    const { status } = await site.get(one)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  })
  for (const status of statuses.keys()) expect([404, 429, 503]).toContain(status)
  expect(statuses.get(404)).toBeLessThan(2_000)
  expect(keptFiles('/tags/')).toBe(files)
  expect(memory()).toBeLessThan(450)
  expect((await transactions()) - before).toBeLessThan(20_000)
  // Whoever tries addresses still gets what is kept.
  expect((await site.get('/')).status).toBe(200)
}, 120_000)
