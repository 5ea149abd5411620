import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { newId } from '@/lib/base/ids'
import { alwaysOn } from '../support/always-on'
import { openBrowser, signIn, visitor } from '../support/browser'
import { faultsOf } from '../support/each-width'
import { demoEmail, demoPassword } from '../support/site'

// Every kind of page, narrow and wide, light and dark: axe finds nothing, and nothing stands out sideways.

let browser: Browser
const one: Record<string, string> = {}

beforeAll(async () => {
  browser = await openBrowser()
  const sql = sqlClient()
  const first = async (name: string, query: Promise<{ it: string }[]>) => {
    const [row] = await query
    if (!row) throw new Error(`The demo has no ${name}`)
    one[name] = row.it
  }
  await first(
    'news',
    sql<{ it: string }[]>`
    select path as it from stories where kind = 'news' and withdrawn_at is null and lead is not null
    order by jsonb_array_length(body) desc limit 1`,
  )
  await first(
    'opinion',
    sql<{ it: string }[]>`
    select path as it from stories where kind = 'opinion' and withdrawn_at is null limit 1`,
  )
  await first(
    'withdrawn',
    sql<{ it: string }[]>`
    select path as it from stories where withdrawn_at is not null limit 1`,
  )
  await first(
    'code',
    sql<{ it: string }[]>`
    select code as it from short_links join stories on stories.id = article_id and withdrawn_at is null limit 1`,
  )
  await first(
    'article',
    sql<{ it: string }[]>`
    select id as it from articles where state = 'published' and lead is not null limit 1`,
  )
  await first(
    'draft',
    sql<{ it: string }[]>`select id as it from articles where state = 'draft' limit 1`,
  )
  await first(
    'dossier',
    sql<{ it: string }[]>`select slug as it from dossiers where story_count > 2 limit 1`,
  )
  await first('link', sql<{ it: string }[]>`select id as it from short_links limit 1`)
  await sql`
    insert into short_links (id, code, looks_like, target)
    values (${newId()}, 'every-page', 'everypage', 'https://www.example.org/timetable?line=4')
    on conflict do nothing`
  one.elsewhere = 'every-page'
  await first('dossierId', sql<{ it: string }[]>`select id as it from dossiers limit 1`)
  await first(
    'tag',
    sql<{ it: string }[]>`
    select slug as it from tags where exists (select from story_tags where tag_id = tags.id) limit 1`,
  )
  await first('tagId', sql<{ it: string }[]>`select id as it from tags limit 1`)
  await first(
    'author',
    sql<{ it: string }[]>`select slug as it from authors where portrait_id is not null limit 1`,
  )
  await first(
    'comment',
    sql<{ it: string }[]>`
    select id as it from comments where state = 'published' and replies > 3 order by id limit 1`,
  )
  await first(
    'discussedId',
    sql<{ it: string }[]>`select story_id as it from comments where id = ${one.comment!}`,
  )
  await first(
    'discussed',
    sql<{ it: string }[]>`select path as it from stories where id = ${one.discussedId!}`,
  )
  await first(
    'commenter',
    sql<{ it: string }[]>`
    select person_id as it from sanctions where lifted_at is null order by id limit 1`,
  )
  await first('appeal', sql<{ it: string }[]>`select id as it from appeals limit 1`)
  await first('authorId', sql<{ it: string }[]>`select id as it from authors limit 1`)
  await first('sectionId', sql<{ it: string }[]>`select id as it from sections limit 1`)
  await first('programme', sql<{ it: string }[]>`select id as it from programmes limit 1`)
  await first('media', sql<{ it: string }[]>`select id as it from media limit 1`)
})
afterAll(() => browser.close())

const readers = () => [
  '/',
  '/news',
  '/opinion',
  one.news!,
  one.opinion!,
  one.withdrawn!,
  '/dossiers',
  `/dossiers/${one.dossier}`,
  `/tags/${one.tag}`,
  '/authors',
  `/authors/${one.author}`,
  '/search',
  '/search?q=ferry',
  '/search?q=zzzzqqqq',
  '/archive',
  `/archive/${one.news!.split('/').slice(2, 5).join('/')}`,
  '/corrections',
  '/listen',
  '/most-read',
  '/most-read?over=discussed',
  '/counting',
  `/s/${one.code}.p1+`,
  `/s/${one.elsewhere}`,
  `/s/${one.elsewhere}+`,
  `/s/${one.code}+`,
  '/s/zzzzzzzz',
  '/nothing-here',
  '/sign-in',
  '/sign-in/forgot',
  '/sign-in/reset?token=none',
  '/register',
  '/register/confirm?token=none',
  '/standards',
  '/standards/1',
  one.discussed!,
  `/discussion/${one.discussedId}`,
  `/discussion/${one.discussedId}?sort=recommended`,
  `/discussion/${one.discussedId}/${one.comment}`,
]

const account = () => [
  '/account',
  `/account/comment?story=${one.discussedId}`,
  `/account/comment?story=${one.discussedId}&parent=${one.comment}`,
  `/account/comment/${one.comment}`,
  '/account/comment/none',
]

