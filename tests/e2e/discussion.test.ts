import { and, eq } from 'drizzle-orm'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { attempts, comments, people, stories } from '@/drizzle/schema/all'
import { personName } from '@/lib/auth/input'
import { hashPassword } from '@/lib/auth/password'
import { newId } from '@/lib/base/ids'
import { postComment } from '@/lib/discussion/mutations/post'
import {
  expectAccessible,
  expectNoSidewaysScroll,
  heldUp,
  openBrowser,
  signIn,
  visitor,
} from '../support/browser'
import { content, letIn, published, section } from '../support/fixtures'
import { hasHostileWords, hostileWords } from '../support/hostile-words'
import { newStory } from '../support/readers'

// Discussion as two readers live it, with JavaScript and without; and what 300 hostile texts do in it.

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await db().delete(attempts)
})

const password = 'a long enough password'
const passwordHash = hashPassword(password)

async function register(page: Page, name: string, from: string): Promise<void> {
  const email = `${newId()}@example.org`
  await page.goto(`/register?callbackUrl=${encodeURIComponent(`${from}#discussion`)}`)
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('checkbox', { name: 'I accept the community standards' }).check()
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.waitForURL(/\/sign-in/)
  await fillSignIn(page, email)
  await page.waitForURL((url) => url.pathname === from)
  await know(email)
}

/** A first comment would wait for a moderator. */
async function know(email: string) {
  const [row] = await db().select({ id: people.id }).from(people).where(eq(people.email, email))
  await letIn(row!.id)
}

async function fillSignIn(page: Page, email: string) {
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

const regionOf = (page: Page) => page.getByRole('region', { name: 'Discussion', exact: true })
const commentOf = (page: Page, words: string) =>
  regionOf(page).getByRole('article').filter({ hasText: words }).last()

test('whoever is signed in is shown the way to their account, until they sign out', async () => {
  const { context, page, faults } = await visitor(browser)
  const story = await newStory()
  await page.goto('/')
  const header = page.getByRole('banner')
  const ways = () => header.getByRole('link', { name: /^(Sign in|Your account)$/ }).allInnerTexts()
  expect(await ways()).toEqual(['Sign in'])
  await register(page, 'Greta Kolmar', story.path)
  await expect.poll(ways).toEqual(['Your account'])
  await page.goto('/')
  expect(await ways()).toEqual(['Your account'])
  await header.getByRole('link', { name: 'Your account' }).click()
  await page.waitForURL(/\/account$/)
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.waitForURL(/sign-in/)
  await page.goto('/')
  expect(await ways()).toEqual(['Sign in'])
  expect(faults).toEqual([])
  await context.close()
})

test('two readers talk', async () => {
  const story = await newStory()
  const one = await visitor(browser)
  const two = await visitor(browser)
  const region = regionOf(one.page)
  await register(one.page, 'Greta Kolmar', story.path)
  await region.getByText('You write as Greta Kolmar.').waitFor()
  const account = region.getByRole('link', { name: 'Your account' })
  expect(await account.getAttribute('href')).toBe('/account')
  await region.getByRole('textbox', { name: 'Comment', exact: true }).fill('The log says eleven.')
  await region.getByRole('button', { name: 'Post comment' }).click()
  await region.getByText('Your comment is posted.').waitFor()
  expect(await region.getByRole('heading', { name: 'Discussion' }).innerText()).toContain('1')
  expect(await commentOf(one.page, 'The log').getByRole('button', { name: 'Report' }).count()).toBe(
    0,
  )

  await commentOf(one.page, 'The log').getByRole('button', { name: 'Edit' }).click()
  await region.getByRole('textbox', { name: 'Edit your comment' }).fill('The log says twelve.')
  await region.getByRole('button', { name: 'Save' }).click()
  await region.getByText('The log says twelve.').waitFor()
  await one.page.reload()
  await one.page.mouse.move(5, 5)
  await region.getByText('The log says twelve.').waitFor()

  await register(two.page, 'Odo Farrant', story.path)
  const theirs = commentOf(two.page, 'The log says twelve.')
  // Two seconds are what a changed comment may take to reach others.
  await expect
    .poll(() => two.page.reload().then(() => theirs.count()), { timeout: 5_000, interval: 200 })
    .toBe(1)
  await theirs.getByRole('button', { name: 'Recommend' }).click()
  await theirs.getByRole('button', { name: 'Recommend', pressed: true }).waitFor()
  await theirs.getByRole('button', { name: 'Reply' }).click()
  await theirs.getByRole('textbox', { name: 'Reply' }).fill('Which log?')
  await theirs.getByRole('button', { name: 'Post reply' }).click()
  await regionOf(two.page).getByText('Which log?').waitFor()
  await theirs.getByRole('button', { name: 'Report' }).click()
  await theirs.getByRole('radio', { name: /^6\./ }).check()
  await theirs.getByRole('button', { name: 'Send the report' }).click()
  await regionOf(two.page).getByText('Reported. A moderator looks at it.').waitFor()
  await expectAccessible(two.page)

  await commentOf(two.page, 'Which log?').getByRole('button', { name: 'Delete' }).click()
  await regionOf(two.page).getByRole('button', { name: 'Undo' }).click()
  await commentOf(two.page, 'Which log?').waitFor()

  const focused = () => two.page.evaluate(() => document.activeElement?.textContent)
  await theirs.getByRole('button', { name: 'Mute' }).focus()
  await two.page.keyboard.press('Enter')
  await regionOf(two.page).getByText('whom you muted').waitFor()
  await expect.poll(focused).toBe('Show')
  await two.page.keyboard.press('Enter')
  await commentOf(two.page, 'The log says twelve.').waitFor()
  await expect.poll(focused).toMatch(/^Link to the comment by/)
  await two.page.reload()
  await two.page.mouse.move(5, 5)
  await regionOf(two.page).getByText('whom you muted').waitFor()
  await regionOf(two.page).getByRole('button', { name: 'Show' }).click()
  await commentOf(two.page, 'The log says twelve.').waitFor()

  expect([...one.faults, ...two.faults]).toEqual([])
  await one.context.close()
  await two.context.close()
}, 120_000)

test('what is done before it is known who looks stays done', async () => {
  const story = await newStory()
  const writer = await somebody('Lisbet Orme')
  const input = { storyId: story.id, parentId: null, text: `Early ${story.id}`, submitKey: newId() }
  await postComment(writer, input, newId())
  const reader = await somebody('Casimir Dray')
  const { context, page, faults } = await visitor(browser)
  await signIn(page, reader.email, password)
  // The answer is of before the click, and arrives after it.
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const asked = page.waitForRequest('**/api/reader/discussion?*')
  await page.route('**/api/reader/discussion?*', async (route) => {
    const response = await route.fetch()
    await held
    await route.fulfill({ response })
  })
  await page.goto(story.path)
  await page.mouse.move(5, 5)
  await asked
  const recommend = regionOf(page).getByRole('button', { name: 'Recommend' })
  const done = page.waitForResponse('**/recommend')
  await recommend.click()
  await done
  const answered = page.waitForResponse('**/api/reader/discussion?*')
  release()
  await answered
  await regionOf(page).getByText('You write as Casimir Dray.').waitFor()
  await regionOf(page).getByRole('button', { name: 'Recommend', pressed: true }).waitFor()
  expect(faults).toEqual([])
  await context.close()
}, 60_000)

test('a permalink, the orders and the rest of a long thread', async () => {
  const story = await newStory()
  const actors = []
  for (let at = 0; at < 5; at++) actors.push(await somebody('Nell Abernethy'))
  for (let at = 0; at < 25; at++)
    await postComment(
      actors[at % 5]!,
      { storyId: story.id, parentId: null, text: `Number ${at}.`, submitKey: newId() },
      '192.0.2.1',
    )
  const { context, page, faults } = await visitor(browser)
  await page.goto(story.path)
  const region = regionOf(page)
  expect(await region.getByRole('article').count()).toBe(20)
  await region.getByRole('button', { name: 'Show more' }).click()
  await region.getByText('Number 0.').waitFor()
  expect(await region.getByRole('article').count()).toBe(25)
  await region.getByRole('article').nth(20).locator('a:focus').waitFor()
  expect(new URL(page.url()).pathname).toBe(story.path)

  await region
    .getByRole('link', { name: /^Link to the comment by Nell/ })
    .first()
    .click()
  await page.waitForURL(new RegExp(`/discussion/${story.id}/`))
  expect(await page.getByRole('article').count()).toBe(1)
  await page.getByRole('link', { name: 'The whole discussion' }).click()
  await page.getByRole('link', { name: 'Oldest first' }).click()
  await page.waitForURL(/sort=oldest/)
  expect(await page.getByRole('article').first().innerText()).toContain('Number 0.')

  // What stands before a later page is not new.
  await page.goto(`/discussion/${story.id}`)
  const after = await page.locator('input[name="after"]').getAttribute('value')
  const asked = page.waitForRequest('**/api/reader/discussion?*')
  await page.goto(`/discussion/${story.id}?after=${after}`)
  await page.mouse.move(5, 5)
  expect(new URL((await asked).url()).searchParams.get('since')).toBe('')
  expect(faults).toEqual([])
  await context.close()
}, 60_000)

test('what others write meanwhile is offered, and a signed-out reader’s words wait for them', async () => {
  const story = await newStory()
  const actor = await somebody('Tomas Quill')
  const say = (text: string) =>
    postComment(actor, { storyId: story.id, parentId: null, text, submitKey: newId() }, '192.0.2.1')
  await say('The first.')
  const { context, page, faults } = await visitor(browser)
  await page.clock.install()
  await page.goto(story.path)
  const region = regionOf(page)
  const field = region.getByRole('textbox', { name: 'Comment', exact: true })
  await field.fill('Before I knew I had to sign in.')
  await say('The second.')
  await say('The third.')
  await page.clock.runFor(31_000)
  const offer = region.getByRole('status').getByRole('button', { name: 'Show 2 new comments' })
  await offer.focus()
  await page.keyboard.press('Enter')
  await region.getByText('The third.').waitFor()
  await region.getByRole('article').first().locator('a:focus').waitFor()
  expect(await region.getByRole('article').first().innerText()).toContain('The third.')
  expect(await region.getByRole('article').count()).toBe(3)

  await region.getByRole('button', { name: 'Post comment' }).click()
  await page.waitForURL(/\/sign-in/)
  await fillSignIn(page, actor.email)
  await page.waitForURL((url) => url.pathname === story.path)
  await page.mouse.move(5, 5)
  await region.getByText('You write as').waitFor()
  expect(await field.inputValue()).toBe('Before I knew I had to sign in.')
  expect(faults.filter((fault) => !fault.includes('401'))).toEqual([])
  await context.close()
}, 60_000)

test('the number of comments comes beside a headline, moves nothing, and makes no list stale', async () => {
  const [silent, talked] = await storiesOfOneSection(6)
  const list = `/${talked!.path.split('/')[1]}`
  const actor = await somebody('Ilse Marchetti')
  const say = (text: string) =>
    postComment(actor, { storyId: talked!.id, parentId: null, text, submitKey: newId() }, newId())
  await say('One.')
  await say('Two.')
  const { context, page, faults } = await visitor(browser)
  const letThrough = await heldUp(page, '**/api/counts?*')
  await page.goto(list)
  const headline = page.locator(`a[href="${talked!.path}"]`).first()
  const footer = page.getByRole('contentinfo')
  const places = async () => [await headline.boundingBox(), await footer.boundingBox()]
  const before = await places()
  const count = page.locator(`a[href="${talked!.path}#discussion"]`)
  expect(await count.isVisible()).toBe(false)
  letThrough()
  await count.filter({ hasText: '2 comments' }).waitFor()
  expect(await places()).toEqual(before)
  await count.click()
  await page.waitForURL(`**${talked!.path}#discussion`)

  // Another comment, another number; the list itself is what was kept.
  await say('Three.')
  const kept = await page.goto(list)
  expect(kept!.headers()['x-cache']).toMatch(/^hit/)
  await count.filter({ hasText: '3 comments' }).waitFor()
  expect(await page.locator(`a[href="${silent!.path}#discussion"]`).isVisible()).toBe(false)
  expect(faults).toEqual([])
  await context.close()
}, 60_000)

test('everything without JavaScript', async () => {
  const story = await newStory()
  const { context, page, faults } = await visitor(browser, { javaScriptEnabled: false })
  await page.goto(story.path)
  await regionOf(page).getByRole('textbox', { name: 'Comment' }).fill('Plain words.')
  await regionOf(page).getByRole('button', { name: 'Post comment' }).click()
  expect(new URL(page.url()).pathname).toBe('/sign-in')
  await page.getByRole('link', { name: 'Create an account' }).click()
  const email = `${newId()}@example.org`
  await page.getByLabel('Name').fill('Brida Vance')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('checkbox', { name: 'I accept the community standards' }).check()
  await page.getByRole('button', { name: 'Create account' }).click()
  await fillSignIn(page, email)
  await know(email)
  expect(await page.getByRole('textbox', { name: 'Comment' }).inputValue()).toBe('Plain words.')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.getByText('Plain words.').waitFor()
  expect(new URL(page.url()).pathname).toMatch(/^\/discussion\//)

  await page.getByRole('button', { name: 'Reply' }).click()
  await page.getByRole('textbox', { name: 'Comment' }).fill('A plain answer.')
  await page.getByRole('button', { name: 'Post reply' }).click()
  expect(await page.getByRole('article').count()).toBe(2)
  await page.getByRole('link', { name: 'Change or delete this comment' }).click()
  await page.getByRole('textbox', { name: 'Edit your comment' }).fill('A changed answer.')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Your comment is changed.').waitFor()
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.getByText('Your comment is deleted.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Your comment is back.').waitFor()
  await page.goto(`/discussion/${story.id}`)
  expect(await page.getByText('A changed answer.').count()).toBe(1)
  await page.goto('/account')
  expect(await page.getByRole('link', { name: 'A changed answer.' }).count()).toBe(1)
  expect(faults).toEqual([])
  await context.close()
}, 60_000)

test.skipIf(!hasHostileWords)(
  '26: 300 hostile texts as comments, names and reports open no dialog and leave the page in order',
  async () => {
    const story = await newStory()
    const texts = hostileWords(300)
    for (let at = 0; at < texts.length; at += 5) {
      const name = personName.safeParse(texts[at])
      const actor = await somebody(name.success ? name.data : 'Somebody')
      for (const text of texts.slice(at, at + 5))
        await postComment(
          actor,
          { storyId: story.id, parentId: null, text: text.slice(0, 1_900), submitKey: newId() },
          '192.0.2.1',
        ).catch((error) => expect(['invalid', 'too-many']).toContain(error.code))
    }
    // What waits is shown as well.
    await db()
      .update(comments)
      .set({ state: 'published', publishedAt: new Date() })
      .where(and(eq(comments.storyId, story.id), eq(comments.state, 'held')))
    const { context, page, faults } = await visitor(browser)
    await page.setViewportSize({ width: 320, height: 900 })
    let path: string | null = `/discussion/${story.id}`
    let pages = 0
    while (path && pages++ < 40) {
      await page.goto(path)
      await page.mouse.move(5, pages)
      await expectNoSidewaysScroll(page)
      const after = page.locator('input[name="after"]')
      path = (await after.count())
        ? `/discussion/${story.id}?after=${await after.getAttribute('value')}`
        : null
    }
    expect(pages).toBeGreaterThan(10)
    expect(faults).toEqual([])
    await context.close()
  },
  240_000,
)

/** Published one after the other: all but the last stand in the list of their section with their comments. */
async function storiesOfOneSection(count: number): Promise<{ id: string; path: string }[]> {
  const sectionId = await section(`Talk-${newId().slice(-6)}`)
  for (let at = 0; at < count; at++)
    await published(content(sectionId, { headline: `Story ${at}` }))
  return db()
    .select({ id: stories.id, path: stories.path })
    .from(stories)
    .where(eq(stories.sectionId, sectionId))
    .orderBy(stories.firstPublishedAt)
}

async function somebody(name: string) {
  const id = newId()
  const email = `${id}@example.org`
  await db()
    .insert(people)
    .values({ id, email, name, role: 'reader', passwordHash: await passwordHash })
  await letIn(id)
  return { id, name, email, role: 'reader' as const, sessionId: '' }
}
