import type { Browser, Request } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible, heldUp, openBrowser, signIn, visitor } from '../support/browser'
import { picture, uploadPicture } from '../support/desk'
import { newReader } from '../support/readers'
import { cookieOf, demoEmail, demoPassword, siteUrl, tryToSignIn } from '../support/site'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const isSent = (request: Request) => request.method() === 'POST'

test('a form that does not reach the site keeps its words, and can be sent again', async () => {
  const { context, page } = await visitor(browser)
  await signIn(page, demoEmail('editor'), demoPassword)
  await page.goto('/newsroom/dossiers/new')
  const title = `Written in a tunnel ${Date.now()}`
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Standfirst').fill('More words than anybody types twice.')
  const save = page.getByRole('button', { name: 'Save' })
  await context.setOffline(true)
  await save.click()
  await page.getByText('What you wrote is still here').waitFor()
  expect(await page.getByLabel('Title').inputValue()).toBe(title)
  expect(await page.getByLabel('Standfirst').inputValue()).toBe(
    'More words than anybody types twice.',
  )
  await context.setOffline(false)
  await save.click()
  await page.waitForURL((url) => !url.pathname.endsWith('/new'))
  await page.getByText(title).first().waitFor()
  await context.close()
})

test('each thing done to one’s account is told in sight, and has the focus', async () => {
  const { email, password } = await newReader()
  await tryToSignIn(email, password)
  const { context, page, faults } = await visitor(browser, {
    viewport: { width: 390, height: 700 },
  })
  const { cookie } = await tryToSignIn(email, password)
  const [name, value] = cookie!.split('=') as [string, string]
  await context.addCookies([{ name, value, url: siteUrl }])
  await page.goto('/account')
  const others = page.getByRole('button', { name: /^Sign out: / })
  for (const left of [1, 0]) {
    await others.first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => others.count()).toBe(left)
    const told = page.getByRole('status').and(page.locator(':focus'))
    await told.getByText('Saved.').waitFor()
    await expect.poll(async () => (await told.boundingBox())!.y).toBeGreaterThan(0)
  }
  expect(faults).toEqual([])
  await context.close()
})

test('a moderator’s note that was refused keeps its words', async () => {
  const { context, page } = await visitor(browser)
  await signIn(page, demoEmail('moderator'), demoPassword)
  await page.goto('/newsroom/discussion?tab=all')
  await page.getByRole('button', { name: 'Note' }).first().click()
  const note = page.getByRole('dialog').getByRole('textbox')
  await note.fill('Seen before, under another name.')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Save note' }).click()
  await page.getByText('Your session has ended').waitFor()
  expect(await note.inputValue()).toBe('Seen before, under another name.')
  await context.close()
})

test('a form of whoever’s session ended keeps its words, and has the way to sign in', async () => {
  const { context, page } = await visitor(browser)
  await signIn(page, demoEmail('administrator'), demoPassword)
  await page.goto('/newsroom/people')
  await page.locator('html[data-taken-over]').waitFor({ state: 'attached' })
  const name = page.getByRole('textbox', { name: 'Name' })
  await name.fill('Ansgar Vell')
  await page.getByRole('textbox', { name: 'Email' }).fill(`vell-${Date.now()}@example.org`)
  await context.clearCookies()
  await page.getByRole('button', { name: 'Add and make a link' }).click()
  const refused = page.getByRole('alert').filter({ hasText: 'Your session has ended' })
  const [next] = await Promise.all([
    context.waitForEvent('page'),
    refused.getByRole('link', { name: 'Sign in in a new tab' }).press('Enter'),
  ])
  await next.getByRole('heading', { name: 'Sign in' }).waitFor()
  expect(await name.inputValue()).toBe('Ansgar Vell')
  await expectAccessible(page)
  await context.close()
})

test('the front is arranged by keys, and the focus is never lost', async () => {
  const { context, page, faults } = await visitor(browser)
  await signIn(page, demoEmail('publisher'), demoPassword)
  await page.goto('/newsroom/fronts')
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  const second = page.getByRole('button', { name: /^Move up: / }).first()
  const story = (await second.getAttribute('aria-label'))!.replace('Move up: ', '')
  // Found, and so still there to be added once it is removed.
  await page.goto(`/newsroom/fronts?q=${encodeURIComponent(story)}`)
  await second.press('Enter')
  await expect.poll(focused).toBe(`Move down: ${story}`)
  await page.getByRole('button', { name: `Remove: ${story}` }).press('Enter')
  await expect.poll(focused).toBe(`Add: ${story}`)
  await page.getByRole('button', { name: `Add: ${story}` }).press('Enter')
  await expect.poll(focused).toBe(`Move up: ${story}`)
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(focused).toBe(`Move up: ${story}`)
  expect(faults).toEqual([])
  await context.close()
})

