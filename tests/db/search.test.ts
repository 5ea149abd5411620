import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { dossiers } from '@/drizzle/schema/all'
import { withdrawArticle } from '@/lib/articles/mutations/withdraw'
import { storyByPath } from '@/lib/articles/queries/story'
import { newId } from '@/lib/base/ids'
import { plain } from '@/lib/blocks/inline'
import { feedAt } from '@/lib/feeds/queries'
import { house } from '@/lib/permissions/policy'
import { type SearchParams, searchInput } from '@/lib/search/input'
import { searchChoices, searchStories } from '@/lib/search/queries'
import { countClick } from '@/lib/shortlinks/clicks'
import { linkByCode, peopleClicks } from '@/lib/shortlinks/queries'
import { sitemapNamed } from '@/lib/sitemaps/queries'
import { prepareQueues } from '@/lib/worker/worker'
import { content, published, saved, section } from '../support/fixtures'

let world: string

// Words of the Universal Declaration of Human Rights, in the languages it is read in.
const declared = {
  en: ['The treaty on the river was signed', 'Recognition of the inherent dignity of all.'],
  fr: ['Élection à Besançon : les écoles fermées', 'Les élèves resteront chez eux.'],
  he: ['הכרזה לכל באי עולם בדבר זכויות האדם', 'הואיל והכרה בכבוד הטבעי.'],
  ar: ['الإعلان العالمي لحقوق الإنسان', 'لما كان الاعتراف بالكرامة المتأصلة.'],
  'zh-Hans': ['世界人权宣言', '鉴于对人类家庭所有成员的固有尊严的承认。'],
  ja: ['東京で新しい平和条約に署名', '首相は水曜日に署名した。'],
  th: ['ปฏิญญาสากลว่าด้วยสิทธิมนุษยชน', 'โดยที่การยอมรับนับถือเกียรติศักดิ์'],
  ru: ['Всеобщая декларация прав человека', 'Принимая во внимание признание достоинства.'],
}

beforeAll(async () => {
  await prepareQueues()
  world = await section()
  for (const [language, [headline, text]] of Object.entries(declared))
    await published(
      content(world, {
        headline: headline!,
        language,
        standfirst: '',
        body: [{ type: 'paragraph', text: plain(text!) }],
      }),
    )
})

function search(params: SearchParams) {
  return searchStories(searchInput(params, ['news', 'opinion'])!, 'UTC')
}

describe('search', () => {
  test.each([
    ['treaties', 'en'],
    ['"signed"', 'en'],
    ['dignity', 'en'],
    ['élections', 'fr'],
    ['ecole besancon', 'fr'],
    ['זכויות האדם', 'he'],
    ['העולמי OR זכויות', 'he'],
    ['العالمي', 'ar'],
    ['人权', 'zh-Hans'],
    ['固有尊严', 'zh-Hans'],
    ['平和条約', 'ja'],
    ['สิทธิมนุษยชน', 'th'],
    ['декларация прав', 'ru'],
  ])('%s finds the story in %s', async (q) => {
    const { total } = await search({ q })
    expect(total).toBe(1)
  })
  test('letters in another order are another word', async () => {
    expect((await search({ q: '权人' })).total).toBe(0)
  })
  test('a minus leaves out', async () => {
    expect((await search({ q: 'treaty -river' })).total).toBe(0)
  })
  test('a hit in the text is marked', async () => {
    const { hits } = await search({ q: 'dignity' })
    expect(hits[0]!.snippet).toContainEqual({ text: 'dignity', isHit: true })
  })
  test('a mistyped word is answered with one that finds something', async () => {
    expect(await search({ q: 'trety' })).toMatchObject({ total: 0, suggestion: 'treaty' })
    expect(await search({ q: 'xqzwv' })).toMatchObject({ total: 0, suggestion: null })
    expect(await search({ q: 'treaty' })).toMatchObject({ suggestion: null })
  })
  test('filters narrow, and alone they list', async () => {
    expect((await search({ q: 'treaty', kind: 'opinion' })).total).toBe(0)
    expect((await search({ q: 'treaty', section: 'nowhere' })).total).toBe(0)
    expect((await search({ q: 'treaty', to: '2001-01-01' })).total).toBe(0)
    expect((await search({ from: '2001-01-01', kind: 'news' })).total).toBe(
      Object.keys(declared).length,
    )
  })
  // THREATS 29.
  test.each([
    "'; drop table stories; --",
    "') or 1=1 --",
    '"',
    '-',
    ':*&|!()<->\\',
    '%',
    '\0',
    '\ud800',
    '((((((((((',
    'a'.repeat(100_000),
    '"a" '.repeat(50),
    '👩‍👩‍👧',
  ])('%j is only looked for', async (q) => {
    expect((await search({ q, sort: 'newest', page: '50' })).hits).toEqual([])
  })
})

test('what narrows a search is among the choices, however many there are', async () => {
  const many = Array.from({ length: 201 }, (_, number) => ({ id: newId(), slug: `d-${number}` }))
  await db()
    .insert(dossiers)
    .values(many.map((one) => ({ ...one, title: one.slug, storyCount: 1 })))
  const all = await searchChoices()
  const left = many.find(({ slug }) => !all.dossiers.some((one) => one.slug === slug))!
  const { dossiers: offered } = await searchChoices({ dossier: left.slug })
  expect(offered.map((one) => one.slug)).toContain(left.slug)
  const known = all.dossiers[0]!.slug
  const again = (await searchChoices({ dossier: known })).dossiers.map((one) => one.slug)
  expect(again.filter((slug) => slug === known)).toHaveLength(1)
})

describe('what is not public', () => {
  test('a draft and a withdrawn story are in no search, feed or sitemap', async () => {
    const canary = 'quixotically'
    await saved(content(world, { headline: `A draft ${canary}` }))
    const { id, version, path } = await published(content(world, { headline: `Out ${canary}` }))
    const everywhere = async () => [
      (await search({ q: canary })).total,
      (await feedAt('paper', 'all', 'rss'))!.items.filter((one) => one.title.includes(canary))
        .length,
      (await sitemapNamed('news'))!.filter((one) => one.url.includes(canary)).length,
    ]
    expect(await everywhere()).toEqual([1, 1, 1])
    await withdrawArticle(house, { id, version, reason: 'It was not so.' })
    expect(await everywhere()).toEqual([0, 0, 0])
    expect(await storyByPath(path)).toMatchObject({ is: 'gone' })
  })
})

describe('clicks', () => {
  test('that come at once are all counted, people apart from programs', async () => {
    const { path } = await published(content(world, { headline: 'Followed by many' }))
    const found = await storyByPath(path)
    const code = found?.is === 'story' ? found.story.shortCode! : ''
    const { linkId } = (await linkByCode(code.toUpperCase()))!
    await Promise.all(
      Array.from({ length: 60 }, (_, one) =>
        countClick({ linkId, visitor: one % 3 === 0 ? 'bot' : 'person', source: null }),
      ),
    )
    expect(await peopleClicks(linkId)).toBe(40)
  })
})