const newsroom = () => [
  '/newsroom',
  '/newsroom?q=zzzzqqqq',
  '/newsroom/articles/new',
  `/newsroom/articles/${one.article}`,
  `/newsroom/articles/${one.article}/history`,
  `/newsroom/articles/${one.article}/preview`,
  `/newsroom/articles/${one.draft}`,
  '/newsroom/schedule',
  '/newsroom/listen',
  '/newsroom/listen/programmes/new',
  `/newsroom/listen/programmes/${one.programme}`,
  '/newsroom/listen/streams/new',
  '/newsroom/fronts',
  '/newsroom/dossiers',
  `/newsroom/dossiers/${one.dossierId}`,
  '/newsroom/media',
  `/newsroom/media/${one.media}`,
  '/newsroom/discussion',
  '/newsroom/discussion?tab=reported',
  '/newsroom/discussion?tab=all',
  '/newsroom/discussion/people',
  `/newsroom/discussion/people/${one.commenter}`,
  '/newsroom/discussion/appeals',
  '/newsroom/discussion/settings',
  `/newsroom/discussion/settings/${one.discussedId}`,
  '/newsroom/links',
  '/newsroom/links/new',
  '/newsroom/links/blocked',
  '/newsroom/discussion/words',
  '/newsroom/standards',
  `/newsroom/links/${one.link}`,
  '/newsroom/people',
  '/newsroom/audit',
  '/newsroom/settings',
  '/newsroom/settings/sections',
  `/newsroom/settings/sections/${one.sectionId}`,
  '/newsroom/settings/authors',
  `/newsroom/settings/authors/${one.authorId}`,
  '/newsroom/settings/tags',
  `/newsroom/settings/tags/${one.tagId}`,
  '/newsroom/nothing-here',
]

test('every page of readers', async () => {
  const { context, page } = await visitor(browser)
  const found: string[] = []
  for (const path of readers()) found.push(...(await faultsOf(page, path)))
  expect(found).toEqual([])
  await context.close()
}, 400_000)

test('every page of a reader’s own', async () => {
  const { context, page } = await visitor(browser)
  await signIn(page, demoEmail('reader'), demoPassword)
  const found: string[] = []
  for (const path of account()) found.push(...(await faultsOf(page, path)))
  expect(found).toEqual([])
  await context.close()
}, 400_000)

test('every page of the newsroom', async () => {
  const { context, page } = await visitor(browser)
  await signIn(page, demoEmail('administrator'), demoPassword)
  const found: string[] = []
  for (const path of newsroom()) found.push(...(await faultsOf(page, path)))
  expect(found).toEqual([])
  await context.close()
}, 400_000)

test('the page that tells somebody that they may not', async () => {
  const { context, page } = await visitor(browser)
  await signIn(page, demoEmail('writer'), demoPassword)
  expect(await faultsOf(page, '/newsroom/people')).toEqual([])
  await context.close()
}, 120_000)

test('where one stands is drawn in forced colours too', async () => {
  const { context, page } = await visitor(browser, { forcedColors: 'active' })
  const linesOf = (path: string, marked: string, side: 'borderBottomColor' | 'borderLeftColor') =>
    page.goto(path).then(() =>
      page.locator(marked).evaluateAll(
        (links, of) =>
          links.map((link) => ({
            isHere: link.hasAttribute('aria-current'),
            colour: getComputedStyle(link)[of],
          })),
        side,
      ),
    )
  const expectMarked = async (...of: Parameters<typeof linesOf>) => {
    const lines = await linesOf(...of)
    const colours = (isHere: boolean) =>
      new Set(lines.filter((line) => line.isHere === isHere).map(({ colour }) => colour))
    expect(colours(true).size, of[0]).toBeGreaterThan(0)
    expect([...colours(true)].filter((colour) => colours(false).has(colour))).toEqual([])
  }
  await expectMarked('/world', 'nav:has([aria-current]) a', 'borderBottomColor')
  await expectMarked('/most-read', 'nav:has([aria-current]) a', 'borderBottomColor')
  await signIn(page, demoEmail('administrator'), demoPassword)
  await expectMarked('/newsroom', 'main nav a', 'borderBottomColor')
  await expectMarked('/newsroom/discussion', 'main nav a', 'borderBottomColor')
  await expectMarked('/newsroom/settings', 'main nav a', 'borderBottomColor')
  await context.close()
}, 60_000)

test('what is chosen, and how far the programme is, are drawn in forced colours too', async () => {
  onTestFinished(await alwaysOn())
  const { context, page } = await visitor(browser, { forcedColors: 'active' })
  const backOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((part) => getComputedStyle(part).backgroundColor)
  await page.goto('/search?q=ferry')
  expect(await backOf('main a[aria-current]')).not.toBe(await backOf('body'))
  await page.getByRole('button', { name: 'Listen live' }).click()
  const part = page.getByRole('progressbar')
  await part.waitFor()
  expect(await part.evaluate((bar) => getComputedStyle(bar).borderTopStyle)).toBe('solid')
  await signIn(page, demoEmail('editor'), demoPassword)
  await page.goto('/newsroom/articles/new')
  const field = page.getByRole('combobox', { name: 'Dossiers' })
  await field.press('a')
  const options = page.getByRole('listbox').getByRole('option')
  await options.first().waitFor()
  const lines = await options.evaluateAll((all) =>
    all.map((one) => [one.ariaSelected, getComputedStyle(one).outlineStyle]),
  )
  expect(lines).toContainEqual(['true', 'solid'])
  expect(lines).toContainEqual(['false', 'none'])
  await context.close()
}, 60_000)
