import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { newId } from '@/lib/base/ids'
import { expectAccessible, openBrowser, signIn, visitor } from '../support/browser'
import { demoEmail, demoPassword } from '../support/site'

// A reader looks at a story, is counted once, and carries it and a passage of it elsewhere.

let browser: Browser
let story: { id: string; path: string; code: string }

beforeAll(async () => {
  browser = await openBrowser()
  const [row] = await sqlClient()<{ id: string; path: string; code: string }[]>`
    select stories.id, path, code from stories join short_links on own_for = stories.id
    where kind = 'news' and withdrawn_at is null order by jsonb_array_length(body) desc limit 1`
  story = row!
})
afterAll(() => browser.close())

async function views(): Promise<number> {
  const [row] = await sqlClient()<{ views: number }[]>`
    select coalesce(sum(views), 0)::int as views from story_counts where story_id = ${story.id}`
  return row!.views
}

test('a story that is looked at for five seconds has one view more, and leaves nothing behind', async () => {
  const before = await views()
  // Somebody whom no other test is: this browser's own name says that it is driven by a program.
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 ${Date.now()}`
  const { context, page, faults } = await visitor(browser, { userAgent })
  const told: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/views')) told.push(request.url())
  })
  // Its time stands still but for what is said here.
  await page.clock.install({ time: 0 })
  await page.clock.pauseAt(1_000)
  await page.goto(story.path)
  await page.clock.runFor(4_000)
  expect(told).toEqual([])
  await page.clock.runFor(2_000)
  await expect.poll(() => told.length).toBe(1)
  await expect.poll(views, { timeout: 10_000 }).toBe(before + 1)
  expect(await context.cookies()).toEqual([])

  // The same person again, in a window that has kept nothing.
  const again = await visitor(browser, { userAgent })
  await again.page.clock.install()
  await again.page.goto(story.path)
  await again.page.clock.runFor(6_000)
  await expect
    .poll(() => again.page.locator('h1 ~ p data[data-count=views]').textContent())
    .toBe(`${(before + 1).toLocaleString('en')} ${before === 0 ? 'view' : 'views'}`)
  expect(await views()).toBe(before + 1)
  expect([...faults, ...again.faults]).toEqual([])
  await again.context.close()
  await context.close()
})

test('a story that is come to while the radio plays is the one that is counted and linked to', async () => {
  const userAgent = `Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 ${newId()}`
  const { context, page, faults } = await visitor(browser, { userAgent })
  const told: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/views')) told.push(request.postDataJSON().story)
  })
  await page.clock.install({ time: 0 })
  await page.goto('/')
  await page.getByRole('button', { name: 'Listen live' }).click()
  await page
    .getByRole('region', { name: 'Player' })
    .getByRole('button', { name: 'Pause' })
    .waitFor()
  await page.clock.pauseAt(3_600_000)
  // What brings a page may wait a moment too.
  const isAt = (at: string) =>
    expect
      .poll(async () => {
        await page.clock.runFor(20)
        return new URL(page.url()).pathname
      })
      .toBe(at)
  const follow = async () => {
    const link = page.locator('main a[href*="/20"]:not([href*="#"])').first()
    const path = (await link.getAttribute('href'))!
    await link.click()
    await isAt(path)
    const article = page.locator('article[data-story]')
    return (await article.getAttribute('data-story'))!
  }
  const first = await follow()
  await page.clock.runFor(3_000)
  const second = await follow()
  expect(second).not.toBe(first)
  await page.clock.runFor(6_000)
  await expect.poll(() => told).toEqual([second])

  await page.locator('#p2').evaluate((paragraph) => getSelection()!.selectAllChildren(paragraph))
  const asked = page.waitForRequest('**/api/passages')
  await page.getByRole('button', { name: 'Link to this passage' }).last().click()
  expect((await asked).postDataJSON()).toEqual({ story: second, paragraph: '2' })
  expect(faults).toEqual([])
  await context.close()
}, 60_000)

test('selected words get a link that opens the story at their paragraph', async () => {
  const { context, page, faults } = await visitor(browser, {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await page.goto(story.path)
  await page.locator('#p2').evaluate((paragraph) => getSelection()!.selectAllChildren(paragraph))
  const button = page.getByRole('button', { name: 'Link to this passage' }).last()
  await button.click()
  await page.getByText(/Link to the passage copied/).waitFor()
  await expectAccessible(page)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).pathname).toBe(`/s/${story.code}.p2`)
  await page.goto(copied)
  expect(new URL(page.url()).hash).toBe('#p2')
  await expect.poll(() => page.locator('p:target').getAttribute('id')).toBe('p2')
  expect(faults).toEqual([])
  await context.close()
})

test.each([
  ['refuses to copy', true],
  ['has no clipboard, as over plain HTTP', false],
])('where the browser %s, the link can be selected and copied by hand', async (_how, hasOne) => {
  const { context, page, faults } = await visitor(browser)
  await page.addInitScript((isThere) => {
    const refusing = { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }
    Object.defineProperty(navigator, 'clipboard', { value: isThere ? refusing : undefined })
  }, hasOne)
  await page.goto(story.path)
  await page.locator('#p2').evaluate((paragraph) => getSelection()!.selectAllChildren(paragraph))
  await page.getByRole('button', { name: 'Link to this passage' }).last().click()
  const link = page.getByText(/\/s\/[a-z0-9]{8}\.p2$/).and(page.locator('b'))
  await link.click()
  expect(await page.evaluate(() => String(getSelection()))).toBe(await link.textContent())
  expect(await link.isVisible()).toBe(true)
  expect(faults).toEqual([])
  await context.close()
})

test('a selection that was begun at the end of the words above links to those that are selected', async () => {
  const { context, page } = await visitor(browser)
  await page.goto(story.path)
  await page.locator('#p2').evaluate((paragraph) => {
    const above = paragraph.previousElementSibling!
    getSelection()!.setBaseAndExtent(above, above.childNodes.length, paragraph, 1)
  })
  const asked = page.waitForRequest('**/api/passages')
  await page.getByRole('button', { name: 'Link to this passage' }).last().click()
  expect((await asked).postDataJSON()).toEqual({ story: story.id, paragraph: '2' })
  await context.close()
})

test('the passage that was linked to is marked where its lines begin, without a ground as well', async () => {
  const { context, page } = await visitor(browser, { forcedColors: 'active' })
  await page.goto(`${story.path}#p2`)
  const bar = () =>
    page.locator('p:target').evaluate((paragraph) => {
      const { borderLeftWidth, borderRightWidth } = getComputedStyle(paragraph)
      return [borderLeftWidth, borderRightWidth]
    })
  expect(await bar()).toEqual(['4px', '0px'])
  await page.locator('.story-body').evaluate((body) => body.setAttribute('dir', 'rtl'))
  expect(await bar()).toEqual(['0px', '4px'])
  await context.close()
})

