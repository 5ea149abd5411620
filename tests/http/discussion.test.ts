import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db, sqlClient } from '@/drizzle/client'
import { attempts } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { content, published, section } from '../support/fixtures'
import { newReader, newStory, sendForm, sendJson, unknownReader } from '../support/readers'
import {
  callAction,
  cookieOf,
  demoEmail,
  request,
  serverActions,
  siteUrl,
  text,
} from '../support/site'

// What readers say, over the wire: the doors, what is kept for everyone, and what is one's own.

afterAll(() => db().delete(attempts))

let me: Awaited<ReturnType<typeof newReader>>
let other: Awaited<ReturnType<typeof newReader>>
let story: { id: string; path: string }
beforeAll(async () => {
  other = await newReader('Odo Farrant')
  story = await newStory()
})
// Another one for each test: what one may send in a minute is limited.
beforeEach(async () => {
  me = await newReader()
})

const post = (said: string, set: object = {}, as = me) =>
  sendJson('/api/reader/comments', { storyId: story.id, text: said, ...set }, as)
const posted = async (said: string) =>
  ((await (await post(said)).json()) as { comment: { id: string } }).comment.id
const act = (id: string, verb: string, body: object = {}, as = me) =>
  sendJson(`/api/reader/comments/${id}/${verb}`, body, as)

/** The page, asked for until it says so; two seconds are what readers are promised. */
async function within2s(path: string, says: (html: string) => boolean): Promise<boolean> {
  const end = Date.now() + 2_500
  for (;;) {
    if (says(await text(path))) return true
    if (Date.now() > end) return false
  }
}

describe('the doors', () => {
  test('nobody writes without a session', async () => {
    const id = await posted('Somebody was here')
    const none = { id: '', email: '', password: '', cookie: '' }
    expect((await post('Anonymous', {}, none)).status).toBe(401)
    for (const verb of ['edit', 'delete', 'restore', 'recommend', 'report'])
      expect([verb, (await act(id, verb, { text: 'x' }, none)).status]).toEqual([verb, 401])
    expect((await sendJson('/api/reader/mutes', { personId: me.id })).status).toBe(401)
    expect((await request('/api/reader/export')).status).toBe(401)
  })

  test('6: nor from another site', async () => {
    for (const origin of ['https://evil.example', 'null', '']) {
      const answer = await sendJson(
        '/api/reader/comments',
        { storyId: story.id, text: 'From elsewhere' },
        { cookie: me.cookie, headers: { origin } },
      )
      expect([origin, answer.status]).toEqual([origin, 403])
    }
  })

  test('16: what is somebody else’s cannot be changed, and unknown verbs and ids are 404', async () => {
    const id = await posted('Mine alone')
    expect((await act(id, 'edit', { text: 'Theirs' }, other)).status).toBe(404)
    expect((await act(id, 'delete', {}, other)).status).toBe(404)
    expect((await act(id, 'recommend')).status).toBe(403)
    for (const verb of ['constructor', '__proto__', 'approve', 'remove'])
      expect([verb, (await act(id, verb)).status]).toEqual([verb, 404])
    expect((await act('none', 'delete')).status).toBe(404)
    expect((await act(newId(), 'delete')).status).toBe(404)
  })

  test('17: what only the house decides of a comment is ignored', async () => {
    const answer = await post('With more than is asked for', {
      authorId: other.id,
      state: 'held',
      recommendations: 99,
      pickedAt: '2001-01-01',
      createdAt: '2001-01-01',
      version: 9,
    })
    const { comment } = (await answer.json()) as { comment: { id: string } }
    const [row] = await sqlClient()`select * from comments where id = ${comment.id}`
    expect(row).toMatchObject({
      author_id: me.id,
      state: 'published',
      recommendations: 0,
      picked_at: null,
      version: 1,
    })
  })

  test('48: twenty at once are one', async () => {
    const submitKey = newId()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => post('Said twenty times', { submitKey }, other)),
    )
    expect(answers.map((one) => one.status)).toEqual(Array(20).fill(201))
    const [row] = await sqlClient()<{ rows: number }[]>`
      select count(*)::int as rows from comments where submit_key = ${submitKey}`
    expect(row!.rows).toBe(1)
  })
})

