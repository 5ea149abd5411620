// 2: the newsroom under every way of writing its addresses, with every header that frameworks and
// proxies speak to each other through.
import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { story, writeStory } from '../support/desk'
import { cookieOf, siteUrl, text } from '../support/site'
import { said, statusesIn } from '../support/wire'

const canary = `ca${randomBytes(8).toString('hex')}`
let id: string
beforeAll(async () => {
  const content = story({ headline: canary, standfirst: canary, slug: canary })
  id = await writeStory(await cookieOf('writer'), content)
})

const forms: Record<string, (path: string) => string> = {
  plain: (path) => path,
  'a payload by its name': (path) => `${path}.rsc`,
  'a segment by its name': (path) => `${path}.segments/_tree.segment.rsc`,
  'data by its name': (path) => `/_next/data/build${path}.json`,
  'a slash at the end': (path) => `${path}/`,
  'two slashes': (path) => `/${path}`,
  'an encoded slash': (path) => `/%2f${path.slice(1)}`,
  'encoded slashes inside': (path) => `/${path.slice(1).replaceAll('/', '%2f')}`,
  'an encoded letter': (path) => path.replace('/n', '/%6e'),
  capitals: (path) => path.replace('newsroom', 'NEWSROOM'),
  'a dot': (path) => `/.${path}`,
  'up and down again': (path) => `/world/..${path}`,
  'a parameter of the path': (path) => path.replace('newsroom', 'newsroom;x=1'),
}

const headers = [
  [],
  ['RSC: 1', 'Next-Router-Prefetch: 1', 'Next-Router-Segment-Prefetch: /_tree'],
  ['x-middleware-subrequest: middleware:middleware:middleware:middleware:middleware'],
  ['x-middleware-rewrite: /newsroom', 'x-middleware-next: 1'],
  ['x-nextjs-data: 1', 'x-matched-path: /newsroom'],
  ['x-invoke-path: /newsroom', 'x-invoke-status: 200', 'x-invoke-output: /newsroom'],
  ['x-original-url: /newsroom', 'x-rewrite-url: /newsroom'],
  ['x-forwarded-host: 127.0.0.1', 'x-forwarded-proto: https', 'x-forwarded-for: 127.0.0.1'],
  ['x-now-route-matches: 1=newsroom', 'x-prerender-revalidate: 1'],
  ['Authorization: Bearer administrator', 'x-longwave-actor: administrator'],
]

const pathsOf = (article: string) => [
  '/newsroom',
  `/newsroom/articles/${article}`,
  `/newsroom/articles/${article}/preview`,
  `/api/newsroom/articles/${article}`,
]

function get(path: string, more: string[]): Promise<string> {
  const { host } = new URL(siteUrl)
  const lines = [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...more]
  return said(siteUrl, `${lines.join('\r\n')}\r\n\r\n`)
}

test('2: whoever wrote it finds it there', async () => {
  const cookie = await cookieOf('writer')
  for (const path of pathsOf(id)) expect(await text(path, cookie), path).toContain(canary)
})

describe.each(['nobody', 'reader'] as const)('2: %s finds nothing of the newsroom', (who) => {
  test.each(Object.entries(forms))('%s', async (_name, form) => {
    const cookie = who === 'reader' ? [`Cookie: ${await cookieOf('reader')}`] : []
    for (const path of pathsOf(id).map(form))
      for (const more of headers) {
        const answer = await get(path, [...cookie, ...more])
        const asked = `${path} ${more}`
        expect(answer.includes(canary), asked).toBe(false)
        // A payload by its name may come, with nothing in it but the way to sign in.
        const [status] = statusesIn(answer)
        expect(status, asked).toBeLessThan(500)
      }
  })
})
