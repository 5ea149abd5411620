// What carries a story elsewhere, over the wire: short URLs that lead out, that are stopped, that
// name a passage; the card and oEmbed; and views.
import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '@/lib/base/ids'
import { openSection, publishStory, putStory, story, writeStory } from '../support/desk'
import { callAction, cookieOf, request, siteUrl, text } from '../support/site'

let publisher: string
let sectionId: string
let path: string
let id: string

beforeAll(async () => {
  publisher = await cookieOf('publisher')
  sectionId = await openSection(await cookieOf('administrator'), `Shared ${Date.now()}`)
  id = await writeStory(publisher, story({ sectionId, headline: `Shared ${Date.now()}` }))
  path = await publishStory(publisher, id)
})

const noUtm = { utmSource: '', utmMedium: '', utmCampaign: '' }
let made = 0

async function makeLink(to: string, set: object = {}, cookie = publisher) {
  const input = { id: newId(), code: `h${Date.now().toString(36)}-${++made}`, to, ...noUtm, ...set }
  const { result, status } = await callAction('makeShortLink', input, { cookie })
  return { ...input, result, status }
}

async function codeOf(storyPath: string): Promise<string> {
  return /action="\/s\/([a-z0-9]{8})\+"/.exec(await text(storyPath))![1]!
}

test('a story whose address is in another script is led to by its code, again and again', async () => {
  const headline = `הממשלה אישרה ${Date.now()}`
  const hebrew = await publishStory(
    publisher,
    await writeStory(publisher, story({ sectionId, headline, language: 'he' })),
  )
  const { pathname } = new URL(hebrew, siteUrl)
  const code = await codeOf(pathname)
  // The first is looked up, the others are answered from memory.
  for (const name of [code, code, code.toUpperCase(), `${code}.p1`]) {
    const response = await request(`/s/${name}`)
    const part = name.endsWith('.p1') ? '#p1' : ''
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      siteUrl + pathname + part,
    ])
  }
})

describe('42: a short URL may not lead to', () => {
  test.each([
    'javascript:alert(1)',
    '//evil.example/',
    'https://longwave@evil.example/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://localhost:5432/',
    `${siteUrl}/s/abcdefgh`,
    '/s/abcdefgh',
    '/nowhere',
  ])('%s', async (to) => {
    const { result } = await makeLink(to)
    expect(result?.error?.code).toBe('invalid')
    expect(result?.error?.fields).toHaveProperty('to')
  })
  test('a page elsewhere, for whom it is not', async () => {
    const { result } = await makeLink('https://www.example.org/', {}, await cookieOf('editor'))
    expect(result?.error?.code).toBe('forbidden')
  })
})

describe('43: a short URL to a page elsewhere', () => {
  test('asks first, names the site, and never redirects', async () => {
    const { code } = await makeLink('https://www.example.org/a?b=1', { utmSource: 'longwave' })
    for (const method of ['GET', 'HEAD']) {
      const response = await request(`/s/${code}?url=https://evil.example`, { method })
      expect(response.status).toBe(200)
      expect(response.headers.get('location')).toBeNull()
      expect(response.headers.get('cache-control')).toContain('no-store')
    }
    const html = await text(`/s/${code}`)
    expect(html).toContain('href="https://www.example.org/a?b=1&amp;utm_source=longwave"')
    expect(html).not.toContain('evil.example')
    expect(html).toMatch(/rel="nofollow noopener noreferrer"/)
  })
  test('to a story adds what the link says, and keeps nothing of what was asked', async () => {
    const { code } = await makeLink(path, { utmSource: 'poster' })
    const response = await request(`/s/${code}?utm_source=evil`)
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe(`${siteUrl}${path}?utm_source=poster`)
    expect((await request(`${path}?utm_source=poster`)).status).toBe(200)
  })
})