test('two people are added one after the other, each with a link, and stand in the list', async () => {
  const { context, page, faults } = await visitor(browser)
  await signIn(page, demoEmail('administrator'), demoPassword)
  await page.goto('/newsroom/people')
  for (const name of ['Ada', 'Ben']) {
    const email = `${name.toLowerCase()}-${Date.now()}@example.org`
    await page.getByRole('textbox', { name: 'Name' }).fill(name)
    await page.getByRole('textbox', { name: 'Email' }).fill(email)
    await page.getByRole('button', { name: 'Add and make a link' }).click()
    await page.getByText(`Give this link to ${name}.`).waitFor()
    await page.getByRole('listitem').filter({ hasText: email }).waitFor()
  }
  expect(faults).toEqual([])
  await context.close()
})

test('a moderator’s note that is saved again while it is on its way is kept once', async () => {
  const { context, page, faults } = await visitor(browser)
  await signIn(page, demoEmail('moderator'), demoPassword)
  await page.goto('/newsroom/discussion?tab=all')
  await page.locator('html[data-taken-over]').waitFor({ state: 'attached' })
  await page.getByRole('button', { name: 'Note' }).first().click()
  const letThrough = await heldUp(page, isSent)
  const text = `Seen before, ${Date.now()}.`
  await page.getByRole('dialog').getByRole('textbox').fill(text)
  const save = page.getByRole('button', { name: 'Save note' })
  await save.press('Enter')
  await save.press('Enter')
  letThrough()
  await page.getByRole('listitem').filter({ hasText: text }).first().waitFor()
  await page.reload()
  await page.getByRole('listitem').filter({ hasText: text }).first().waitFor()
  expect(await page.getByRole('listitem').filter({ hasText: text }).count()).toBe(1)
  expect(faults).toEqual([])
  await context.close()
})

test('the library shows what was sought last, whatever is answered last', async () => {
  await uploadPicture(await cookieOf('editor'), 'quay.jpg')
  const { context, page, faults } = await visitor(browser)
  await signIn(page, demoEmail('editor'), demoPassword)
  await page.goto('/newsroom/articles/new')
  await page.getByRole('button', { name: 'Choose from the library' }).first().click()
  const library = page.getByRole('dialog', { name: 'Pictures' })
  await library.getByRole('listitem').first().waitFor()
  const isLate = (request: Request) => request.url().endsWith('/api/newsroom/media?q=quay&page=1')
  const letThrough = await heldUp(page, isLate)
  const late = page.waitForRequest(isLate)
  await library.getByRole('searchbox').fill('quay')
  await late
  await library.getByRole('searchbox').fill('quay in the fog')
  await library.getByText('No picture matches.').waitFor()
  const answer = page.waitForResponse((one) => isLate(one.request()))
  letThrough()
  await (await answer).finished()
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
  expect(await library.getByRole('listitem').count()).toBe(0)
  expect(faults).toEqual([])
  await context.close()
})

test('a tag whose answer is slow takes nothing back of what was done meanwhile', async () => {
  const { context, page, faults } = await visitor(browser)
  await signIn(page, demoEmail('editor'), demoPassword)
  await page.goto('/newsroom/articles/new')
  const field = page.getByRole('combobox', { name: 'Tags' })
  const tokens = page.getByRole('list', { name: 'Tags' }).getByRole('listitem')
  const [one, other] = [`Ferries ${Date.now()}`, `Harbours ${Date.now()}`]
  await field.fill(one)
  await field.press('Enter')
  await tokens.filter({ hasText: one }).waitFor()
  const letThrough = await heldUp(page, isSent)
  await field.fill(other)
  await field.press('Enter')
  await page.getByRole('button', { name: `Remove ${one}` }).click()
  await field.press('End')
  await field.pressSequentially(' Quays')
  letThrough()
  await tokens.filter({ hasText: other }).waitFor()
  expect(await tokens.allInnerTexts()).toEqual([other])
  expect(await field.inputValue()).toBe('Quays')
  expect(faults).toEqual([])
  await context.close()
})

test('a picture that is there late shuts no dialog that was opened meanwhile', async () => {
  const { context, page, faults } = await visitor(browser)
  await signIn(page, demoEmail('editor'), demoPassword)
  await page.goto('/newsroom/articles/new')
  const choose = page.getByRole('button', { name: 'Choose from the library' }).first()
  await choose.waitFor()
  const letThrough = await heldUp(page, isSent)
  await page
    .getByLabel('Picture file')
    .setInputFiles({ name: 'pier.jpg', mimeType: 'image/jpeg', buffer: await picture() })
  await choose.click()
  const library = page.getByRole('dialog', { name: 'Pictures' })
  await library.getByRole('searchbox').fill('quay')
  letThrough()
  await page.getByText('pier.jpg is uploaded.').waitFor()
  await page.getByRole('img', { name: 'Picture unavailable', includeHidden: true }).waitFor()
  expect(await library.getByRole('searchbox').inputValue()).toBe('quay')
  expect(faults).toEqual([])
  await context.close()
})
