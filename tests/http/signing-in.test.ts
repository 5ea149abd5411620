import { eq } from 'drizzle-orm'
import { encode } from 'next-auth/jwt'
import { afterAll, describe, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { attempts, people, sessions } from '@/drizzle/schema/all'
import { hashPassword } from '@/lib/auth/password'
import { safeReturn } from '@/lib/auth/return'
import { newId } from '@/lib/base/ids'
import type { Role } from '@/lib/permissions/policy'
import { callAction, cookieOf, demoPassword, request, text, tryToSignIn } from '../support/site'

// The other tests come from the same address, and have attempts of their own.
afterAll(() => db().delete(attempts))

const password = 'a long enough password'
const passwordHash = hashPassword(password)

async function account(role: Role) {
  const id = newId()
  const email = `${id}@example.org`
  await db()
    .insert(people)
    .values({ id, email, name: 'Somebody', role, passwordHash: await passwordHash })
  return { id, email }
}

/** Whether a cookie opens the newsroom, by a page, its RSC payload and an action. */
async function opens(cookie: string): Promise<boolean[]> {
  const page = await request('/newsroom', { cookie })
  const payload = await request('/newsroom?_rsc=x', {
    cookie,
    headers: { rsc: '1' },
    // Next leads to the payload's own address first.
    redirect: 'follow',
  })
  const { result } = await callAction('searchTags', 'a', { cookie })
  return [page.status === 200, payload.status === 200, result?.ok === true]
}

const all = [true, true, true]

test('what a mailed link did is told where somebody else is signed in, too', async () => {
  const cookie = await cookieOf('writer')
  expect(await text('/sign-in?after=confirm', cookie)).toContain('Your address is confirmed.')
  expect(await text('/sign-in?after=reset', cookie)).toContain('Your new password is set')
  expect(await text('/sign-in?after=sign-out', cookie)).not.toContain('You are signed out.')
})

describe('22: the old cookie is refused on the very next request', () => {
  test.each([
    [
      'a suspension',
      (id: string) => db().update(people).set({ isDisabled: true }).where(eq(people.id, id)),
    ],
    [
      'a role that may not enter',
      (id: string) => db().update(people).set({ role: 'reader' }).where(eq(people.id, id)),
    ],
    ['its session ended', (id: string) => db().delete(sessions).where(eq(sessions.personId, id))],
  ])('after %s', async (_name, change) => {
    const { id, email } = await account('editor')
    const { cookie } = await tryToSignIn(email, password)
    expect(await opens(cookie!)).toEqual(all)
    await change(id)
    expect((await opens(cookie!))[2]).toBe(false)
    const page = await request('/newsroom', { cookie: cookie! })
    expect(await page.text()).not.toContain('New story')
  })
})

describe('23: the session’s cookie', () => {
  test('is another at each sign-in, and not for scripts or other sites', async () => {
    const { email } = await account('writer')
    const [one, two] = [await tryToSignIn(email, password), await tryToSignIn(email, password)]
    expect(one.cookie).not.toBe(two.cookie)
    expect(one.setCookie).toMatch(/HttpOnly/i)
    expect(one.setCookie).toMatch(/SameSite=Lax/i)
    expect(one.setCookie).toMatch(/Path=\//)
  })

  test('tampered with or made up opens nothing and breaks nothing', async () => {
    const { email } = await account('writer')
    const { cookie } = await tryToSignIn(email, password)
    const forged = await encode({
      token: { sub: newId(), secret: 'made up' },
      secret: 'not the secret',
    })
    const bad = [
      `${cookie}x`,
      cookie!.slice(0, -6),
      'next-auth.session-token=',
      `next-auth.session-token=${forged}`,
      'next-auth.session-token=a.b.c.d.e',
      `next-auth.session-token=${'x'.repeat(4000)}`,
      'next-auth.session-token=%00%ff',
    ]
    for (const one of bad)
      for (const path of ['/newsroom', '/', '/api/auth/session', '/sign-in']) {
        const response = await request(path, { cookie: one })
        expect(response.status, `${path} ${one.slice(0, 60)}`).toBeLessThan(500)
        if (path === '/newsroom') expect(response.status).not.toBe(200)
      }
  })
})

describe('24: where signing in leads', () => {
  const elsewhere = [
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a\r\nSet-Cookie: b=c',
    '/\tevil',
    'evil',
    '',
    '/%0d%0aSet-Cookie:x',
    '///evil.example',
    '/./\\evil.example',
  ]

  test.each(elsewhere)('%j stays on this site', async (callbackUrl) => {
    const safe = safeReturn(callbackUrl)
    expect(new URL(safe, 'https://here.example').origin).toBe('https://here.example')
    const response = await request(`/sign-in?callbackUrl=${encodeURIComponent(callbackUrl)}`)
    expect(response.status).toBeLessThan(500)
    expect(response.headers.get('set-cookie') ?? '').not.toContain('b=c')
    const { result } = await callAction(
      'signInHere',
      { email: 'nobody@example.org', password: 'x', callbackUrl },
      { path: '/sign-in' },
    )
    expect(['unauthenticated', 'too-many', 'invalid']).toContain(result?.error?.code)
  })

  test('a page of this site is kept', () => {
    expect(safeReturn('/newsroom/articles/new?a=b#c')).toBe('/newsroom/articles/new?a=b#c')
  })
})

describe('25: addresses', () => {
  test.each([
    'a@example.org,b@example.org',
    'a＠example.org',
    '<b>a@example.org',
    'a@example.org\r\nBcc: b@example.org',
    '"a b"@example.org',
    'a@b',
  ])('%j is nobody', async (email) => {
    const { result } = await callAction(
      'signInHere',
      { email, password: 'x' },
      { path: '/sign-in' },
    )
    expect(result?.ok).toBe(false)
    const { cookie } = await tryToSignIn(email, demoPassword)
    expect(cookie).toBeNull()
  })
})

// Last, because it uses this address's attempts up.
describe('19: guessing', () => {
  test('200 wrong passwords are stopped, whatever X-Forwarded-For says, and the owner gets in from elsewhere', async () => {
    const { email } = await account('editor')
    const statuses = new Map<number, number>()
    for (let attempt = 0; attempt < 200; attempt++) {
      const { response, cookie } = await tryToSignIn(email, `wrong ${attempt}`, {
        'x-forwarded-for': `203.0.113.${attempt}`,
      })
      expect(cookie).toBeNull()
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
    }
    expect(statuses.get(429) ?? 0, JSON.stringify([...statuses])).toBeGreaterThanOrEqual(190)
    const { signIn } = await import('@/lib/auth/mutations')
    expect(await signIn({ address: '198.51.100.7', agent: '' }, { email, password })).toMatchObject(
      { role: 'editor' },
    )
  })
})
