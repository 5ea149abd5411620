import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { newId } from '@/lib/base/ids'
import { postComment } from '@/lib/discussion/mutations/post'
import { openBrowser, signIn, visitor } from '../support/browser'
import { publishStory, putStory, story, writeStory } from '../support/desk'
import { newReader, newStory, sendJson } from '../support/readers'
import { cookieOf, request, text } from '../support/site'

let browser: Browser
let newest: string
beforeAll(async () => {
  browser = await openBrowser()
  const feed = (await (await request('/feed.json')).json()) as { items: { url: string }[] }
  newest = new URL(feed.items[0]!.url).pathname
})
afterAll(() => browser.close())

/** Without a hand moving there first: as a tap, or a program's click, comes. */
function clickForShortUrl() {
  const named = (name: string) =>
    [...document.querySelectorAll('button')].find((button) => button.textContent?.includes(name))!
  named('Share').click()
  named('Get short URL').click()
}

describe('scripts come when they are wanted', () => {
  test('none is fetched before the reader touches the page', async () => {
    const { page, faults } = await visitor(browser)
    const scripts: string[] = []
    page.on('request', (one) => one.resourceType() === 'script' && scripts.push(one.url()))
    await page.goto(newest, { waitUntil: 'networkidle' })
    expect(scripts).toEqual([])
    await page.mouse.move(400, 300)
    await expect.poll(() => scripts.length).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

  test('the clock runs without them', async () => {
    const { page } = await visitor(browser)
    await page.goto('/')
    const clock = page.locator('time[data-clock]').first()
    const before = await clock.textContent()
    await expect.poll(() => clock.textContent()).not.toBe(before)
  })

  test('the very first click on a button that needs them is not lost', async () => {
    const { page, faults } = await visitor(browser)
    await page.goto(newest)
    await page.evaluate(clickForShortUrl)
    await page.getByRole('textbox', { name: 'Short URL' }).waitFor()
    expect(faults).toEqual([])
  })

  test('a button that is pressed again before they are there is pressed once', async () => {
    const { id, path } = await newStory()
    const { id: writer } = await newReader()
    const actor = { id: writer, name: 'Wren Halloran', role: 'reader' as const, sessionId: '' }
    const said = { storyId: id, parentId: null, text: 'Which log?', submitKey: newId() }
    await postComment(actor, said, newId())
    const reader = await newReader()
    const { context, page, faults } = await visitor(browser)
    await signIn(page, reader.email, reader.password)
    await page.goto(path)
    const reply = page.getByRole('button', { name: 'Reply', exact: true })
    await reply.evaluate((button: HTMLElement) => {
      button.click()
      button.click()
    })
    await page.getByRole('textbox', { name: 'Reply' }).waitFor()
    expect(await reply.getAttribute('aria-expanded')).toBe('true')
    expect(faults).toEqual([])
    await context.close()
  })

  test('without their data they do not come: the page stays, its links work, and the next touch tries again', async () => {
    const { page } = await visitor(browser)
    const scripts: string[] = []
    page.on('request', (one) => one.resourceType() === 'script' && scripts.push(one.url()))
    await page.route(/[?&]data=/, (route) => route.abort())
    await page.goto(newest, { waitUntil: 'networkidle' })
    await page.mouse.move(400, 300)
    await expect.poll(() => scripts.filter((one) => one.includes('data=')).length).toBe(1)
    expect(await page.locator('article h1').count()).toBe(1)
    await page.unroute(/[?&]data=/)
    const isTakenOver = () =>
      page.evaluate(() =>
        Object.keys(document.querySelector('article')!).some((key) => key.startsWith('__react')),
      )
    const touch = async () => {
      await page.mouse.move(400, 200)
      await page.mouse.move(400, 300)
      return isTakenOver()
    }
    await expect.poll(touch, { timeout: 5_000 }).toBe(true)
  })

  test('those that a breaking line has cut off come when it holds again', async () => {
    const { page } = await visitor(browser)
    let isCut = true
    let cut = 0
    await page.route('**/_next/static/**/*.js', (route) => {
      if (!isCut) return route.continue()
      cut++
      return route.abort()
    })
    await page.goto(newest, { waitUntil: 'networkidle' })
    await page.mouse.move(400, 300)
    // Fetched beforehand, and then as a script.
    await expect.poll(() => cut).toBeGreaterThan(1)
    isCut = false
    await page.locator('html[data-taken-over]').waitFor({ state: 'attached' })
    await page.evaluate(clickForShortUrl)
    await page.getByRole('textbox', { name: 'Short URL' }).waitFor()
  })

  test('a page that changed since it was opened, and whose version nobody has, is taken over all the same', async () => {
    const publisher = await cookieOf('publisher')
    const [first] = await sqlClient()<{ id: string }[]>`select id from sections limit 1`
    const sectionId = first!.id
    const headlined = (headline: string) =>
      story({ headline: `${headline} ${Date.now()}`, sectionId })
    const id = await writeStory(publisher, headlined('Opened early'))
    const path = await publishStory(publisher, id)
    const { page } = await visitor(browser, { colorScheme: 'light' })
    await page.addInitScript(() => localStorage.setItem('theme', 'dark'))
    await page.goto(path)
    const slug = path.slice(path.lastIndexOf('/') + 1)
    const content = { ...headlined('Changed since'), slug }
    await putStory(publisher, { id, version: 1, content })
    await publishStory(publisher, id, 2)
    // What React itself draws is another, too.
    const [published] = await sqlClient()<
      { id: string }[]
    >`select id from stories where path = ${path}`
    const said = `Said since ${Date.now()}`
    const sent = { storyId: published!.id, parentId: null, text: said, submitKey: newId() }
    expect((await sendJson('/api/reader/comments', sent, { cookie: publisher })).status).toBe(201)
    await expect.poll(() => text(path), { timeout: 5_000 }).toContain(said)
    await page.route(/[?&]data=/, (route) =>
      route.continue({
        url: route
          .request()
          .url()
          .replace(/data=.{16}/, `data=${'x'.repeat(16)}`),
      }),
    )
    await page.evaluate(clickForShortUrl)
    await page.getByRole('textbox', { name: 'Short URL' }).waitFor()
    expect(await page.locator('article h1').count()).toBe(1)
    await page.getByText(said).waitFor()
    const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
    expect(scheme, 'the reader’s theme').toBe('dark')
  })

  test('the theme is the reader’s, and stays', async () => {
    const { page } = await visitor(browser, { colorScheme: 'light' })
    await page.goto('/')
    await page.locator('[data-theme-switch]').first().click()
    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
    expect(await scheme()).toBe('dark')
    await page.goto(newest)
    expect(await scheme()).toBe('dark')
  })

  test('what is chosen in one tab, theme or times, is chosen in the other', async () => {
    const { context, page } = await visitor(browser, {
      colorScheme: 'light',
      timezoneId: 'Asia/Kolkata',
    })
    await page.goto(newest)
    const clock = page.locator('time[data-clock]').first()
    const second = await context.newPage()
    await second.goto('/')
    await second.locator('[data-theme-switch]').first().click()
    await second.locator('[data-times-switch]').first().click()
    await page.locator('html[data-theme=dark][data-times=own]').waitFor({ state: 'attached' })
    const [there, here] = await Promise.all([
      second.locator('time[data-clock]').first().textContent(),
      clock.textContent(),
    ])
    expect(here!.slice(0, 3)).toBe(there!.slice(0, 3))
    await page.locator('[data-times-switch]').first().click()
    await second.locator('html[data-times=site]').waitFor({ state: 'attached' })
    await context.close()
  })
})
