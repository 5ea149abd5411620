import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { heldUp, openBrowser, scripts, signIn, visitor } from '../support/browser'
import { openSection, story, writeStory } from '../support/desk'
import { cookieOf, demoEmail, demoPassword, request } from '../support/site'

// What is written into a story's fields before the page's scripts have come.

let browser: Browser
let sectionId: string
beforeAll(async () => {
  browser = await openBrowser()
  sectionId = await openSection(await cookieOf('administrator'), `Early ${Date.now()}`)
})
afterAll(() => browser.close())

const headlineOf = (page: Page) => page.getByRole('textbox', { name: 'Headline' })

async function headlineStored(id: string): Promise<string> {
  const answer = await request(`/api/newsroom/articles/${id}`, {
    cookie: await cookieOf('publisher'),
  })
  return ((await answer.json()) as { content: { headline: string } }).content.headline
}

/** A page whose scripts wait until they are let through. */
async function withoutItsScripts() {
  const { context, page, faults } = await visitor(browser)
  await signIn(page, demoEmail('publisher'), demoPassword)
  const letThrough = await heldUp(page, scripts)
  return { context, page, faults, letThrough }
}

test('a headline that was there goes on as it was written on', async () => {
  const id = await writeStory(
    await cookieOf('publisher'),
    story({ sectionId, headline: 'Ferry firm halts' }),
  )
  const { context, page, faults, letThrough } = await withoutItsScripts()
  await page.goto(`/newsroom/articles/${id}`, { waitUntil: 'commit' })
  await headlineOf(page).click()
  await page.keyboard.press('End')
  await page.keyboard.type(' all')
  letThrough()
  await page.keyboard.type(' sailings')
  await expect
    .poll(() => headlineStored(id), { timeout: 20_000 })
    .toBe('Ferry firm halts all sailings')
  expect(await headlineOf(page).inputValue()).toBe('Ferry firm halts all sailings')
  expect(faults).toEqual([])
  await context.close()
}, 60_000)

test('a new story begins with its first words', async () => {
  const { context, page, faults, letThrough } = await withoutItsScripts()
  await page.goto('/newsroom/articles/new', { waitUntil: 'commit' })
  await headlineOf(page).click()
  await page.keyboard.type('Written at')
  letThrough()
  await page.keyboard.type(' once')
  await page.waitForURL(/articles\/[0-9a-f-]{36}$/)
  const id = page.url().split('/').at(-1)!
  await expect.poll(() => headlineStored(id), { timeout: 20_000 }).toBe('Written at once')
  expect(await headlineOf(page).inputValue()).toBe('Written at once')
  expect(faults).toEqual([])
  await context.close()
}, 60_000)
