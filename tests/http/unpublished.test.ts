import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { db, sqlClient } from '@/drizzle/client'
import { dossiers } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { plain } from '@/lib/blocks/inline'
import {
  openSection,
  publishStory,
  putStory,
  story,
  uploadPicture,
  writeStory,
} from '../support/desk'
import { crawl, eachOf, linksIn, pageTexts, placesOf, type Visited } from '../support/reading'
import { callAction, cookieOf, request, serverActions, siteLog, text } from '../support/site'

// 13: words that are not published are nowhere that a reader looks. Each of them is three made-up
// words: the one a reader could know and look for, the one of its address, and the canary.

const letters = () =>
  [...randomBytes(9)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')
const known = `kn${letters()}`
const address = `ad${letters()}`
const canary = `ca${randomBytes(8).toString('hex')}`
const words = `${known} ${address} ${canary}`

const ids: Record<'draft' | 'scheduled' | 'correcting', string> = {
  draft: '',
  scheduled: '',
  correcting: '',
}
let section: { id: string; slug: string }
let mediaId: string
let tag: { id: string; slug: string }
let dossier: { id: string; slug: string }
let publicPath: string
let codes: string[]
let crawled: Visited[]

function secret(set: object = {}) {
  const use = { mediaId, alt: words, caption: words, credit: words }
  return story({
    headline: words,
    kicker: words,
    standfirst: words,
    slug: `${address}-${canary}`,
    datelinePlace: words,
    datelineAgency: canary,
    lead: use,
    body: [
      { type: 'paragraph', text: plain(words) },
      { type: 'picture', picture: use, track: 'main' },
    ],
    sectionId: section.id,
    tagIds: [tag.id],
    dossierIds: [dossier.id],
    ...set,
  })
}

beforeAll(async () => {
  const [administrator, publisher, writer] = await Promise.all([
    cookieOf('administrator'),
    cookieOf('publisher'),
    cookieOf('writer'),
  ])
  await cookieOf('reader')
  const sectionId = await openSection(administrator, `Kept ${Date.now()}`)
  const [row] = await sqlClient()<
    { slug: string }[]
  >`select slug from sections where id = ${sectionId}`
  section = { id: sectionId, slug: row!.slug }
  mediaId = await uploadPicture(writer, `${words}.jpg`)
  const made = await callAction('makeTag', { name: words, type: 'person' }, { cookie: writer })
  tag = made.result!.value as typeof tag
  dossier = { id: newId(), slug: `${address}-d` }
  await callAction(
    'keepDossier',
    { ...dossier, version: 0, title: words, standfirst: words, standing: words },
    { cookie: publisher },
  )
  expect(await db().$count(dossiers)).toBeGreaterThan(0)

  ids.draft = await writeStory(writer, secret())
  ids.scheduled = await writeStory(publisher, secret())
  const at = '2099-01-01T00:00:00.000Z'
  const put = await callAction(
    'schedule',
    { id: ids.scheduled, version: 1, at },
    { cookie: publisher },
  )
  expect(put.result?.ok).toBe(true)
  const open = story({ sectionId, headline: `A public text ${Date.now()}` })
  ids.correcting = await writeStory(publisher, open)
  publicPath = await publishStory(publisher, ids.correcting)
  const corrected = await putStory(publisher, {
    id: ids.correcting,
    version: 1,
    content: secret({ headline: `${open.headline} ${words}` }),
  })
  expect((await corrected.json()).state).toBe('correcting')
  const links = await sqlClient()<{ code: string }[]>`
    select code from short_links where article_id in (${ids.draft}, ${ids.scheduled})`
  codes = links.map((link) => link.code)
  expect(codes).toHaveLength(2)
})

/** Nothing of it, in a page that was asked for without naming it. */
function expectNothing(said: string, where: string) {
  for (const word of [canary, known, address])
    expect(said.includes(word), `${word} in ${where}`).toBe(false)
}

describe('13: words that are not published', () => {
  test('the newsroom has them', async () => {
    const cookie = await cookieOf('publisher')
    for (const id of Object.values(ids))
      expect(await text(`/newsroom/articles/${id}/preview`, cookie)).toContain(canary)
  })

  test('are on no page that links lead to, as HTML or as its payload', async () => {
    crawled = await crawl({ depth: 3, most: 400 })
    expect(crawled.length).toBeGreaterThan(200)
    for (const { path, said } of crawled) expectNothing(said, path)
  }, 280_000)

  test('are in no feed, sitemap, or list of their section, day and story', async () => {
    const index = await text('/sitemap.xml')
    const maps = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map((one) => new URL(one[1]!).pathname)
    const day = `/archive/${publicPath.split('/').slice(2, 5).join('/')}`
    const places = [...placesOf(section.slug), ...maps, day, '/robots.txt', '/corrections']
    for (const path of places) expectNothing(await text(path), path)
    for (const path of [publicPath, day, `/${section.slug}`, '/tags', '/dossiers', '/authors'])
      for (const said of await pageTexts(path)) expectNothing(said, path)
  })

  test('are not found by search, nor offered for a slip of the finger', async () => {
    const slip = known.replace(/.$/, known.endsWith('x') ? 'y' : 'x')
    for (const q of [known, slip, `"${known}"`, known.slice(0, 7)])
      for (const said of await pageTexts(`/search?q=${encodeURIComponent(q)}`)) {
        expect(said, q).not.toContain(canary)
        expect(said, q).not.toContain(address)
        if (q !== known && !q.includes(known)) expect(said, q).not.toContain(known)
      }
    const chosen = `/search?dossier=${dossier.slug}&q=ferry`
    expect(await text(chosen)).not.toContain(canary)
  })

  test.each([null, 'reader', 'moderator'] as const)(
    'no door of the newsroom opens to %s',
    async (role) => {
      const cookie = role ? await cookieOf(role) : undefined
      const stories = Object.values(ids).flatMap((id) => [
        `/newsroom/articles/${id}`,
        `/newsroom/articles/${id}/preview`,
        `/newsroom/articles/${id}/history`,
        `/api/newsroom/articles/${id}`,
      ])
      const others = [
        '/newsroom',
        `/newsroom?q=${known}`,
        '/newsroom/schedule',
        '/newsroom/media',
        `/newsroom/media/${mediaId}`,
        '/newsroom/fronts',
        '/newsroom/links',
        '/newsroom/dossiers',
        `/newsroom/dossiers/${dossier.id}`,
        '/newsroom/settings/tags',
        `/newsroom/settings/tags/${tag.id}`,
        '/newsroom/audit',
        '/api/newsroom/media',
      ]
      for (const path of [...stories, ...others])
        for (const said of await pageTexts(path, cookie)) {
          expect(said, path).not.toContain(canary)
          expect(said, path).not.toContain(address)
        }
      for (const [name, input] of [
        ['searchStories', known],
        ['searchTags', known],
      ] as const) {
        const action = serverActions().find((one) => one.name === name)!
        const { result } = await callAction(action, input, cookie ? { cookie } : {})
        expect(JSON.stringify(result)).not.toContain(canary)
      }
    },
  )

  test('their picture is 404 in every form, and 200 for the newsroom', async () => {
    const files = ['full-960.webp', '5x3-640.avif', '1x1-160.jpg']
    for (const file of files) {
      const path = `/media/${mediaId}/${file}`
      for (const cookie of [undefined, await cookieOf('reader'), await cookieOf('moderator')])
        expect((await request(path, cookie ? { cookie } : {})).status, path).toBe(404)
      expect((await request(path, { cookie: await cookieOf('writer') })).status, path).toBe(200)
    }
  })

  test('are not in the log, nor after a save that the database refuses', async () => {
    const cookie = await cookieOf('writer')
    const refused = await Promise.all(
      [
        { sectionId: newId() },
        { authorIds: [newId()] },
        { lead: { ...secret().lead!, mediaId: newId() } },
      ].map((set) => putStory(cookie, { id: newId(), version: 0, content: secret(set) })),
    )
    for (const response of refused) expect(response.status).toBeLessThan(500)
    expectNothing(siteLog(), 'the log')
  })

  // From here on the log has these addresses, because they were asked for.
  test('a guessed address answers as any wrong one', async () => {
    const day = publicPath.split('/').slice(2, 5).join('/')
    const guesses = [
      `/${section.slug}/${day}/${address}-${canary}`,
      `/${section.slug}/2099/01/01/${address}-${canary}`,
      `/tags/${tag.slug}`,
      `/dossiers/${dossier.slug}`,
      `/s/${codes[0]}`,
      `/s/${codes[1]}`,
      `/s/${codes[0]}+`,
      `/s/${codes[0]}.svg`,
      `/tags/${tag.slug}/feed.rss`,
      `/dossiers/${dossier.slug}/feed.json`,
      `/${section.slug}/${day}/${ids.draft}`,
    ]
    await eachOf(guesses, async (path) => {
      const response = await request(path)
      expect([path, response.status]).toEqual([path, 404])
      const said = await response.text()
      if (!path.includes(known)) expect(said, path).not.toContain(known)
      if (!path.includes(canary)) expect(said, path).not.toContain(canary)
    })
    expect(linksIn(await text(publicPath)).join(' ')).not.toContain(address)
  })
})
