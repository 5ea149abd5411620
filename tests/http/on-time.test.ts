import { request as httpRequest } from 'node:http'
import { setTimeout as pace } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { newId } from '@/lib/base/ids'
import { openSection, publishStory, story, uploadPicture, writeStory } from '../support/desk'
import { placesOf } from '../support/reading'
import { callAction, cookieOf, request, siteUrl, text } from '../support/site'

// 14 and 15: a story is out at its instant of the database's clock and not before; withdrawn, it is gone at once.

let section: { id: string; slug: string }
let publisher: string

beforeAll(async () => {
  publisher = await cookieOf('publisher')
  const id = await openSection(await cookieOf('administrator'), `Timed ${Date.now()}`)
  const [row] = await sqlClient()<{ slug: string }[]>`select slug from sections where id = ${id}`
  section = { id, slug: row!.slug }
})

/** How far the database's clock is ahead of ours, in milliseconds. */
async function clockAhead(): Promise<number> {
  const [row] = await sqlClient()<{ now: number }[]>`
    select extract(epoch from clock_timestamp())::float8 * 1000 as now`
  return row!.now - Date.now()
}

/** Asks from another address of this machine, so that wrong codes are not counted against the other tests. */
function shortStatus(code: string): Promise<number> {
  const url = new URL(`/s/${code}`, siteUrl)
  return new Promise((resolve, reject) => {
    const asked = httpRequest(url, { localAddress: '127.0.0.9' }, (response) => {
      response.resume()
      resolve(response.statusCode!)
    })
    asked.once('error', reject)
    asked.end()
  })
}

async function codeOf(id: string): Promise<string> {
  const [row] = await sqlClient()<{ code: string }[]>`
    select code from short_links where own_for = ${id}`
  return row!.code
}

/** A page without what changes from answer to answer, and without its own address. */
const drawn = (html: string, slug: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/nonce="[^"]*"|\d\d:\d\d:\d\d|datetime="[^"]*"/gi, '')
    .replaceAll(slug, '')

interface Look {
  place: string
  sent: number
  received: number
  isThere: boolean
}

describe('14: a scheduled story', () => {
  test.each([
    ['scheduled', 0],
    ['scheduled, its embargo ending then', 1],
  ])('%s: nothing before its instant, everything two seconds after', async (_name, hasEmbargo) => {
    const headline = `Zebra crossing ${newId().slice(-9)}`
    const slug = headline.toLowerCase().replaceAll(' ', '-')
    const id = await writeStory(publisher, story({ headline, sectionId: section.id }))
    const code = await codeOf(id)
    const ahead = await clockAhead()
    const at = new Date(Math.ceil((Date.now() + ahead) / 1000) * 1000 + 4_000)
    if (hasEmbargo)
      await callAction(
        'embargo',
        { id, version: 1, until: at.toISOString() },
        { cookie: publisher },
      )
    const put = await callAction(
      'schedule',
      { id, version: 1, at: at.toISOString() },
      { cookie: publisher },
    )
    expect(put.result).toMatchObject({ ok: true })
    const due = at.getTime() - ahead

    const [y, m, d] = at.toISOString().slice(0, 10).split('-')
    const guessed = `/${section.slug}/${y}/${m}/${d}/${slug}`
    const wrong = `/${section.slug}/${y}/${m}/${d}/wrong-crossing`
    const before = await request(guessed)
    expect(before.status).toBe(404)
    const other = await text(wrong)
    expect(drawn(await before.text(), slug)).toBe(drawn(other, 'wrong-crossing'))

    const places: Record<string, () => Promise<boolean>> = {
      [guessed]: async () => (await request(guessed)).status !== 404,
      [`/s/${code}`]: async () => (await shortStatus(code)) === 302,
    }
    for (const path of [
      ...placesOf(section.slug),
      `/search?q=${headline.split(' ').at(-1)}&sort=newest`,
    ])
      if (path !== '/archive')
        places[path] = async () => {
          const said = await text(path)
          return said.includes(headline) || said.includes(slug)
        }

    const looks: Look[] = []
    const lastLook = due + 2_000
    // Twenty looks a second in all, at one place after the other, until each was seen after its time.
    const names = Object.keys(places)
    const waiting: Promise<void>[] = []
    const settled = new Set<string>()
    for (let turn = 0; settled.size < names.length && Date.now() < lastLook + 10_000; turn++) {
      const place = names[turn % names.length]!
      const look = async () => {
        const sent = Date.now()
        const isThere = await places[place]!()
        looks.push({ place, sent, received: Date.now(), isThere })
        if (isThere || sent > lastLook) settled.add(place)
      }
      waiting.push(look())
      await pace(50)
    }
    await Promise.all(waiting)
    const early = looks.filter((look) => look.isThere && look.received < due)
    expect(early).toEqual([])
    const late = looks.filter((look) => !look.isThere && look.sent > lastLook)
    expect(late).toEqual([])
    expect(looks.filter((look) => look.received < due).length).toBeGreaterThan(30)
    expect(new Set(looks.filter((look) => look.isThere).map((look) => look.place)).size).toBe(
      names.length,
    )
    const [row] = await sqlClient()<{ early: boolean; editions: number }[]>`
      select published_at < ${at.toISOString()}::timestamptz as early, editions from stories where id = ${id}`
    expect(row).toEqual({ early: false, editions: 1 })
  })
})

