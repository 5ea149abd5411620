import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, signIn, visitor } from '../support/browser'
import { newReader } from '../support/readers'
import { demoEmail, demoPassword } from '../support/site'

// A browser that runs no script reads, looks for and signs in all the same.

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const storyLink = 'main a[href*="/20"]'

test('a reader without JavaScript reads front, story, section, dossier, search and archive', async () => {
  const { context, page, faults } = await visitor(browser, { javaScriptEnabled: false })
  await page.goto('/')
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  const headline = (await page.locator(storyLink).first().innerText()).trim()
  await page.locator(storyLink).first().click()
  const h1 = await page.locator('article h1').innerText()
  expect(headline).toContain(h1.trim())
  expect((await page.locator('article:has(h1)').innerText()).length).toBeGreaterThan(400)
  expect(await page.locator('article time').first().innerText()).toMatch(/\d\d:\d\d/)

  await page
    .getByRole('navigation')
    .getByRole('link', { name: 'World', exact: true })
    .first()
    .click()
  expect(new URL(page.url()).pathname).toBe('/world')
  expect(await page.locator(storyLink).count()).toBeGreaterThan(5)

  await page.goto('/dossiers')
  await page.locator('main a[href="/dossiers/battle-over-the-delta"]').first().click()
  expect(await page.locator(storyLink).count()).toBeGreaterThan(1)

  await page.goto('/search')
  const search = page.locator('main').getByRole('searchbox', { name: 'Search' })
  await search.fill('ferry')
  await search.press('Enter')
  expect(new URL(page.url()).search).toContain('q=ferry')
  expect(await page.locator(storyLink).count()).toBeGreaterThan(1)
  await page.locator(storyLink).first().click()
  expect(await page.locator('article h1').count()).toBe(1)

  await page.goto('/archive')
  await page.locator('main a[href^="/archive/20"]').last().click()
  expect(new URL(page.url()).pathname).toMatch(/^\/archive\/\d{4}\/\d\d(\/\d\d)?$|^\/archive$/)
  expect(faults).toEqual([])
  await context.close()
})

test('an editor without JavaScript signs in by the form, reaches the desk and is told what needs it', async () => {
  const { context, page, faults } = await visitor(browser, { javaScriptEnabled: false })
  await page.goto('/newsroom')
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await page.getByLabel('Email').fill(demoEmail('editor'))
  await page.getByLabel('Password', { exact: true }).fill('a wrong password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  expect(await page.locator('main').innerText()).toMatch(/e-?mail|password/i)
  expect(await page.getByLabel('Email').inputValue()).toBe(demoEmail('editor'))
  expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('')
  await signIn(page, demoEmail('editor'), demoPassword)
  expect(new URL(page.url()).pathname).toBe('/newsroom')
  expect(await page.getByRole('link', { name: 'New story' }).count()).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'New story' }).first().click()
  expect(await page.locator('body').innerText()).toContain('The editor needs JavaScript')
  await page.goto('/newsroom/dossiers')
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(faults).toEqual([])
  await context.close()
})

test('a refusal far down a page has the focus and is in sight', async () => {
  const { email, password } = await newReader()
  const { context, page, faults } = await visitor(browser, { javaScriptEnabled: false })
  await signIn(page, email, password)
  await page.goto('/account')
  await page.getByLabel('Your password, to be sure it is you').fill('not my password')
  await page.getByRole('button', { name: 'Erase the account' }).click()
  const refused = page.getByRole('alert').and(page.locator(':focus'))
  await refused.getByText('That is not your current password. Nothing was changed.').waitFor()
  const { y } = (await refused.boundingBox())!
  expect(y).toBeGreaterThan(0)
  expect(y).toBeLessThan(page.viewportSize()!.height)
  expect(faults).toEqual([])
  await context.close()
})
