import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { newId } from '@/lib/base/ids'
import { isLinkTarget } from '@/lib/base/links'
import { plain } from '@/lib/blocks/inline'
import { type Block, bodyText } from '@/lib/blocks/registry'
import { openBrowser, signIn } from '../support/browser'
import { openSection, publishStory, story, uploadPicture, writeStory } from '../support/desk'
import { hasHostileWords, hostileWords } from '../support/hostile-words'
import { callAction, cookieOf, demoEmail, demoPassword, request } from '../support/site'
import { programsIn, watched } from '../support/watched'

// 26: words that would be a program, in every field of a story and of what it hangs on, are words.

const perStory = 12
let browser: Browser
let payloads: string[]
let section: string
const run = Date.now()
const paths: string[] = []
const ids: string[] = []
const tags: { id: string; slug: string }[] = []
/** The stories' short links, whose titles are their headlines. */
let links: { id: string; code: string }[] = []

const cut = (text: string, most: number) => text.slice(0, most).trim()
const oneOf = (index: number) => payloads[index % payloads.length]!

/** A block of each kind in turn, each with one payload as its words. */
function blocksOf(texts: string[], mediaId: string): Block[] {
  return texts.map((text, index) => blockOf(index, text, mediaId))
}

function blockOf(index: number, text: string, mediaId: string): Block {
  const words = cut(text, 2_000)
  const [link = 'https://example.org/'] = [
    text,
    `https://example.org/${text.replace(/\p{Cc}|\s/gu, '')}`,
  ]
    .map((address) => address.slice(0, 1_000))
    .filter(isLinkTarget)
  const source = cut(text, 200)
  const picture = {
    mediaId,
    alt: cut(text, 400),
    caption: cut(text, 600),
    credit: source.slice(0, 160),
  }
  const kinds: Block[] = [
    { type: 'paragraph', text: [{ text: words, link }] },
    { type: 'paragraph', text: [{ text: words, bold: true }, { text: '\n' }, { text: words }] },
    { type: 'picture', track: 'main', picture },
    { type: 'subhead', level: 2, text: source },
    { type: 'quote', paragraphs: [plain(words)], source },
    { type: 'pull-quote', text: cut(text, 400), source },
    { type: 'fact-box', title: cut(text, 120), items: [plain(words)] },
    { type: 'list', ordered: false, items: [plain(words)] },
  ]
  return kinds[index % kinds.length]!
}

async function hangOn(index: number, editor: string) {
  const name = cut(oneOf(index * 3), 80)
  const made = await callAction(
    'makeTag',
    { name: /\p{L}/u.test(name) ? name : 'tag' },
    { cookie: editor },
  )
  if (made.result?.ok) tags.push(made.result.value as (typeof tags)[number])
  const ids = { tag: (made.result?.value as { id: string })?.id, dossier: newId(), author: newId() }
  const slug = `hostile-${run}-${index}`
  const words = { title: cut(oneOf(index * 5 + 1), 80) || 'x', standfirst: cut(oneOf(index), 400) }
  const dossier = {
    ...words,
    standing: cut(oneOf(index + 7), 4_000),
    id: ids.dossier,
    version: 0,
    slug,
  }
  await callAction('keepDossier', dossier, { cookie: editor })
  const facts = {
    role: cut(oneOf(index + 2), 80),
    beat: cut(oneOf(index + 3), 80),
    place: cut(oneOf(index + 4), 80),
  }
  const author = {
    ...facts,
    id: ids.author,
    version: 0,
    slug,
    name: cut(oneOf(index * 7 + 2), 80) || 'x',
    bio: cut(oneOf(index + 5), 1_200),
  }
  await callAction('keepAuthor', author, { cookie: editor })
  return ids
}

beforeAll(async () => {
  if (!hasHostileWords) return
  browser = await openBrowser()
  payloads = hostileWords(240)
  expect(payloads.length).toBeGreaterThanOrEqual(300)
  const publisher = await cookieOf('publisher')
  const sectionId = await openSection(await cookieOf('administrator'), `Hostile words ${run}`)
  section = `/hostile-words-${run}`
  const mediaId = await uploadPicture(publisher, `${cut(payloads[3]!, 60)}.jpg`)
  for (let from = 0, index = 0; from < payloads.length; from += perStory, index++) {
    const texts = payloads.slice(from, from + perStory)
    const hung = await hangOn(index, publisher)
    const [a, b, c] = [texts[0]!, texts.at(-1)!, texts[1] ?? texts[0]!]
    const id = await writeStory(
      publisher,
      story({
        kind: index % 3 === 0 ? 'opinion' : 'news',
        headline: cut(a, 200),
        standfirst: cut(b, 400),
        kicker: cut(c, 60),
        datelinePlace: cut(b, 80),
        datelineAgency: cut(a, 60),
        slug: `hostile-${index}`,
        sectionId,
        tagIds: hung.tag ? [hung.tag] : [],
        dossierIds: [hung.dossier],
        authorIds: [hung.author],
        lead: { mediaId, alt: cut(a, 400), caption: cut(b, 600), credit: cut(c, 160) },
        body: blocksOf(texts, mediaId),
      }),
    )
    ids.push(id)
    paths.push(await publishStory(publisher, id))
  }
  links = await sqlClient()<typeof links>`
    select id, code from short_links where own_for in ${sqlClient()(ids)}`
  expect(links).toHaveLength(ids.length)
}, 120_000)
afterAll(() => browser?.close())