describe('46: what is sent too often or by nobody that is known', () => {
  test('whoever floods is told so with 429, and five stand', async () => {
    const sent = await Promise.all(
      Array.from({ length: 12 }, (_, at) => post(`Number ${at} of many`)),
    )
    const statuses = sent.map((one) => one.status).sort()
    expect(statuses).toEqual([...Array(5).fill(201), ...Array(7).fill(429)])
    const refused = sent.find((one) => one.status === 429)!
    expect(((await refused.json()) as { title: string }).title).toContain('5 comments in a minute')
  })

  test('a repeat is 429; a first comment and three links wait, which its writer alone sees', async () => {
    const words = `Said again ${newId()}`
    expect((await post(words)).status).toBe(201)
    expect((await post(`${words}!`)).status).toBe(429)
    const unknown = await unknownReader()
    for (const [said, as] of [
      [`Hello ${newId()}`, unknown],
      [`See ${newId()} http://a.example http://b.example http://c.example`, me],
    ] as const) {
      const answer = (await (await post(said, {}, as)).json()) as {
        say: string
        comment: { id: string; state: string }
      }
      expect(answer.comment.state).toBe('held')
      expect(answer.say).toContain('moderator')
      expect(await text(`/discussion/${story.id}`)).not.toContain(said)
      const own = await request(`/api/reader/discussion?story=${story.id}`, { cookie: as.cookie })
      expect(await own.text()).toContain(answer.comment.id)
    }
  })
})

test('50: whoever asks gets their own data as a file that nobody keeps', async () => {
  const answer = await request('/api/reader/export', { cookie: me.cookie })
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(((await answer.json()) as { account: { email: string } }).account.email).toBe(me.email)
})

describe('without JavaScript', () => {
  test('a signed-out person signs in, and finds their words again', async () => {
    const words = `Not lost ${newId()} "quoted" & <b>`
    const answer = await sendForm('/api/reader/comments', { storyId: story.id, text: words })
    expect(answer.status).toBe(303)
    const to = new URL(answer.headers.get('location')!, siteUrl)
    expect([to.origin, to.pathname]).toEqual([siteUrl, '/sign-in'])
    const back = to.searchParams.get('callbackUrl')!
    expect(back).toMatch(/^\/account\/comment\?draft=/)
    expect(back).not.toContain('lost')
    const page = await text(back, other.cookie)
    expect(page).toContain(
      words.replace('&', '&amp;').replaceAll('"', '&quot;').replace('<b>', '&lt;b&gt;'),
    )
    expect((await request(back)).headers.get('location')).toContain('/sign-in')
  })

  test('a posted comment leads to where it stands, a refused one to its words and why', async () => {
    const good = await sendForm(
      '/api/reader/comments',
      { storyId: story.id, text: 'Plainly said' },
      me,
    )
    const where = good.headers.get('location')!
    expect(where).toMatch(new RegExp(`^/discussion/${story.id}/`))
    expect(await text(where.split('#')[0]!)).toContain('Plainly said')
    const long = await sendForm(
      '/api/reader/comments',
      { storyId: story.id, text: 'o'.repeat(2_050) },
      me,
    )
    const page = await text(long.headers.get('location')!, me.cookie)
    expect(page).toContain('50 too long')
    expect(page).toContain('o'.repeat(2_050))
  })
})

