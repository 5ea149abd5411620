import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { callAction, cookieOf, request, serverActions, siteUrl } from '../support/site'

// Words of a story may look like an attribute: a parser tells them apart.
const inlineStyles = new HtmlValidate({ rules: { 'no-inline-style': 'error' } })

const origins = {
  evil: { origin: 'https://evil.example' },
  null: { origin: 'null' },
  missing: {},
  'evil with a matching forwarded host': {
    origin: 'https://evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
  },
}

describe('5: a server action from another origin is refused', () => {
  test.each(Object.entries(origins))('%s', async (_name, headers) => {
    const cookie = await cookieOf('publisher')
    const action = serverActions().find((one) => one.name === 'publish')!
    const { host } = new URL(siteUrl)
    const response = await request('/newsroom', {
      method: 'POST',
      cookie,
      headers: {
        host,
        'next-action': action.id,
        'content-type': 'text/plain;charset=UTF-8',
        ...headers,
      },
      body: JSON.stringify([{ id: '00000000-0000-7000-8000-000000000001', version: 1 }]),
    })
    const said = await response.text()
    const isRefused = response.status >= 400 || said.includes('"code":"forbidden"')
    expect(isRefused, `${response.status} ${said.slice(0, 200)}`).toBe(true)
    expect(said).not.toContain('not-found')
  })
})

describe('6: route handlers', () => {
  const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts'))
    .map((file) => `/${file.replace(/\/?route\.ts$/, '').replace(/\([^)]*\)\//g, '')}`)
    .map((path) => path.replace(/\[\.{3}nextauth\]/, 'signout').replace(/\[[^\]]+\]/g, 'x'))

  test.each(routes)('a POST from another site to %s does nothing', async (path) => {
    for (const headers of Object.values(origins)) {
      const response = await request(path, {
        method: 'POST',
        cookie: await cookieOf('administrator'),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: 'a=b',
      })
      expect([403, 404, 405], `${path} ${JSON.stringify(headers)}`).toContain(response.status)
    }
  })

  test('a body that is too large is 413, by its length or by its bytes', async () => {
    const cookie = await cookieOf('writer')
    const headers = { origin: siteUrl, 'content-type': 'application/json' }
    const large = 'x'.repeat(200 * 1024)
    const path = '/api/newsroom/media/00000000-0000-7000-8000-000000000001'
    const refused = await request(path, { method: 'PATCH', cookie, headers, body: large })
    expect(refused.status).toBe(413)
    // Whoever sent it knows that sending it again helps nobody.
    expect(await refused.json()).toMatchObject({
      code: 'invalid',
      title: 'What was sent is larger than 64 KB: nothing of it was saved.',
    })
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('x'.repeat(64 * 1024)))
      },
    })
    const answer = await request(path, {
      method: 'PATCH',
      cookie,
      headers,
      body: stream,
      duplex: 'half',
    } as RequestInit).then(
      (response) => response.status,
      () => 'cut',
    )
    expect([413, 'cut']).toContain(answer)
  })
})

describe('9: the framework’s own pictures', () => {
  const sources = [
    'https://evil.example/a.png',
    '//evil.example/a.png',
    'http://127.0.0.1:22/',
    'http://169.254.169.254/latest/meta-data',
    '/api/health',
    '/icon.svg',
    '/media/x/5x3-960.avif',
    '/newsroom',
    '/fonts/newsreader-display.woff2',
  ]

  test('none is fetched, and none is kept', async () => {
    const url = (source: string, width: number) =>
      `/_next/image?url=${encodeURIComponent(source)}&w=${width}&q=75`
    for (const source of sources)
      for (const width of [16, 640, 3840])
        expect((await request(url(source, width))).status, source).toBeGreaterThanOrEqual(400)
    for (let width = 1; width <= 200; width++)
      expect((await request(url('/icon.svg', width))).status).toBeGreaterThanOrEqual(400)
    const cache = '.next/cache/images'
    expect(existsSync(cache) ? readdirSync(cache) : []).toEqual([])
  })
})

