import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  expectAccessible,
  expectNoSidewaysScroll,
  openBrowser,
  signIn,
  visitor,
} from '../support/browser'
import { demoEmail, demoPassword, siteUrl } from '../support/site'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('a story with a picture is written, published, found on the front page and opened by its short URL elsewhere', async () => {
  const headline = `Harbour lights stay on ${Date.now()}`
  const { page, faults } = await visitor(browser)

  await page.goto('/')
  await expectAccessible(page)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)

  await page.goto('/sign-in')
  await expectAccessible(page)
  await signIn(page, demoEmail('publisher'), demoPassword)
  await page.goto('/newsroom')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'New story' }).first().click()
  await page.getByRole('textbox', { name: 'Headline' }).fill(headline)
  await page
    .getByRole('textbox', { name: 'Standfirst' })
    .fill('The council voted to keep every lamp burning until morning.')
  await page.getByRole('textbox', { name: 'Story' }).click()
  await page.keyboard.type('The lamps along the quay will burn all night again.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The vote was nine to two.')
  await page.getByRole('combobox', { name: 'Section' }).selectOption({ label: 'News' })
  await page.getByLabel('Place').fill('Port Callow')

  const picture = await sharp({
    create: { width: 1600, height: 1000, channels: 3, background: '#345' },
  })
    .jpeg()
    .toBuffer()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Add picture' }).first().click(),
  ])
  await chooser.setFiles({ name: 'quay.jpg', mimeType: 'image/jpeg', buffer: picture })
  await page.getByLabel('Alt text').first().fill('Lamps along a quay at dusk')
  await page.getByLabel('Caption').first().fill('The quay on Tuesday evening.')
  await page.getByLabel('Credit').first().fill('Photograph: Longwave')
  await page
    .getByText(/^Saved \d\d:\d\d:\d\d$/)
    .first()
    .waitFor()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Publish', exact: true }).first().click()
  const confirm = page.getByRole('dialog').getByRole('button', { name: /^Publish/ })
  await confirm.click()
  const view = page.getByRole('link', { name: 'View story' }).first()
  await view.waitFor()
  const address = await view.getAttribute('href')
  expect(address).toMatch(/\/news\/\d{4}\/\d\d\/\d\d\/harbour-lights-stay-on-\d+$/)

  await page.goto('/')
  expect(await page.getByRole('link', { name: headline }).count()).toBeGreaterThan(0)

  await page.goto(address!)
  expect(await page.locator('article h1').innerText()).toBe(headline)
  expect(await page.locator('article').innerText()).toContain('The vote was nine to two.')
  expect(
    await page
      .getByAltText('Lamps along a quay at dusk')
      .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0),
  ).toBe(true)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('button', { name: 'Get short URL' }).click()
  const short = page.getByRole('textbox', { name: 'Short URL' })
  await short.waitFor()
  const shortUrl = await short.inputValue()
  await expectAccessible(page)
  expect(faults).toEqual([])

  const elsewhere = await visitor(browser, { viewport: { width: 390, height: 844 } })
  await elsewhere.page.goto(shortUrl.startsWith('http') ? shortUrl : `http://${shortUrl}`)
  expect(new URL(elsewhere.page.url()).pathname).toBe(new URL(address!, siteUrl).pathname)
  expect(await elsewhere.page.locator('article h1').innerText()).toBe(headline)
  await expectNoSidewaysScroll(elsewhere.page)
  await expectAccessible(elsewhere.page)
  expect(elsewhere.faults).toEqual([])
})