describe('a change without JavaScript', () => {
  const edit = (id: string, words: string, as: { cookie?: string } = me, more: object = {}) =>
    sendForm(`/api/reader/comments/${id}/edit`, { text: words, ...more }, as)
  const secretIn = (path: string) => new URL(path, siteUrl).searchParams.get('draft')!

  test('that was refused is in the form again, with why; saved, it is kept no longer', async () => {
    const id = await posted(`Before ${newId()}`)
    const long = `Changed & "long" ${'o'.repeat(2_050)}`
    const refused = (await edit(id, long)).headers.get('location')!
    const page = await text(refused, me.cookie)
    expect(page).toContain('too long')
    expect(page).toMatch(/<textarea[^>]*>Changed &amp; (&quot;|")long(&quot;|") o{2050}</)
    const draft = secretIn(refused)
    await edit(id, 'Short enough', me, { draft })
    expect(await text(`/account/comment/${id}?draft=${draft}`, me.cookie)).not.toContain('ooooo')
    expect(await text(`/discussion/${story.id}/${id}`)).toContain('Short enough')
  })

  test('that is far too long is answered with a page, not a failure', async () => {
    const id = await posted(`Before ${newId()}`)
    const answer = await edit(id, 'o'.repeat(20_001))
    expect(answer.status).toBe(303)
    expect(await text(answer.headers.get('location')!, me.cookie)).toContain('o'.repeat(20_000))
  })

  test('that came too late can still be copied', async () => {
    const id = await posted(`Before ${newId()}`)
    await sqlClient()`update comments set created_at = now() - interval '6 minutes' where id = ${id}`
    const refused = (await edit(id, 'Words that came too late')).headers.get('location')!
    const page = await text(refused, me.cookie)
    expect(page).toContain('Words that came too late')
    expect(page).toContain('five minutes')
  })

  test('of somebody whose session ended is there after signing in, and for nobody else', async () => {
    const id = await posted(`Before ${newId()}`)
    const answer = await edit(id, 'Words of yesterday’s session', {})
    const to = new URL(answer.headers.get('location')!, siteUrl)
    expect(to.pathname).toBe('/sign-in')
    const back = to.searchParams.get('callbackUrl')!
    expect(await text(back, me.cookie)).toContain('Words of yesterday’s session')
    const theirs = await text(back, other.cookie)
    expect(theirs).not.toContain('Words of yesterday’s session')
  })
})

describe('a comment that has as many replies as one may have', () => {
  const full = 'It has the one reply that a comment takes here'
  const replyButton = /formAction="\/account\/comment"/

  test('says so where the button was, and a reply to it is refused with words that are kept', async () => {
    const { id: storyId } = await newStory()
    const path = `/discussion/${storyId}`
    const setting = { scope: 'story', of: storyId, version: 0, mode: 'open', mostReplies: '1' }
    const kept = await callAction('keepSetting', setting, { cookie: await cookieOf('moderator') })
    expect(kept.status).toBeLessThan(400)
    const answer = await post('To be answered once', { storyId })
    const { comment } = (await answer.json()) as { comment: { id: string } }
    expect(await within2s(path, (html) => replyButton.test(html) && !html.includes(full))).toBe(
      true,
    )
    const reply = { storyId, parentId: comment.id }
    expect((await post('The one reply', reply, other)).status).toBe(201)
    expect(await within2s(path, (html) => !replyButton.test(html) && html.includes(full))).toBe(
      true,
    )
    const refused = await post('One too many', reply)
    expect(refused.status).toBe(403)
    expect(((await refused.json()) as { title: string }).title).toContain('takes 1 reply here')
    // As a form, from a page that was drawn before.
    const form = await sendForm('/api/reader/comments', { ...reply, text: 'One too many' }, me)
    const again = await text(form.headers.get('location')!, me.cookie)
    expect(again).toContain('takes 1 reply here')
    expect(again).toContain('One too many')
    expect(await text(path)).not.toContain('One too many')
  })
})

