// THREATS 62: a thousand slow connections and nine thousand idle ones hold nobody up, and the slow
// ones are cut.
import { Agent, request } from 'node:http'
import type { Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { content, published, section } from '../support/fixtures'
import { type OwnSite, ownSite } from '../support/own-site'
import { connection } from '../support/wire'

let site: OwnSite
let story: string

beforeAll(async () => {
  site = await ownSite()
  story = (await published(content(await section('Slow'), { headline: 'Held up' }))).path
  for (const page of ['/', story]) expect((await site.get(page)).status).toBe(200)
}, 120_000)

afterAll(async () => {
  for (const { socket } of held) socket.destroy()
  readers.destroy()
  await site.end()
}, 60_000)

/** Connections of readers, which are kept. */
const readers = new Agent({ keepAlive: true, maxSockets: 4 })

interface Held {
  kind: Kind
  socket: Socket
  began: number
  /** Answers that it was given. */
  answers: number
  /** Milliseconds from its first byte to its end; undefined while it is there. */
  lasted?: number
}

type Kind = 'head' | 'body' | 'reader' | 'silent' | 'kept'

const held: Held[] = []
const host = () => `Host: ${new URL(site.url).host}\r\n`

/** Answers that a reader asks for who reads none of them: more than any buffer takes. */
const asked = 600

/** What each kind says first; the slow ones say a byte a second after that, and the reader reads nothing. */
const openings: Record<Kind, () => string> = {
  head: () => `GET / HTTP/1.1\r\n${host()}X-Slow: `,
  body: () =>
    `POST /api/views HTTP/1.1\r\n${host()}Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n{`,
  reader: () => `GET ${story} HTTP/1.1\r\n${host()}\r\n`.repeat(asked),
  silent: () => '',
  kept: () => `GET ${story} HTTP/1.1\r\n${host()}\r\n`,
}

async function hold(kind: Kind): Promise<void> {
  const socket = await connection(site.url)
  const one: Held = { kind, socket, began: performance.now(), answers: 0 }
  held.push(one)
  socket.on('data', (part) => {
    one.answers += part.toString('latin1').split('HTTP/1.1 200').length - 1
  })
  if (kind === 'reader') socket.pause()
  socket.once('close', () => {
    one.lasted = performance.now() - one.began
  })
  socket.write(openings[kind]())
}

/** So many of a kind, a hundred at once. */
async function holdMany(kind: Kind, number: number) {
  for (let left = number; left > 0; left -= 100)
    await Promise.all(Array.from({ length: Math.min(100, left) }, () => hold(kind)))
}

const open = (...kinds: Kind[]) =>
  held.filter((one) => kinds.includes(one.kind) && one.lasted === undefined)

/** Milliseconds that readings took, one begun each 10 ms however long the others take; sorted. */
async function readings(number: number, kept: Agent, { alsoNew = false } = {}) {
  const under: Promise<number>[] = []
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const n = under.length
      under.push(reading(n % 3 === 0 ? '/' : story, alsoNew && n % 2 === 0 ? false : kept))
      if (under.length < number) return
      clearInterval(timer)
      resolve()
    }, 10)
  })
  const took = await Promise.all(under)
  return took.sort((a, b) => a - b)
}

function reading(page: string, agent: Agent | false): Promise<number> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    request(new URL(page, site.url), { agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${page}: ${response.statusCode}`))
      response.resume()
      response.once('end', () => resolve(performance.now() - began))
    })
      .once('error', reject)
      .end()
  })
}

const p95 = (took: number[]) => took[Math.floor(took.length * 0.95)]!

test('62: readers are served at once meanwhile, and the slow are cut in 30 s', async () => {
  await holdMany('head', 500)
  await holdMany('body', 480)
  await holdMany('reader', 20)
  await holdMany('kept', 1_000)
  await holdMany('silent', 8_000)
  const dribble = setInterval(() => {
    for (const { socket } of open('head', 'body')) socket.write('a')
  }, 1_000)
  try {
    await expect
      .poll(() => held.filter((one) => one.answers > 0).length, { timeout: 15_000 })
      .toBe(1_000)
    // Connections are taken in their order: then all those before it have been.
    await reading(story, false)
    expect(p95(await readings(200, readers, { alsoNew: true }))).toBeLessThan(200)
    // They were all there meanwhile.
    expect(open('head', 'body', 'reader').length).toBeGreaterThan(990)
    expect(open('silent', 'kept').length).toBeGreaterThan(8_000)

    await expect
      .poll(() => open('head', 'body', 'silent', 'kept').length, { timeout: 60_000, interval: 100 })
      .toBe(0)
    const slow = held.filter((one) => one.kind === 'head' || one.kind === 'body')
    // 29 s from when the site took them, which among so many is some seconds after they came.
    expect(Math.max(...slow.map((one) => one.lasted!))).toBeLessThan(35_000)
    // Those who read nothing notice only when they read.
    await expect.poll(ageOfReaders, { timeout: 60_000, interval: 100 }).toBeGreaterThan(33_000)
    for (const { socket } of open('reader')) socket.resume()
    await expect.poll(() => open('reader').length, { timeout: 30_000, interval: 100 }).toBe(0)
    const unread = held.filter((one) => one.kind === 'reader')
    expect(Math.max(...unread.map((one) => one.answers))).toBeLessThan(asked)
  } finally {
    clearInterval(dribble)
  }
  expect((await site.get('/')).status).toBe(200)
}, 180_000)

const ageOfReaders = () => performance.now() - Math.max(...open('reader').map((one) => one.began))

test('69: two hundred connections that ask for what is drawn for each of them hold up no reader who is there', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 })
  await readings(4, readers)
  const flood = Promise.all(
    Array.from(
      { length: 1_000 },
      (_, n) =>
        new Promise<void>((resolve) => {
          request(new URL(`/api/nothing-${n}`, site.url), { agent }, (response) => {
            response.resume()
            response.once('close', resolve)
          })
            .once('error', resolve)
            .end()
        }),
    ),
  )
  let isOver = false
  void flood.then(() => {
    isOver = true
  })
  const took = await readings(200, readers)
  expect(isOver).toBe(false)
  expect(p95(took)).toBeLessThan(200)
  await flood
  agent.destroy()
}, 120_000)
