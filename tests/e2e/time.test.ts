import { eq } from 'drizzle-orm'
import type { Browser } from 'playwright-core'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { db } from '@/drizzle/client'
import { discussionSettings, sections, stories } from '@/drizzle/schema/all'
import { publishPast } from '@/lib/articles/mutations/bulk'
import { newId } from '@/lib/base/ids'
import { plain } from '@/lib/blocks/inline'
import { dayInWords } from '@/lib/i18n/dates'
import { house } from '@/lib/permissions/policy'
import { alwaysOn } from '../support/always-on'
import {
  expectAccessible,
  expectNoSidewaysScroll,
  openBrowser,
  signIn,
  visitor,
} from '../support/browser'
import { content, saved } from '../support/fixtures'
import { demoEmail, demoPassword } from '../support/site'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const today = Temporal.Now.plainDateISO('UTC')
/** The latest day of an ISO weekday, today included. */
const latest = (weekday: number) => today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 })

/** A section of the demo. */
async function sport(): Promise<string> {
  const [row] = await db()
    .select({ id: sections.id })
    .from(sections)
    .where(eq(sections.slug, 'sport'))
  return row!.id
}

/** A story that came out at an instant. @returns its address. */
async function past(at: Date, text: string, isEvergreen = false): Promise<string> {
  const id = newId()
  const sectionId = await sport()
  const headline = `Dated ${id}`
  const body = [{ type: 'paragraph' as const, text: plain(text) }]
  await db().transaction((tx) =>
    publishPast(tx, house, [
      {
        id,
        content: {
          ...content(sectionId, { headline, body, isEvergreen, datelinePlace: 'Moscow' }),
          sectionId,
        },
        firstPublishedAt: at,
        updatedAt: at,
        importedFrom: null,
      },
    ]),
  )
  const [story] = await db().select({ path: stories.path }).from(stories).where(eq(stories.id, id))
  return story!.path
}

test('an editor corrects, dismisses and allows words for days, and a reader is told what the editor said', async () => {
  const { id } = await saved(
    content(await sport(), {
      headline: `Days ${newId()}`,
      body: [
        {
          type: 'paragraph',
          text: plain(
            'The council met on Monday. It will vote on Thursday. “We left yesterday,” she said.',
          ),
        },
      ],
    }),
  )
  const { page, context, faults } = await visitor(browser)
  await signIn(page, demoEmail('publisher'), demoPassword)
  await page.goto(`/newsroom/articles/${id}`)
  const text = page.getByRole('textbox', { name: 'Story', exact: true })
  await text.locator('[data-day-word="rule"]').first().waitFor()
  expect(await text.locator('[data-day-word]').allInnerTexts()).toEqual([
    'Monday',
    'Thursday',
    'yesterday',
  ])

  await page.getByRole('tab', { name: 'Day words' }).click()
  const days = page.getByRole('tabpanel', { name: 'Day words' })
  await expectAccessible(page)
  expect(await days.getByRole('listitem').count()).toBe(3)
  expect(await days.innerText()).toContain('inside a quote')

  const date = days.getByLabel('Date of “Monday”')
  const weekBefore = latest(1).subtract({ days: 7 })
  await date.fill(weekBefore.add({ days: 1 }).toString())
  expect(await days.getByRole('alert').innerText()).toContain('Not changed')
  // By keys the month comes first, and so does a day that is none of that word's.
  const [year, month, day] = weekBefore.toString().split('-')
  await date.focus()
  await page.keyboard.type(`${month}${day}${year}`)
  expect(await days.getByRole('alert').count()).toBe(0)
  await days.getByText(dayInWords(weekBefore.toString())).waitFor()
  await days.getByRole('button', { name: 'Dismiss: Thursday' }).click()
  await days.getByRole('button', { name: 'Tell the day: yesterday' }).click()
  await days.getByText('dismissed by an editor').waitFor()

  // What was said stays with its word while other words are written.
  await text.click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('In short: ')
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved \d\d:\d\d:\d\d$/ })
    .first()
    .waitFor()
  await page.reload()
  await page.getByRole('tab', { name: 'Day words' }).click()
  await days.getByText('dismissed by an editor').waitFor()
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Publish/ })
    .click()
  const view = page.getByRole('link', { name: 'View story' }).first()
  await view.waitFor()
  const address = (await view.getAttribute('href'))!
  expect(faults).toEqual([])
  await context.close()

  for (const javaScriptEnabled of [true, false]) {
    const reader = await visitor(browser, { javaScriptEnabled })
    await reader.page.goto(address)
    const told = reader.page.locator('.story-body time')
    expect(await told.allInnerTexts()).toEqual(['Monday', 'yesterday'])
    expect(await told.first().getAttribute('datetime')).toBe(weekBefore.toString())
    const answer = reader.page.getByText(dayInWords(weekBefore.toString()))
    expect(await answer.isVisible()).toBe(false)
    await reader.page.getByRole('button', { name: 'Which day' }).first().focus()
    await reader.page.keyboard.press('Enter')
    await answer.waitFor()
    if (javaScriptEnabled) await expectAccessible(reader.page)
    await reader.page.keyboard.press('Escape')
    await answer.waitFor({ state: 'hidden' })
    expect(reader.faults).toEqual([])
    await reader.context.close()
  }
})

