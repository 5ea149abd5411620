import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, visitor } from '../support/browser'
import { request } from '../support/site'

let browser: Browser
let story: string
beforeAll(async () => {
  browser = await openBrowser()
  const feed = (await (await request('/feed.json')).json()) as { items: { url: string }[] }
  story = new URL(feed.items[0]!.url).pathname
})
afterAll(() => browser.close())

describe('scripts come when they are wanted', () => {
  test('none is fetched before the reader touches the page', async () => {
    const { page, faults } = await visitor(browser)
    const scripts: string[] = []
    page.on('request', (one) => one.resourceType() === 'script' && scripts.push(one.url()))
    await page.goto(story, { waitUntil: 'networkidle' })
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
    await page.goto(story)
    // Without a hand moving there first: as a tap, or a program's click, comes.
    await page.evaluate(() => {
      const named = (name: string) =>
        [...document.querySelectorAll('button')].find((button) =>
          button.textContent?.includes(name),
        )!
      named('Share').click()
      named('Get short URL').click()
    })
    await page.getByRole('textbox', { name: 'Short URL' }).waitFor()
    expect(faults).toEqual([])
  })

  test('the theme is the reader’s, and stays', async () => {
    const { page } = await visitor(browser, { colorScheme: 'light' })
    await page.goto('/')
    await page.locator('[data-theme-switch]').first().click()
    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
    expect(await scheme()).toBe('dark')
    await page.goto(story)
    expect(await scheme()).toBe('dark')
  })
})