describe('45: a live target', () => {
  const stopped = async (code: string) => {
    const response = await request(`/s/${code}`)
    return [response.status, response.headers.get('location')]
  }

  test('blocked by its host stops at once', async () => {
    const host = `h${Date.now().toString(36)}.example`
    const { code } = await makeLink(`https://www.${host}/`)
    expect((await request(`/s/${code}`)).status).toBe(200)
    const began = performance.now()
    await callAction('block', { what: host, reason: '' }, { cookie: publisher })
    expect(await stopped(code)).toEqual([410, null])
    expect(performance.now() - began).toBeLessThan(2_000)
    expect(await text(`/s/${code}`)).not.toContain(`https://www.${host}`)
    expect((await request(`/s/${code}+`)).status).toBe(410)
  })

  test('a link to a story stops when its code is blocked, switched off, or led elsewhere', async () => {
    const [blocked, off, moved] = [await makeLink(path), await makeLink(path), await makeLink(path)]
    for (const { code } of [blocked, off, moved])
      for (let again = 0; again < 3; again++)
        expect(await stopped(code)).toEqual([302, siteUrl + path])
    await callAction('block', { what: blocked.code, reason: '' }, { cookie: publisher })
    await callAction('switchOff', { id: off.id }, { cookie: publisher })
    const other = await publishStory(
      publisher,
      await writeStory(publisher, story({ sectionId, headline: `Another ${Date.now()}` })),
    )
    const change = { id: moved.id, version: 1, to: other, ...noUtm }
    await callAction('changeShortLink', change, { cookie: publisher })
    expect(await stopped(blocked.code)).toEqual([410, null])
    expect(await stopped(off.code)).toEqual([410, null])
    expect(await stopped(moved.code)).toEqual([302, siteUrl + other])
    await callAction('switchOn', { id: off.id }, { cookie: publisher })
    expect(await stopped(off.code)).toEqual([302, siteUrl + path])
  })
})

describe('a passage', () => {
  const ask = (sent: object, headers: Record<string, string> = {}) =>
    request('/api/passages', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: siteUrl, ...headers },
      body: JSON.stringify(sent),
    })

  test('has a short URL that opens the story there', async () => {
    const answer = await ask({ story: id, paragraph: 1 })
    expect(answer.status).toBe(201)
    const { url } = await answer.json()
    const code = await codeOf(path)
    expect(url).toMatch(new RegExp(`/s/${code}\\.p1$`))
    const response = await request(new URL(url).pathname)
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe(`${siteUrl}${path}#p1`)
    expect(await text(path)).toMatch(/<p id="p1">/)
  })
  test('of a link that leads to another part of the story is the one that was asked for', async () => {
    const { code } = await makeLink(`${path}?from=poster#p2`)
    const opened = (name: string) =>
      request(`/s/${code}${name}`).then((response) => response.headers.get('location'))
    expect(await opened('')).toBe(`${siteUrl}${path}?from=poster#p2`)
    expect(await opened('.p1')).toBe(`${siteUrl}${path}?from=poster#p1`)
  })
  test('can be asked for by a form without a script', async () => {
    const response = await request('/api/passages', {
      method: 'POST',
      headers: { origin: siteUrl },
      body: new URLSearchParams({ story: id, paragraph: '1' }),
    })
    expect(response.status).toBe(303)
    const page = await text(response.headers.get('location')!)
    expect(page).toContain('The last boat left at noon.')
  })
  test('of nothing, of a draft, or asked for by another site is refused', async () => {
    const draft = await writeStory(publisher, story({ sectionId, headline: 'A draft' }))
    for (const sent of [
      { story: id, paragraph: 99 },
      { story: draft, paragraph: 1 },
    ])
      expect((await ask(sent)).status).toBe(404)
    for (const sent of [{}, { story: 'x', paragraph: 1 }, { story: id, paragraph: 'one' }])
      expect((await ask(sent)).status).toBe(400)
    expect(
      (await ask({ story: id, paragraph: 1 }, { origin: 'https://evil.example' })).status,
    ).toBe(403)
  })
  test('that was changed says what it was and what it is', async () => {
    const changing = await writeStory(
      publisher,
      story({ sectionId, headline: `Then ${Date.now()}` }),
    )
    const changed = await publishStory(publisher, changing)
    await ask({ story: changing, paragraph: 1 })
    const code = await codeOf(changed)
    const content = story({
      sectionId,
      headline: 'Then and now',
      body: [{ type: 'paragraph', text: [{ text: 'The last boat left at one.' }] }],
    })
    await putStory(publisher, { id: changing, version: 1, content })
    await publishStory(publisher, changing, 2)
    const response = await request(`/s/${code}.p1`)
    expect(response.status).toBe(200)
    const page = await response.text()
    expect(page).toContain('The last boat left at noon.')
    expect(page).toContain('The last boat left at one.')
  })
})