test('a story of 2016 stands with its dates and its age, unless it does not age', async () => {
  const at = new Date('2016-12-09T09:00:00Z')
  const words = 'Talks on Monday failed, the minister said Friday.'
  const old = await past(at, words)
  const evergreen = await past(at, words, true)
  const { page, context } = await visitor(browser, { javaScriptEnabled: false })
  await page.goto(old)
  const article = page.locator('article:has(h1)')
  expect(await article.innerText()).toContain(
    'Talks on Monday (5 December 2016) failed, the minister said Friday (9 December 2016).',
  )
  expect(await article.getByText(/years old/).count()).toBe(1)
  await page.goto(evergreen)
  expect(await article.getByText(/years old/).count()).toBe(0)
  await context.close()
})

test('one switch turns every time on the page, keeps the choice and leaves no trace in links', async () => {
  const at = new Date(Date.now() - 40 * 3_600_000)
  const address = await past(at, 'The last boat left at noon.')
  const { page, context, faults } = await visitor(browser, { timezoneId: 'Asia/Kolkata' })
  await page.goto(address)
  const time = page.locator('article section time').first()
  const written = await time.innerText()
  expect(written).toMatch(/GMT$/)
  const links = () =>
    page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  const before = await links()
  await page.getByRole('button', { name: 'Times in your zone' }).click()
  await page.getByRole('button', { name: 'Times in GMT' }).waitFor()
  expect(await time.innerText()).toMatch(/GMT\+5:30$/)
  expect(await page.locator('header [data-zone-name]').innerText()).toBe('GMT+5:30')
  expect(await links()).toEqual(before)

  // Everywhere, and after the page is gone: front, lists, archive.
  for (const path of ['/', '/world', address]) {
    await page.goto(path)
    const faulty = await page
      .locator('time[data-time]')
      .evaluateAll((all) =>
        all
          .filter((one) => !/GMT\+5:30/.test(`${one.textContent} ${(one as HTMLElement).title}`))
          .map((one) => one.outerHTML),
      )
    expect(faulty, path).toEqual([])
    await page.getByRole('button', { name: 'Times in GMT' }).waitFor()
    await expectAccessible(page)
  }
  await page.getByRole('button', { name: 'Times in GMT' }).click()
  await page.getByRole('button', { name: 'Times in your zone' }).waitFor()
  expect(await time.innerText()).toBe(written)
  expect(faults).toEqual([])
  await context.close()
})

test.each(['/listen', '/most-read', '/standards'])(
  'the switch leaves no time of %s behind',
  async (path) => {
    const { page, context, faults } = await visitor(browser, { timezoneId: 'Asia/Kolkata' })
    await page.goto(path)
    await page.getByRole('button', { name: 'Times in your zone' }).click()
    await page.getByRole('button', { name: 'Times in GMT' }).waitFor()
    const main = page.getByRole('main')
    expect(await main.innerText()).not.toMatch(/GMT(?!\+5:30)/)
    const unmoved = main.locator('time[datetime*="T"]:not([data-time])')
    expect(await unmoved.evaluateAll((all) => all.map((one) => one.outerHTML))).toEqual([])
    await expectAccessible(page)
    expect(faults).toEqual([])
    await context.close()
  },
)

