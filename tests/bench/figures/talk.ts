// Readers who write beside readers who read: what a lively discussion costs everybody's pages.
import { Agent, request as open } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { db, sqlClient } from '@/drizzle/client'
import { people } from '@/drizzle/schema/all'
import { hashPassword } from '@/lib/auth/password'
import { newId } from '@/lib/base/ids'
import { compare, type Figure, ours } from '../figure'
import { targetsOf } from '../load'
import { anotherReader } from './search'

const pages = 20
/** Comments a second, sent evenly. */
const pace = 50
const writers = 120
/** Milliseconds of comments before anything is measured: until then each costs half as much again, as it is still being compiled. */
const warmUp = 40_000
const password = 'a long enough password'

// It looks for the site as it is loaded, so it is loaded when there is one.
const site = () => import('../../support/site')

const agent = new Agent({ keepAlive: true })

/** Posts without what `fetch` brings along: whoever writes shares the processors with what is measured. @returns the status. */
function post(url: URL, body: object, cookie: string): Promise<number> {
  const headers = { 'Content-Type': 'application/json', Origin: url.origin, Cookie: cookie }
  return new Promise((resolve, reject) => {
    const sending = open(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode!))
    })
    sending.once('error', reject)
    sending.end(JSON.stringify(body))
  })
}

/** Writers as many as no limit of one person is met: the newsroom's own, whom no phase makes wait. */
async function signedIn(): Promise<string[]> {
  const { tryToSignIn } = await site()
  const passwordHash = await hashPassword(password)
  const cookies: string[] = []
  for (let at = 0; at < writers; at++) {
    const email = `${newId()}@example.org`
    const named = { id: newId(), email, name: `Writer ${at}`, role: 'writer', passwordHash }
    await db().insert(people).values(named)
    const { cookie } = await tryToSignIn(email, password, {
      'x-forwarded-for': anotherReader()['X-Forwarded-For']!,
    })
    cookies.push(cookie!)
  }
  return cookies
}

/** Sends comments until it is ended. @returns how to end it, which says how many were taken. */
async function talker(origin: URL, storyId: string) {
  const cookies = await signedIn()
  return () => {
    const under = new Set<Promise<void>>()
    let sent = 0
    let taken = 0
    const timer = setInterval(() => {
      const cookie = cookies[sent++ % cookies.length]!
      const body = { storyId, parentId: null, text: `Said ${newId()}`, submitKey: newId() }
      const posting = post(new URL('/api/reader/comments', origin), body, cookie)
        .then((status) => {
          if (status < 300) taken += 1
        })
        .finally(() => under.delete(posting))
      under.add(posting)
    }, 1_000 / pace)
    return async () => {
      clearInterval(timer)
      await Promise.all(under)
      if (taken < sent * 0.9) throw new Error(`Of ${sent} comments ${taken} were taken.`)
    }
  }
}

export const talk: Figure = {
  name: 'talk',
  words: `kept stories while ${pace} comments a second are posted under one of them`,
  async measure(bench) {
    const { ground } = bench
    const urls = await ground.freshStories(pages)
    for (const url of urls) await (await fetch(url)).arrayBuffer()
    const [row] = await sqlClient()<{ id: string }[]>`
      select id from stories where path = ${urls[0]!.pathname}`
    const talking = await talker(ground.url, row!.id)
    const warm = talking()
    await sleep(warmUp)
    await warm()
    const target = () => targetsOf(urls, () => ({ 'Accept-Encoding': 'br' }))
    const lines = await compare(bench, 'story, talk', 32, [
      { name: ours, pid: ground.pid, target, during: talking },
      { name: 'without comments', pid: ground.pid, target },
    ])
    const { ratio } = lines.at(-1)!
    if (ratio === null) return { lines }
    return {
      lines,
      verdicts: [
        {
          words: 'kept stories at ≥ 0.9 of their rate while comments are posted',
          isMet: ratio >= 0.9,
          found: ratio.toFixed(2),
        },
      ],
    }
  },
}