describe('pages', () => {
  test('say what was said within two seconds, and no more at once what was deleted', async () => {
    await text(story.path)
    const words = `Fresh ${newId()}`
    const id = await posted(words)
    for (const path of [story.path, `/discussion/${story.id}`])
      expect([path, await within2s(path, (html) => html.includes(words))]).toEqual([path, true])
    await act(id, 'delete')
    for (const path of [story.path, `/discussion/${story.id}`, `/discussion/${story.id}/${id}`])
      expect([path, (await text(path)).includes(words)]).toEqual([path, false])
  })

  test('are the same for everyone, and what is one’s own comes apart and is not kept', async () => {
    const [mine, plain] = [await text(story.path, me.cookie), await text(story.path)]
    expect(mine).toBe(plain)
    expect(plain).not.toContain(me.email)
    const own = await request(`/api/reader/discussion?story=${story.id}`, { cookie: me.cookie })
    expect(own.headers.get('cache-control')).toBe('private, no-store')
    expect(((await own.json()) as { me: { id: string } }).me.id).toBe(me.id)
    const nobody = await request(`/api/reader/discussion?story=${story.id}`)
    expect(((await nobody.json()) as { me: null }).me).toBeNull()
  })

  test('29: an unknown order is 400, a place that is none 404, a database error never', async () => {
    const statuses = async (query: string) =>
      (await request(`/discussion/${story.id}${query}`)).status
    expect(await statuses('?sort=best')).toBe(400)
    expect(await statuses(`?after=${newId()}`)).toBe(404)
    for (const hostile of ["'", '1 or 1=1', '%00', '../..', '\u2028', '9'.repeat(300)]) {
      expect([400, 404]).toContain(await statuses(`?after=${encodeURIComponent(hostile)}`))
      const route = await request(
        `/api/reader/discussion/thread?story=${story.id}&sort=${encodeURIComponent(hostile)}`,
      )
      expect(route.status).toBe(400)
    }
    expect((await request('/discussion/none')).status).toBe(404)
  })

  test('26: markup in a comment is text, and a link is marked as a reader’s', async () => {
    const id = await posted(
      '<img src=x onerror=alert(1)> https://example.org/a"onmouseover=alert(1)',
    )
    const html = await text(`/discussion/${story.id}/${id}`)
    expect(html).not.toContain('<img src=x')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(html).toMatch(/<a href="https:\/\/example\.org\/a" rel="ugc nofollow noopener"/)
    expect(html).not.toMatch(/<a [^>]*onmouseover/)
  })
})

describe('registering', () => {
  const form = (email: string) => ({
    name: 'Somebody New',
    email,
    password: 'a long enough password',
    standards: 'on',
  })
  const register = serverActions().find((action) => action.name === 'registerHere')!
  const send = (email: string) => callAction(register, form(email), { path: '/register' })

  test('21: answers alike for an address that is known and one that is not', async () => {
    const answers = [await send(demoEmail('reader')), await send(`${newId()}@example.org`)]
    expect(answers[0]).toEqual(answers[1])
  })

  test('20: 500 accounts from one address end in 429', async () => {
    const page = await text('/register')
    const hidden = Object.fromEntries(
      [...page.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(
        ([, name, value]) => [
          name!,
          (value ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
        ],
      ),
    )
    const statuses: number[] = []
    for (let at = 0; at < 500 && statuses.at(-1) !== 429; at++) {
      const body = new FormData()
      for (const [name, value] of Object.entries({ ...hidden, ...form(`${newId()}@example.org`) }))
        body.set(name, value)
      const answer = await request('/register', {
        method: 'POST',
        headers: { origin: siteUrl },
        body,
      })
      statuses.push(answer.status)
    }
    expect(statuses.at(-1)).toBe(429)
    expect(statuses.filter((status) => status === 303).length).toBeGreaterThan(5)
    expect(statuses.length).toBeLessThanOrEqual(31)
    const known = await send(demoEmail('reader'))
    expect(known.result?.error?.code).toBe('too-many')
  }, 60_000)
})

test('a headline that runs the other way stands by itself among words of ours', async () => {
  const headline = 'המעבורת ל-Saltmere: „לא!”'
  const { id } = await published(
    content(await section(`Other-way-${newId().slice(-6)}`), { headline, language: 'he' }),
  )
  const { cookie } = await newReader()
  await sendJson(
    '/api/reader/comments',
    { storyId: id, parentId: null, text: 'כן', submitKey: newId() },
    { cookie },
  )
  for (const path of [`/discussion/${id}`, `/account/comment?story=${id}`, '/account'])
    expect(await text(path, cookie), path).toContain(`<bdi>${headline}</bdi>`)
})
