import { describe, expect, test } from 'vitest'
import { newId } from '@/lib/base/ids'
import { callAction, cookieOf, request, serverActions, text } from '../support/site'

// The discussion's desk over the wire: who gets in, what its addresses may say, and what is kept of it.

const pages = [
  '/newsroom/discussion',
  '/newsroom/discussion?tab=all',
  '/newsroom/discussion/people',
  '/newsroom/discussion/appeals',
  '/newsroom/discussion/settings',
]
const list = '/api/newsroom/discussion?tab=all'

describe('who may not moderate', () => {
  test('gets neither the list nor a page of it', async () => {
    expect((await request(list)).status).toBe(401)
    for (const role of ['reader', 'writer'] as const) {
      const cookie = await cookieOf(role)
      const answer = await request(list, { cookie })
      expect([role, answer.status]).toEqual([role, 403])
      expect(await answer.text()).not.toContain('paragraphs')
      for (const path of pages)
        expect([role, path, (await request(path, { cookie })).status]).toEqual([role, path, 403])
    }
    for (const path of pages)
      expect((await request(path)).headers.get('location')).toMatch(/sign-in/)
  })
})

describe('a moderator', () => {
  test('gets it, as an answer that nobody keeps', async () => {
    const answer = await request(list, { cookie: await cookieOf('moderator') })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const { items } = (await answer.json()) as { items: { comment: { id: string } }[] }
    expect(items.length).toBeGreaterThan(5)
    expect(JSON.stringify(items)).not.toMatch(/@readers|networkHash|textHash|submitKey/)
  })

  test('whose desk is not theirs is told where theirs is', async () => {
    const cookie = await cookieOf('moderator')
    expect((await request('/newsroom', { cookie })).status).toBe(403)
    expect(await text('/newsroom', cookie)).toContain('href="/newsroom/discussion"')
  })

  test('is not told that nothing waits by a page past the end of a list', async () => {
    const cookie = await cookieOf('administrator')
    const lists = ['discussion/appeals', 'discussion/people', 'discussion/words', 'schedule']
    const others = ['links', 'links/blocked', 'media', 'settings/tags', 'people', 'audit']
    for (const path of [...lists, ...others])
      expect([path, await text(`/newsroom/${path}?page=99`, cookie)]).toEqual([
        path,
        expect.stringContaining('The list ends before this page.'),
      ])
    const last = 'ffffffff-ffff-7fff-bfff-ffffffffffff'
    const queue = await text(`/newsroom/discussion?after=${last}`, cookie)
    expect(queue).toContain('Nothing is left from here on.')
    expect(queue).not.toContain('The queue is clear.')
  })

  test('29: an address that means nothing is the list from its start, never an error', async () => {
    const cookie = await cookieOf('moderator')
    const hostile = ["'", '1 or 1=1', '\u0000', '../..', '9'.repeat(300), `1e9.${newId()}`]
    for (const one of [...hostile, `${'9'.repeat(17)}.${newId()}`, newId()])
      for (const tab of ['held', 'reported', 'all', one]) {
        const query = new URLSearchParams({ tab, after: one, by: one })
        for (const path of ['/api/newsroom/discussion', '/newsroom/discussion'])
          expect([one, tab, (await request(`${path}?${query}`, { cookie })).status]).toEqual([
            one,
            tab,
            200,
          ])
      }
    for (const place of ['people', 'settings'])
      for (const id of [newId(), 'none', '%00'])
        expect(
          (await request(`/newsroom/discussion/${place}/${id}`, { cookie })).status,
        ).toBeGreaterThanOrEqual(400)
  })

  test('16: decides about comments only by ids that are comments, undoes only their own', async () => {
    const cookie = await cookieOf('moderator')
    const call = async (name: string, input: object) => {
      const action = serverActions().find(
        (one) => one.name === name && one.file.endsWith('discussion/actions.ts'),
      )!
      return (await callAction(action, input, { cookie })).result?.error?.code
    }
    expect(await call('decide', { id: newId(), version: 1, verb: 'approve' })).toBe('not-found')
    expect(await call('decide', { id: 'none', version: 1, verb: 'approve' })).toBe('invalid')
    expect(await call('decide', { id: newId(), version: 1, verb: 'publish' })).toBe('invalid')
    expect(await call('undo', { id: newId() })).toBe('not-found')
    expect(await call('keepNote', { id: newId(), text: 'x' })).toBe('not-found')
    expect(await call('lift', { id: newId() })).toBe('conflict')
    expect(await call('answer', { id: newId(), outcome: 'upheld', answer: 'x' })).toBe('not-found')
    expect(await call('sanction', { personId: newId(), kind: 'ban', reason: 'x', days: '' })).toBe(
      'not-found',
    )
    expect(
      await call('keepSetting', { scope: 'story', of: newId(), version: 0, mode: 'open' }),
    ).toBe('not-found')
  })
})