describe('what no page could want is turned away', () => {
  test.each([
    ['PUT', '/', 405],
    ['DELETE', '/world', 405],
    ['POST', '/', 405],
    ['POST', '/world', 405],
    ['GET', '/%ff', 400],
    ['GET', '/a%00b', 400],
  ])('%s %s is %i', async (method, path, status) => {
    const response = await request(path, { method, headers: { origin: siteUrl } })
    expect(response.status).toBe(status)
  })

  test('an icon is there under the name that browsers try by themselves', async () => {
    const response = await request('/favicon.ico')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('image/svg+xml')
  })

  test('an unknown address is 404, with a way on', async () => {
    for (const path of [
      '/nothing-here',
      '/world/2020/01/01/nothing',
      '/dossiers/none',
      '/tags/none',
      '/authors/none',
      '/world?page=999',
      '/archive/2020/13/45',
    ]) {
      const response = await request(path)
      expect(response.status, path).toBe(404)
      const html = await response.text()
      expect(html, path).toContain('name="q"')
      expect(/<title>(.*?)<\/title>/.exec(html)?.[1], path).toMatch(/. \| Longwave$/)
    }
  })

  test('the pages of an account say in their title whose they are', async () => {
    for (const path of ['/sign-in', '/sign-in/forgot', '/register']) {
      const html = await (await request(path)).text()
      expect(/<title>(.*?)<\/title>/.exec(html)?.[1], path).toMatch(/. \| Longwave$/)
    }
  })

  test('a header of a stranger does not change the page', async () => {
    const plain = await request('/corrections')
    const poisoned = await request('/corrections', {
      headers: {
        'x-forwarded-host': 'evil.example',
        'x-nextjs-data': '1',
        'x-middleware-rewrite': '/newsroom',
        'x-nonce': 'evil',
        'content-security-policy': "script-src 'nonce-evil'",
      },
    })
    // How Next cuts its own scripts into pieces changes from answer to answer.
    const drawn = async (response: Response) =>
      (await response.text())
        .replace(/<script[\s\S]*?<\/script>/g, '')
        .replace(/nonce="[^"]*"|\d\d:\d\d:\d\d|datetime="[^"]*"/gi, '')
    const [a, b] = [await drawn(plain), await drawn(poisoned)]
    expect(poisoned.status).toBe(200)
    expect(b).not.toContain('evil')
    expect(b).toBe(a)
  })
})

describe('the policy of every page', () => {
  test.each(['/', '/world', '/search?q=ferry', '/sign-in', '/nothing-here'])(
    '%s has a strict one',
    async (path) => {
      const response = await request(path)
      const policy = response.headers.get('content-security-policy')!
      expect(policy).toMatch(/script-src ('(nonce|sha256)-[^']+' )+'strict-dynamic'/)
      expect(policy).not.toContain('unsafe')
      const html = await response.text()
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
      const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
      expect(scripts.length).toBeGreaterThan(0)
      for (const [, attributes = '', content = ''] of scripts) {
        const hash = createHash('sha256').update(content).digest('base64')
        const isNamed = nonce ? attributes.includes(`nonce="${nonce}"`) : policy.includes(hash)
        expect(isNamed || attributes.includes('application/ld+json'), content).toBe(true)
      }
      const { results } = await inlineStyles.validateString(html)
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([])
    },
  )
})

test('the health address says that the site can write', async () => {
  const response = await request('/api/health')
  expect([response.status, await response.json()]).toEqual([
    200,
    expect.objectContaining({ status: 'ok' }),
  ])
})

test('every server action is refused without a session', async () => {
  for (const { name, file } of serverActions()) {
    // Those for people who are not signed in: signing in and out, a new password, the first administrator.
    if (file.includes('(account)') || file.includes('/setup/')) continue
    const { result } = await callAction(name, {
      id: '00000000-0000-7000-8000-000000000001',
      version: 1,
    })
    expect([name, result?.ok, result?.error?.code]).toEqual([name, false, 'unauthenticated'])
  }
})