describe.skipIf(!hasHostileWords)('26: hostile words', () => {
  test('run nowhere that readers look', async () => {
    const { page, faults } = await watched(browser)
    const lists = [
      '/',
      section,
      `${section}?page=2`,
      '/dossiers',
      '/authors',
      '/archive',
      '/corrections',
      ...tags.slice(0, 12).map(({ slug }) => `/tags/${encodeURIComponent(slug)}`),
      ...[0, 1, 2, 3, 4, 5].flatMap((index) => [
        `/dossiers/hostile-${run}-${index}`,
        `/authors/hostile-${run}-${index}`,
      ]),
      ...links.map(({ code }) => `/s/${code}+`),
      ...payloads.slice(0, 25).map((words) => `/search?q=${encodeURIComponent(words)}&sort=newest`),
    ]
    for (const path of [...paths, ...lists]) {
      const answer = await page.goto(path)
      if (!path.includes('?page')) expect([path, answer!.status()]).toEqual([path, 200])
      // The first touch brings the framework, which draws the page anew.
      await page.mouse.move(200, 200)
      expect([path, await programsIn(page)]).toEqual([path, []])
      expect([path, faults.splice(0)]).toEqual([path, []])
    }
    for (const feed of ['feed.rss', 'feed.atom', 'feed.json'])
      for (const path of [`/${feed}`, `${section}/${feed}`, `/dossiers/hostile-${run}-1/${feed}`]) {
        // Some browsers draw a feed instead of taking it down.
        await page.goto(path).catch((error: Error) => expect(error.message).toMatch(/Download/))
        // The browser asks for an icon of a file that names none.
        const ran = faults.splice(0).filter((fault) => !fault.includes('status of 404'))
        expect([path, ran]).toEqual([path, []])
      }
    await page.context().close()
  }, 400_000)

  test('run nowhere in the newsroom', async () => {
    const { page, faults } = await watched(browser)
    await signIn(page, demoEmail('administrator'), demoPassword)
    const shown = ids.filter((_, index) => index % 4 === 0)
    const pages = [
      '/newsroom',
      '/newsroom?state=published',
      '/newsroom/media',
      '/newsroom/fronts',
      '/newsroom/links',
      '/newsroom/dossiers',
      '/newsroom/audit',
      '/newsroom/schedule',
      '/newsroom/settings/tags?q=script',
      '/newsroom/settings/authors',
      '/newsroom/settings/sections',
      ...links.map(({ id }) => `/newsroom/links/${id}`),
      ...tags.slice(0, 3).map(({ id }) => `/newsroom/settings/tags/${id}`),
      ...shown.flatMap((id) =>
        ['', '/preview', '/history'].map((kind) => `/newsroom/articles/${id}${kind}`),
      ),
    ]
    for (const path of pages) {
      const answer = await page.goto(path)
      expect([path, answer!.status()]).toEqual([path, 200])
      if (/articles\/[^/]+$/.test(path))
        await page.getByRole('textbox', { name: 'Story' }).waitFor()
      expect([path, await programsIn(page)]).toEqual([path, []])
      expect([path, faults.splice(0)]).toEqual([path, []])
    }
    await page.context().close()
  }, 300_000)

  test('pasted into the editor become words, even where no policy stands behind it', async () => {
    const { page, faults } = await watched(browser, { bypassCSP: true })
    await signIn(page, demoEmail('publisher'), demoPassword)
    await page.goto('/newsroom/articles/new')
    await page.getByRole('textbox', { name: 'Headline' }).fill(`Pasted ${run}`)
    const text = page.getByRole('textbox', { name: 'Story' })
    await text.click()
    for (const html of payloads)
      await text.evaluate((element, html) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', `<p>${html}</p>`)
        clipboardData.setData('text/plain', html)
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        )
      }, html)
    expect(await programsIn(page)).toEqual([])
    await page
      .getByText(/^Saved \d\d:\d\d:\d\d/)
      .first()
      .waitFor()
    await page.waitForURL(/articles\/[0-9a-f-]{36}$/)
    const id = page.url().split('/').at(-1)!
    const kept = await request(`/api/newsroom/articles/${id}`, {
      cookie: await cookieOf('publisher'),
    })
    const { content } = (await kept.json()) as { content: { body: Block[] } }
    expect(bodyText(content.body)).toContain('alert(')
    await page.goto(`/newsroom/articles/${id}/preview`)
    expect(await programsIn(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  }, 180_000)
})