test('14: twenty stories of one instant are all out two seconds after it', async () => {
  const at = new Date(Math.ceil((Date.now() + (await clockAhead())) / 1000) * 1000 + 6_000)
  const ids: string[] = []
  for (let n = 0; n < 20; n++) {
    const id = await writeStory(publisher, story({ sectionId: section.id }))
    const input = { id, version: 1, at: at.toISOString() }
    const { result } = await callAction('schedule', input, { cookie: publisher })
    expect(result).toMatchObject({ ok: true })
    ids.push(id)
  }
  const out = async () => {
    const [row] = await sqlClient()<{ count: number; late: number }[]>`
      select count(*)::int as count,
        extract(epoch from max(published_at) - ${at.toISOString()}::timestamptz)::float8 as late
      from stories where id in ${sqlClient()(ids)}`
    return row!
  }
  await expect.poll(async () => (await out()).count, { timeout: 40_000 }).toBe(ids.length)
  expect((await out()).late).toBeLessThan(2)
})

describe('15: a withdrawn story', () => {
  test('is gone everywhere within two seconds, and its address says why', async () => {
    const word = newId().slice(-9)
    const headline = `Lighthouse keeper ${word}`
    const writer = await cookieOf('writer')
    const mediaId = await uploadPicture(writer)
    const { result } = await callAction('makeTag', { name: `Lamps ${word}` }, { cookie: writer })
    const tag = result!.value as { id: string; slug: string }
    const [author] = await sqlClient()<
      { id: string; slug: string }[]
    >`select id, slug from authors limit 1`
    const dossierId = newId()
    const dossierSlug = `lamps-${word}`
    await callAction(
      'keepDossier',
      {
        id: dossierId,
        version: 0,
        title: `Lamps ${word}`,
        slug: dossierSlug,
        standfirst: '',
        standing: '',
      },
      { cookie: publisher },
    )
    const use = { mediaId, alt: 'A lamp', caption: 'A lamp.', credit: 'Longwave' }
    const id = await writeStory(
      publisher,
      story({
        headline,
        sectionId: section.id,
        tagIds: [tag.id],
        dossierIds: [dossierId],
        authorIds: [author!.id],
        lead: use,
      }),
    )
    const path = await publishStory(publisher, id)
    const code = await codeOf(id)
    const picture = `/media/${mediaId}/full-640.webp`
    const lists = [
      ...placesOf(section.slug).filter((one) => one !== '/archive'),
      `/archive/${path.split('/').slice(2, 5).join('/')}`,
      `/search?q=${word}x&sort=newest`,
      `/search?q=keeper&sort=newest`,
      `/tags/${tag.slug}`,
      `/tags/${tag.slug}/feed.rss`,
      `/dossiers/${dossierSlug}`,
      `/dossiers/${dossierSlug}/feed.atom`,
      `/authors/${author!.slug}`,
      `/authors/${author!.slug}/feed.json`,
    ]
    const saidIn = async (place: string) => (await text(place)).includes(headline) || false
    for (const place of lists)
      if (!place.includes(`${word}x`)) expect([place, await saidIn(place)]).toEqual([place, true])
    expect((await request(picture)).status).toBe(200)
    expect((await request(`/s/${code}`)).status).toBe(302)

    const reason = `It was wrong (${word}r).`
    const gone = await callAction('withdraw', { id, version: 1, reason }, { cookie: publisher })
    expect(gone.result?.ok).toBe(true)
    const withdrawnAt = Date.now()
    const left = async () => {
      const found: string[] = []
      for (const place of lists) if (await saidIn(place)) found.push(place)
      const page = await request(path)
      const said = await page.text()
      if (page.status !== 410 || said.includes(headline) || !said.includes(reason)) found.push(path)
      if ((await request(`/s/${code}`)).status !== 410) found.push('short URL')
      if ((await request(picture)).status !== 404) found.push(picture)
      if ((await text(`/s/${code}+`)).includes(headline)) found.push('where the short URL leads')
      return found
    }
    const first = await left()
    if (first.length > 0) {
      const rest = 2_000 - (Date.now() - withdrawnAt)
      await expect.poll(left, { timeout: Math.max(1, rest) }).toEqual([])
    }
    const [rows] = await sqlClient()<{ rows: number }[]>`
      select count(*)::int as rows from stories where id = ${id} and (headline <> '' or body <> '[]')`
    expect(rows!.rows).toBe(0)
  })
})
