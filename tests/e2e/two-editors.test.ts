import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '@/lib/permissions/policy'
import { expectAccessible, openBrowser, signIn, visitor } from '../support/browser'
import { openSection, publishStory, story, writeStory } from '../support/desk'
import { cookieOf, demoEmail, demoPassword, request } from '../support/site'

// 57, and what becomes of words when the way to the site is cut.

let browser: Browser
let sectionId: string
beforeAll(async () => {
  browser = await openBrowser()
  sectionId = await openSection(await cookieOf('administrator'), `Two editors ${Date.now()}`)
})
afterAll(() => browser.close())

const begin = async (headline: string) =>
  writeStory(await cookieOf('publisher'), story({ sectionId, headline }))

async function open(role: Role, id: string) {
  const opened = await visitor(browser)
  await signIn(opened.page, demoEmail(role), demoPassword)
  await opened.page.goto(`/newsroom/articles/${id}`)
  await headlineOf(opened.page).waitFor()
  return opened
}

const headlineOf = (page: Page) => page.getByRole('textbox', { name: 'Headline' })
const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d:\d\d/).first()

/** The tab is gone: no page is asked whether it may go, and none sends its words on its way out. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash')
  const session = await page.context().newCDPSession(page)
  void session.send('Page.crash').catch(() => {})
  await crashed
  await page.close()
}

interface Kept {
  version: number
  standing: { state: string }
  content: { headline: string }
}
async function stored(id: string): Promise<Kept> {
  const answer = await request(`/api/newsroom/articles/${id}`, {
    cookie: await cookieOf('publisher'),
  })
  return (await answer.json()) as Kept
}
const headlineStored = async (id: string) => (await stored(id)).content.headline

/** The first editor saves, then the second, who began from the same version. */
async function collide(id: string) {
  const [first, second] = await Promise.all([open('publisher', id), open('editor', id)])
  await headlineOf(first.page).fill('What the first wrote')
  await expect.poll(() => headlineStored(id), { timeout: 15_000 }).toBe('What the first wrote')
  await headlineOf(second.page).fill('What the second wrote')
  await second.page.getByText('Changed elsewhere').first().waitFor()
  const dialog = second.page.getByRole('dialog', { name: 'Two versions of this story' })
  // It opens by itself, or by the button beside the status.
  if (!(await dialog.isVisible()))
    await second.page.getByRole('button', { name: 'Compare' }).first().click()
  await dialog.waitFor()
  const said = await dialog.innerText()
  expect(said).toContain('first')
  expect(said).toContain('second')
  expect(await headlineStored(id)).toBe('What the first wrote')
  expect(await headlineOf(second.page).inputValue()).toBe('What the second wrote')
  return { first, second, dialog }
}

test('57: two editors: the second compares, keeps theirs, and the first one’s text stays in the history', async () => {
  const id = await begin('Before the two')
  const { first, second, dialog } = await collide(id)
  await expectAccessible(second.page)
  await dialog.getByRole('button', { name: 'Keep mine' }).click()
  await expect.poll(() => headlineStored(id), { timeout: 15_000 }).toBe('What the second wrote')
  await saved(second.page).waitFor()
  const { version } = await stored(id)
  await second.page.goto(`/newsroom/articles/${id}/history?version=${version}`)
  const history = await second.page.locator('main').innerText()
  expect(history).toContain('first')
  expect(history).toContain('second')
  expect(first.faults).toEqual([])
  await Promise.all([first.context.close(), second.context.close()])
})

test('57: taking the other one’s text keeps one’s own on the device, through a reload', async () => {
  const id = await begin('Before the two again')
  const { first, second, dialog } = await collide(id)
  await dialog.getByRole('button', { name: 'Take theirs' }).click()
  await expect.poll(() => headlineOf(second.page).inputValue()).toBe('What the first wrote')
  expect(await headlineStored(id)).toBe('What the first wrote')
  await second.page.reload()
  await second.page.getByRole('button', { name: 'Use them' }).click()
  await expect.poll(() => headlineStored(id), { timeout: 15_000 }).toBe('What the second wrote')
  await Promise.all([first.context.close(), second.context.close()])
})

test('offline while writing: kept on this device, and saved when the way is back', async () => {
  const id = await begin('Before the tunnel')
  const { context, page } = await open('publisher', id)
  await context.setOffline(true)
  await headlineOf(page).fill('Written in a tunnel')
  await page.getByText('Kept on this device').first().waitFor()
  expect(await headlineStored(id)).toBe('Before the tunnel')
  await expectAccessible(page)
  await context.setOffline(false)
  await expect.poll(() => headlineStored(id), { timeout: 20_000 }).toBe('Written in a tunnel')
  await saved(page).waitFor()
  await page.reload()
  await headlineOf(page).waitFor()
  expect(await page.getByRole('button', { name: 'Use them' }).count()).toBe(0)
  await context.close()
})

