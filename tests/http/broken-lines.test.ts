// 30: a line break in what strangers send begins no header, and no line of the log.
import { beforeAll, expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { newId } from '@/lib/base/ids'
import { picture, putStory, sendPicture, story } from '../support/desk'
import { cookieOf, siteLog, siteUrl } from '../support/site'
import { said, statusesIn } from '../support/wire'

const injected = `X-Injected-${newId().slice(-8)}`
const broken = `%0d%0a${injected}:%20yes%0d%0a%0d%0a`

let code: string
let path: string
beforeAll(async () => {
  const [link] = await sqlClient()<{ code: string; path: string }[]>`
    select code, path from short_links join stories on stories.id = article_id
    where withdrawn_at is null limit 1`
  code = link!.code
  path = link!.path
})

/** What one request was answered, by its bytes. */
function get(target: string, ...headers: string[]): Promise<string> {
  const { host } = new URL(siteUrl)
  const lines = [`GET ${target} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...headers]
  return said(siteUrl, `${lines.join('\r\n')}\r\n\r\n`)
}

const headOf = (answer: string) => answer.split('\r\n\r\n')[0]!

test('30: in an address, wherever it leads', async () => {
  const targets = [
    `/${broken}`,
    `/world/${broken}/`,
    `${path}${broken}`,
    `${path}/?x=${broken}`,
    `/tags/${broken}`,
    `/s/${code}${broken}`,
    `/s/${code}?utm_source=${broken}`,
    `/search?q=${broken}`,
    `/archive?from=${broken}`,
    `/sign-in?callbackUrl=${broken}`,
    `/sign-in?callbackUrl=/newsroom${broken}`,
    `/newsroom/${broken}`,
    `/oembed?url=${broken}&format=json`,
    `/media/${broken}/5x3-960.avif`,
  ]
  for (const target of targets) {
    const answer = await get(target)
    expect(statusesIn(answer), target).toHaveLength(1)
    expect(statusesIn(answer)[0], target).toBeLessThan(500)
    expect(headOf(answer), target).not.toMatch(new RegExp(`^${injected}`, 'im'))
  }
})

test('30: in what a browser says of itself', async () => {
  for (const agent of [`Firefox\r${injected}: yes`, `Firefox\n${injected}: yes`, 'Firefox\0']) {
    const answer = await get(`/s/${code}`, `User-Agent: ${agent}`, `Referer: http://a/${broken}`)
    expect(headOf(answer)).not.toMatch(new RegExp(`^${injected}`, 'im'))
    expect(statusesIn(answer)[0]).toBeLessThan(500)
  }
})

test('30: in the name of a file and the address of a story', async () => {
  const cookie = await cookieOf('writer')
  const name = `quay\r\n${injected}: yes.jpg`
  const { status } = await sendPicture(cookie, { bytes: await picture(), name })
  expect(status).toBe(201)
  const [row] = await sqlClient()<{ file_name: string }[]>`
    select file_name from media where file_name like ${`%${injected}%`}`
  expect(row!.file_name).not.toMatch(/[\r\n]/)
  const content = story({ slug: `a\r\n${injected}` })
  const refused = await putStory(cookie, { id: newId(), version: 0, content })
  expect(refused.status).toBe(400)
})

test('30: no line of the log begins with it', () => {
  expect(siteLog()).not.toMatch(new RegExp(`^\\s*${injected}`, 'im'))
})