test('the panel of sharing keeps within a narrow window, with large letters too', async () => {
  const { context, page } = await visitor(browser, { viewport: { width: 320, height: 640 } })
  await page.goto(story.path)
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const panel = page.getByRole('dialog', { name: 'Share this story' })
  await panel.getByRole('button', { name: 'Get short URL' }).click()
  await panel.getByText('Link to a passage', { exact: true }).click()
  await panel.getByLabel('A passage of the story').waitFor()
  const beyond = await panel.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(beyond).toBe(0)
  await context.close()
})

test('with the keyboard alone', async () => {
  const { context, page } = await visitor(browser)
  await page.goto(story.path)
  await page.getByRole('button', { name: 'Share' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Link to a passage', { exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('A passage of the story').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/s/${story.code}.p2+`)
  expect(await page.getByLabel('Short URL of the passage').inputValue()).toMatch(/\.p2$/)
  await context.close()
})

test('without a script: the short URL, a passage, and a page elsewhere', async () => {
  const { context, page } = await visitor(browser, { javaScriptEnabled: false })
  await page.goto(story.path)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Get short URL' }).click()
  await page.waitForURL(`**/s/${story.code}+*`)
  await page.getByText('The last 30 days').waitFor()
  await page.goto(story.path)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByText('Link to a passage', { exact: true }).click()
  await page.getByRole('button', { name: 'Link to this passage' }).click()
  await page.waitForURL(`**/s/${story.code}.p1+`)
  await page.getByRole('link', { name: 'Open the story at this passage' }).click()
  await page.waitForURL(`**${story.path}#p1`)
  await context.close()
})

test('what is read most has three lists, each with an address', async () => {
  const { context, page } = await visitor(browser, { javaScriptEnabled: false })
  await page.goto('/')
  await page
    .locator('section', { hasText: 'Most read' })
    .last()
    .getByRole('link', { name: '7 days' })
    .click()
  await page.getByRole('heading', { name: 'Most read in 7 days' }).waitFor()
  expect(await page.getByRole('link', { name: '7 days' }).getAttribute('aria-current')).toBe('page')
  expect(await page.locator('main ol li').count()).toBe(10)
  await context.close()
})

test('whether a code can be had is said while it is typed, by one request for a word', async () => {
  const { context, page, faults } = await visitor(browser)
  await signIn(page, demoEmail('editor'), demoPassword)
  const asked: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.pathname === '/api/newsroom/links/code') asked.push(url.searchParams.get('code')!)
  })
  await page.goto('/newsroom/links/new')
  const code = page.getByLabel('Code')
  const said = page.getByRole('main').getByRole('status')
  const free = `typed-${newId().slice(-6)}`
  await code.focus()
  await page.keyboard.type(free)
  await said.filter({ hasText: `${free} is free.` }).waitFor()
  expect(asked).toEqual([free])
  await code.fill(story.code)
  await said.filter({ hasText: 'choose another' }).waitFor()
  expect(await code.inputValue()).toBe(story.code)
  await code.fill('')
  await expect.poll(() => said.innerText()).toBe('')
  await expectAccessible(page)
  // Sending it is what settles it.
  await code.fill(story.code)
  await page.getByLabel('Leads to').fill('/')
  await page.getByRole('button', { name: 'New short link' }).click()
  await page.getByRole('alert').filter({ hasText: 'choose another' }).waitFor()
  expect(faults).toEqual([])
  await context.close()
}, 60_000)