test.each([
  ['a story the server has', true],
  ['a story that never reached it', false],
])(
  'words that were not saved are offered when the page is opened again: %s',
  async (_name, isKnown) => {
    const id = isKnown ? await begin('Before the crash') : 'new'
    const { context, page } = await open('publisher', id)
    await context.setOffline(true)
    await headlineOf(page).fill('Written before the crash')
    await page.getByText('Kept on this device').first().waitFor()
    await crash(page)
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(`/newsroom/articles/${id}`)
    await again.getByRole('button', { name: 'Use them' }).click()
    expect(await headlineOf(again).inputValue()).toBe('Written before the crash')
    await saved(again).waitFor()
    const kept = isKnown ? id : again.url().split('/').at(-1)!
    await expect
      .poll(() => headlineStored(kept), { timeout: 15_000 })
      .toBe('Written before the crash')
    await context.close()
  },
)

test('words that were not saved are still offered after somebody wrote on without looking at them', async () => {
  const id = await begin('Before the second crash')
  const { context, page } = await open('publisher', id)
  await context.setOffline(true)
  await headlineOf(page).fill('Written before the second crash')
  await page.getByText('Kept on this device').first().waitFor()
  await crash(page)
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`/newsroom/articles/${id}`)
  await again.getByRole('button', { name: 'Use them' }).waitFor()
  await headlineOf(again).fill('Written on')
  await expect.poll(() => headlineStored(id), { timeout: 15_000 }).toBe('Written on')
  await again.goto(`/newsroom/articles/${id}`)
  await again.getByRole('button', { name: 'Use them' }).click()
  await expect
    .poll(() => headlineStored(id), { timeout: 15_000 })
    .toBe('Written before the second crash')
  await context.close()
})

test('words of whoever’s session ended are not saved as those of who signs in next', async () => {
  const id = await begin('Before the shift changed')
  const { context, page } = await open('editor', id)
  await context.clearCookies()
  await headlineOf(page).fill('Written by the editor')
  await page.getByText('Your session has ended').first().waitFor()
  const next = await context.newPage()
  await signIn(next, demoEmail('publisher'), demoPassword)
  const refused = page.waitForResponse((one) => one.status() === 401)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await refused
  expect(await headlineStored(id)).toBe('Before the shift changed')
  await context.clearCookies()
  await signIn(next, demoEmail('editor'), demoPassword)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect.poll(() => headlineStored(id), { timeout: 15_000 }).toBe('Written by the editor')
  await context.close()
})

test('publishing after the session ended says so where it is read, with the way to sign in', async () => {
  const id = await begin('Ready when the shift changed')
  const { context, page } = await open('publisher', id)
  await context.clearCookies()
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  const now = dialog.getByRole('button', { name: 'Publish now' })
  await now.click()
  await dialog.getByText('Your session has ended').waitFor()
  const [next] = await Promise.all([
    context.waitForEvent('page'),
    dialog.getByRole('link', { name: 'Sign in in a new tab' }).press('Enter'),
  ])
  await signIn(next, demoEmail('publisher'), demoPassword)
  await now.click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('link', { name: 'View story' }).first().waitFor()
  await context.close()
})

test('a correction note and a reason that were begun outlive their closed dialogs, and no publication', async () => {
  const id = await begin('Corrected while the telephone rings')
  const { context, page } = await open('publisher', id)
  const publish = page.getByRole('button', { name: 'Publish', exact: true }).first()
  const now = page.getByRole('button', { name: 'Publish now' })
  const dialog = page.getByRole('dialog')
  await publish.press('Enter')
  await now.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  // The button that opened it is gone, and the focus stands where the outcome is said.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toMatch(/^Published at/)
  const begun = [
    [page.getByRole('button', { name: 'Withdraw', exact: true }), 'Reason, shown to readers'],
    [publish, 'Correction note'],
  ] as const
  await headlineOf(page).fill('Corrected while two telephones ring')
  for (const [opener, field] of begun) {
    await opener.click()
    await dialog.getByLabel(field).fill('The ferry has two decks.')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await opener.click()
    expect(await dialog.getByLabel(field).inputValue()).toBe('The ferry has two decks.')
    await page.keyboard.press('Escape')
  }
  await publish.click()
  await now.click()
  await dialog.waitFor({ state: 'detached' })
  await headlineOf(page).fill('Corrected while three telephones ring')
  await publish.click()
  expect(await dialog.getByLabel('Correction note').inputValue()).toBe('')
  await context.close()
})

test('a change to a published story is discarded by keyboard, and waits in the history', async () => {
  const id = await begin('As readers have it')
  await publishStory(await cookieOf('publisher'), id)
  const { context, page } = await open('editor', id)
  await headlineOf(page).fill('A correction begun in error')
  await saved(page).waitFor()
  const discard = page.getByRole('button', { name: 'Discard the change' })
  await discard.press('Enter')
  await page.getByText('The story is again what readers see.').waitFor()
  await expect.poll(() => headlineOf(page).inputValue()).toBe('As readers have it')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toMatch(/^The story is again/)
  expect(await discard.count()).toBe(0)
  expect(await stored(id)).toMatchObject({ standing: { state: 'published' }, version: 3 })
  // What is written from here on begins from what stands there now.
  await headlineOf(page).fill('A correction that is meant')
  await expect
    .poll(() => headlineStored(id), { timeout: 15_000 })
    .toBe('A correction that is meant')
  await page.goto(`/newsroom/articles/${id}/history`)
  await page.getByRole('link', { name: /^Version 2/ }).click()
  await page.getByRole('region', { name: 'Version 2' }).getByText('begun').first().waitFor()
  await page.getByRole('button', { name: 'Restore this version' }).waitFor()
  await context.close()
})