test('when a discussion closed is told in the zone that the reader chose', async () => {
  const address = await past(new Date(Date.now() - 40 * 3_600_000), 'The last boat left at noon.')
  const [story] = await db()
    .select({ id: stories.id })
    .from(stories)
    .where(eq(stories.path, address))
  await db()
    .insert(discussionSettings)
    .values({ id: newId(), scope: 'story', storyId: story!.id, mode: 'open', closesAfterDays: 1 })
  const { page, context, faults } = await visitor(browser, { timezoneId: 'Asia/Kolkata' })
  await page.goto(address)
  await page.getByText(/^This discussion closed on .+ GMT\.$/).waitFor()
  await page.getByRole('button', { name: 'Times in your zone' }).click()
  await page.getByText(/^This discussion closed on .+ GMT\+5:30\.$/).waitFor()
  expect(faults).toEqual([])
  await context.close()
})

test('the player tells its times in the zone that the reader chose', async () => {
  onTestFinished(await alwaysOn())
  const { page, context } = await visitor(browser, { timezoneId: 'Asia/Kolkata' })
  await page.goto('/listen')
  await page.getByRole('button', { name: 'Listen live', exact: true }).click()
  const player = page.getByRole('region', { name: 'Player' })
  await player.getByText(/^Next at \d\d:\d\d GMT:/).waitFor()
  await page.getByRole('button', { name: 'Times in your zone' }).click()
  await player.getByText(/^Next at \d\d:\d\d GMT\+5:30:/).waitFor()
  await player.getByRole('progressbar', { name: /until \d\d:\d\d GMT\+5:30$/ }).waitFor()
  await context.close()
})

test('on a phone the switch is in the menu; without JavaScript there is none', async () => {
  const phone = await visitor(browser, {
    viewport: { width: 320, height: 700 },
    timezoneId: 'Asia/Kolkata',
  })
  await phone.page.goto('/')
  await phone.page.getByRole('button', { name: 'Menu', exact: true }).click()
  await phone.page.getByRole('button', { name: 'Times in your zone' }).click()
  await phone.page.getByRole('button', { name: 'Times in GMT' }).waitFor()
  expect(await phone.page.locator('header [data-zone-name]').innerText()).toBe('GMT+5:30')
  await expectNoSidewaysScroll(phone.page)
  await phone.context.close()

  const bare = await visitor(browser, { javaScriptEnabled: false })
  await bare.page.goto('/')
  expect(await bare.page.getByRole('button', { name: /^Times in/ }).count()).toBe(0)
  expect(await bare.page.locator('main time[data-time="teaser"]').first().innerText()).toMatch(
    /^\d+ \w+/,
  )
  await bare.context.close()
})

test('on paper a teaser says when, and on the screen how long ago as before', async () => {
  const { context, page } = await visitor(browser)
  await page.goto('/')
  const agos = async () =>
    (await page.locator('main time[data-time="teaser"]').allTextContents()).filter((text) =>
      /^(now|\d+ (min|hr) ago)$/.test(text),
    ).length
  const onScreen = await agos()
  expect(onScreen).toBeGreaterThan(0)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await agos()).toBe(0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await agos()).toBe(onScreen)
  await context.close()
})

test('a teaser says how long ago, runs on, and moves nothing', async () => {
  const { page, context, faults } = await visitor(browser)
  await page.clock.install()
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/')
  const times = page.locator('main time[data-time="teaser"]')
  const agos = async () =>
    (await times.allInnerTexts()).filter((text) => /^(now|\d+ (min|hr) ago)$/.test(text))
  const first = await agos()
  expect(first.length).toBeGreaterThan(0)
  await page.clock.fastForward(2 * 3_600_000)
  expect(await agos()).not.toEqual(first)
  const shifted = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
  expect(shifted.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.01)
  expect(faults).toEqual([])
  await context.close()
})

test('an editor is told that a paragraph stands twice in the story', async () => {
  const copied = plain('The last ferry left Saltmere at six, an hour late and half empty.')
  const { id } = await saved(
    content(await sport(), {
      body: [
        { type: 'paragraph', text: copied },
        { type: 'paragraph', text: copied },
      ],
    }),
  )
  const { page, context } = await visitor(browser)
  await signIn(page, demoEmail('publisher'), demoPassword)
  await page.goto(`/newsroom/articles/${id}`)
  await page.getByRole('tab', { name: 'Checks' }).click()
  await page.getByText('A paragraph says the same as block 1.').waitFor()
  await context.close()
})