describe('13: a draft has no card and no oEmbed', () => {
  test('a public story has both, and its page names them', async () => {
    const png = await request(`/og/${id}`)
    expect(png.status).toBe(200)
    expect(png.headers.get('content-type')).toBe('image/png')
    expect(png.headers.get('cache-control') ?? '').not.toContain('immutable')
    const bytes = new Uint8Array(await png.arrayBuffer())
    expect([...bytes.slice(1, 4)]).toEqual([0x50, 0x4e, 0x47])
    expect(bytes.length).toBeLessThan(300_000)
    const head = await text(path)
    expect(head).toContain(`property="og:image" content="${siteUrl}/og/${id}"`)
    const link = /type="application\/json\+oembed" href="([^"]+)"/.exec(head)![1]!
    const { pathname, search } = new URL(link.replaceAll('&amp;', '&'))
    const embed = await (await request(pathname + search)).json()
    expect(embed).toMatchObject({
      version: '1.0',
      type: 'link',
      thumbnail_url: `${siteUrl}/og/${id}`,
    })
  })
  test('nor has a withdrawn one, at once', async () => {
    const gone = await writeStory(publisher, story({ sectionId, headline: `Gone ${Date.now()}` }))
    const where = await publishStory(publisher, gone)
    const embed = `/oembed?url=${encodeURIComponent(siteUrl + where)}`
    expect((await request(`/og/${gone}`)).status).toBe(200)
    expect((await request(embed)).status).toBe(200)
    await callAction('withdraw', { id: gone, version: 1, reason: 'Untrue.' }, { cookie: publisher })
    expect((await request(`/og/${gone}`)).status).toBe(404)
    expect((await request(embed)).status).toBe(404)
  })
  test('by its id, or by a guessed address', async () => {
    const canary = `canary${Date.now()}`
    const draft = await writeStory(publisher, story({ sectionId, headline: canary }))
    const day = path.split('/').slice(1, 5).join('/')
    for (const where of [
      `/og/${draft}`,
      '/og/nonsense',
      `/oembed?url=${siteUrl}/${day}/${canary}`,
    ]) {
      const response = await request(where)
      expect(response.status, where).toBe(404)
      expect(await response.text()).not.toContain(canary)
    }
  })
  test('oEmbed says no in the ways that it should', async () => {
    const url = encodeURIComponent(siteUrl + path)
    expect((await request(`/oembed?url=${url}&format=yaml`)).status).toBe(501)
    expect((await request('/oembed')).status).toBe(400)
    expect((await request('/oembed?url=https://evil.example/a')).status).toBe(404)
    const xml = await request(`/oembed?url=${url}&format=xml`)
    expect(xml.headers.get('content-type')).toContain('text/xml')
  })
})

describe('47: views', () => {
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
  const look = (storyId: string, agent = firefox) =>
    request('/api/views', {
      method: 'POST',
      headers: { origin: siteUrl, 'user-agent': agent, 'content-type': 'text/plain' },
      body: JSON.stringify({ story: storyId }),
    })
  async function counted(storyId: string): Promise<number> {
    const { stories } = await (await request(`/api/counts?stories=${storyId}`)).json()
    return stories[storyId]?.views
  }
  /** Views are written together within a second or so: asked until they are there. */
  async function become(storyId: string, views: number) {
    await expect.poll(() => counted(storyId), { timeout: 10_000, interval: 200 }).toBe(views)
  }

  test('a thousand by one client are one, and those of programs none', async () => {
    for (let at = 0; at < 1_000; at += 50) {
      const answers = await Promise.all(Array.from({ length: 50 }, () => look(id)))
      expect(answers.every((answer) => answer.status === 204)).toBe(true)
    }
    const bots = ['Googlebot/2.1', 'facebookexternalhit/1.1', 'curl/8.0', '']
    for (const agent of bots) expect((await look(id, agent)).status).toBe(204)
    // Counted after all of those, so that they would have been by then.
    const other = await writeStory(publisher, story({ sectionId, headline: `Other ${Date.now()}` }))
    await publishStory(publisher, other)
    await look(other)
    await become(other, 1)
    expect(await counted(id)).toBe(1)
  })

  test('nobody is many by changing names', async () => {
    const many = await writeStory(publisher, story({ sectionId, headline: `Many ${Date.now()}` }))
    await publishStory(publisher, many)
    for (let one = 0; one < 80; one++) await look(many, `${firefox} ${one}`)
    await become(many, 30)
  })

  test('set no cookie, are kept by nobody, and need our own page', async () => {
    const answer = await look(id)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('cache-control')).toContain('no-store')
    const foreign = await request('/api/views', {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
      body: JSON.stringify({ story: id }),
    })
    expect(foreign.status).toBe(403)
  })

  test('are told for fifty stories at most, in one answer that may be kept ten seconds', async () => {
    const answer = await request(`/api/counts?stories=${id},${newId()}`)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=10')
    expect(Object.keys((await answer.json()).stories)).toEqual([id])
    const many = Array.from({ length: 51 }, () => newId()).join(',')
    for (const list of ['', 'x', many])
      expect((await request(`/api/counts?stories=${list}`)).status).toBe(400)
  })
})
