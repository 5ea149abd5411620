import { eq } from 'drizzle-orm'
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db, sqlClient } from '@/drizzle/client'
import { attempts, comments } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { postComment } from '@/lib/discussion/mutations/post'
import { heldUp, openBrowser, signIn, visitor } from '../support/browser'
import { newReader, newStory } from '../support/readers'

// What a reader writes, and what others write meanwhile, outlives the end of the time for changes,
// a line that breaks, and the reader's own next comment; and the keyboard keeps its place.

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await db().delete(attempts)
})

const regionOf = (page: Page) => page.getByRole('region', { name: 'Discussion', exact: true })

/** A reader who looks at a story with their own discussion known, in a browser whose time is the test's. */
async function atStory(story: { id: string; path: string }) {
  const reader = await newReader('Odo Farrant')
  const { context, page, faults } = await visitor(browser)
  await signIn(page, reader.email, reader.password)
  await page.clock.install()
  const actor = { id: reader.id, name: 'Odo Farrant', role: 'reader' as const, sessionId: '' }
  const open = async () => {
    await page.goto(story.path)
    await page.mouse.move(5, 5)
    await regionOf(page).getByText('You write as Odo Farrant.').waitFor()
  }
  const lookAgain = async () => {
    const answered = page.waitForResponse('**/api/reader/discussion?*')
    await page.clock.runFor(31_000)
    await answered
  }
  return { context, page, faults, actor, region: regionOf(page), open, lookAgain }
}

type Writer = Parameters<typeof postComment>[0]

const say = (actor: Writer, storyId: string, text: string) =>
  postComment(actor, { storyId, parentId: null, text, submitKey: newId() }, newId())

async function others(storyId: string) {
  const { id } = await newReader('Tomas Quill')
  const actor = { id, name: 'Tomas Quill', role: 'reader' as const, sessionId: '' }
  return (text: string) => say(actor, storyId, text)
}

test('an edit that takes longer than its five minutes keeps its words', async () => {
  const story = await newStory()
  const { context, page, actor, region, open, lookAgain } = await atStory(story)
  const { id } = await say(actor, story.id, 'The log says eleven.')
  await open()
  await region.getByRole('button', { name: 'Edit' }).click()
  const field = region.getByRole('textbox', { name: 'Edit your comment' })
  await field.fill('The log says twelve, and it is signed.')
  await db()
    .update(comments)
    .set({ createdAt: new Date(Date.now() - 6 * 60_000) })
    .where(eq(comments.id, id))
  await lookAgain()
  await region.getByRole('button', { name: 'Edit' }).waitFor({ state: 'detached' })
  expect(await field.inputValue()).toBe('The log says twelve, and it is signed.')
  await region.getByRole('button', { name: 'Save' }).click()
  await region.getByRole('alert').filter({ hasText: 'five minutes' }).waitFor()
  expect(await field.inputValue()).toBe('The log says twelve, and it is signed.')
  expect(page.url()).toContain(story.path)
  await context.close()
}, 60_000)

test('an edit outlives the session it was begun in', async () => {
  const story = await newStory()
  const { context, actor, region, open } = await atStory(story)
  await say(actor, story.id, 'The log says eleven.')
  await open()
  await region.getByRole('button', { name: 'Edit' }).click()
  const field = region.getByRole('textbox', { name: 'Edit your comment' })
  await field.fill('The log says twelve, and it is signed.')
  const cookies = await context.cookies()
  await context.clearCookies()
  await region.getByRole('button', { name: 'Save' }).click()
  await region.getByRole('alert').filter({ hasText: 'Not saved: you are signed out' }).waitFor()
  expect(await field.inputValue()).toBe('The log says twelve, and it is signed.')
  // Signed in again, in another tab.
  await context.addCookies(cookies)
  await region.getByRole('button', { name: 'Save' }).click()
  await region.getByRole('article').getByText('and it is signed.').waitFor()
  await context.close()
}, 60_000)

test('a comment that was changed after the line broke is posted as it was changed', async () => {
  const story = await newStory()
  const { context, page, region, open } = await atStory(story)
  await open()
  // It arrives, and its answer does not.
  await page.route(
    '**/api/reader/comments',
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  const field = region.getByRole('textbox', { name: 'Comment', exact: true })
  await field.fill('One log.')
  await region.getByRole('button', { name: 'Post comment' }).click()
  await region.getByRole('alert').filter({ hasText: 'could not be reached' }).waitFor()
  await field.fill('One log, and another.')
  await region.getByRole('button', { name: 'Post comment' }).click()
  await region.getByRole('status').filter({ hasText: 'Your comment is posted.' }).waitFor()
  await region.getByRole('article').getByText('One log, and another.').waitFor()
  await context.close()
}, 60_000)

test('what is typed while a comment is on its way stays in its field', async () => {
  const story = await newStory()
  const { context, page, faults, region, open } = await atStory(story)
  await open()
  const letThrough = await heldUp(page, '**/api/reader/comments')
  const field = region.getByRole('textbox', { name: 'Comment', exact: true })
  await field.fill('One log.')
  await region.getByRole('button', { name: 'Post comment' }).click()
  await field.press('End')
  await field.pressSequentially(' And who signed it?')
  letThrough()
  await region.getByRole('article').getByText('One log.', { exact: true }).waitFor()
  expect(await field.inputValue()).toBe('And who signed it?')
  expect(faults).toEqual([])
  await context.close()
}, 60_000)

test('a reply whose form is shut while it is on its way is shown, and not offered to be sent again', async () => {
  const story = await newStory()
  const { context, page, faults, region, open } = await atStory(story)
  await (await others(story.id))('Which log?')
  await open()
  const letThrough = await heldUp(page, '**/api/reader/comments')
  await region.getByRole('button', { name: 'Reply', exact: true }).click()
  await region.getByRole('textbox', { name: 'Reply' }).fill('The one of eleven.')
  await region.getByRole('button', { name: 'Post reply' }).click()
  await region.getByRole('button', { name: 'Cancel' }).click()
  letThrough()
  await region.getByRole('article').getByText('The one of eleven.').waitFor()
  await region.getByRole('button', { name: 'Reply', exact: true }).first().click()
  expect(await region.getByRole('textbox', { name: 'Reply' }).inputValue()).toBe('')
  expect(faults).toEqual([])
  await context.close()
}, 60_000)

test('a report outlives the session it was begun in', async () => {
  const story = await newStory()
  const { context, region, open } = await atStory(story)
  await (await others(story.id))('Which log?')
  await open()
  await region.getByRole('button', { name: 'Report' }).click()
  await region.getByRole('radio').first().check()
  const note = region.getByRole('textbox', { name: 'What should the moderator know?' })
  await note.fill('The same was said under three other stories.')
  await context.clearCookies()
  await region.getByRole('button', { name: 'Send the report' }).click()
  await region.getByRole('alert').filter({ hasText: 'Not sent: you are signed out' }).waitFor()
  expect(await note.inputValue()).toBe('The same was said under three other stories.')
  await context.close()
}, 60_000)

test('what is sent of one form under a comment shuts no other that was opened meanwhile', async () => {
  const story = await newStory()
  const { context, page, faults, region, open } = await atStory(story)
  await (await others(story.id))('Which log?')
  await open()
  const letThrough = await heldUp(page, '**/report')
  await region.getByRole('button', { name: 'Report', exact: true }).click()
  await region.getByRole('radio').first().check()
  await region.getByRole('button', { name: 'Send the report' }).click()
  await region.getByRole('button', { name: 'Reply', exact: true }).click()
  await region.getByRole('textbox', { name: 'Reply' }).fill('The one of')
  letThrough()
  await region.getByRole('status').filter({ hasText: 'Reported.' }).waitFor()
  expect(await region.getByRole('textbox', { name: 'Reply' }).count()).toBe(1)
  expect(faults).toEqual([])
  await context.close()
}, 60_000)

test('one’s own comment hides none that others wrote before it', async () => {
  const story = await newStory()
  const { context, faults, region, open, lookAgain } = await atStory(story)
  const other = await others(story.id)
  await open()
  await other('The first.')
  await other('The second.')
  await region.getByRole('textbox', { name: 'Comment', exact: true }).fill('The third.')
  await region.getByRole('button', { name: 'Post comment' }).click()
  await region.getByRole('article').getByText('The third.').waitFor()
  await lookAgain()
  await region.getByRole('button', { name: 'Show 2 new comments' }).click()
  await region.getByText('The first.').waitFor()
  const shown = await region.getByRole('article').allInnerTexts()
  expect(shown.map((text) => /The \w+\./.exec(text)?.[0])).toEqual([
    'The third.',
    'The second.',
    'The first.',
  ])
  expect(faults).toEqual([])
  await context.close()
}, 60_000)

test('the focus goes back to the button that opened a form, and what was done is said', async () => {
  const story = await newStory()
  const { context, page, faults, actor, region, open, lookAgain } = await atStory(story)
  await (await others(story.id))('Which log?')
  await say(actor, story.id, 'The log says eleven.')
  await open()
  const focused = (name: string) =>
    expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent ?? ''))
      .toContain(name)
  const theirs = region.getByRole('article').filter({ hasText: 'Which log?' })
  for (const opens of ['Reply', 'Report']) {
    await theirs.getByRole('button', { name: opens, exact: true }).click()
    await theirs.getByRole('button', { name: 'Cancel' }).press('Enter')
    await focused(opens)
  }
  await region.getByRole('button', { name: 'Edit' }).click()
  await region.getByRole('textbox', { name: 'Edit your comment' }).fill('It says twelve.')
  await region.getByRole('button', { name: 'Save' }).press('Enter')
  await region.getByRole('status').filter({ hasText: 'Your comment is changed.' }).waitFor()
  await focused('Edit')

  await region.getByRole('button', { name: 'Delete' }).press('Enter')
  await region.getByRole('button', { name: 'Undo' }).waitFor()
  await page.clock.runFor(11_000)
  await region.getByText('Deleted by its writer').waitFor()
  expect(await region.getByRole('heading', { name: 'Discussion' }).innerText()).toMatch(/ 1$/)
  await lookAgain()
  expect(faults).toEqual([])

  await context.setOffline(true)
  await theirs.getByRole('button', { name: 'Recommend' }).click()
  await theirs.getByRole('alert').filter({ hasText: 'Not done:' }).waitFor()
  await context.close()
}, 60_000)

test('an Undo that the line cuts off says so, however late, and can be pressed again', async () => {
  const story = await newStory()
  const { context, page, actor, region, open } = await atStory(story)
  await say(actor, story.id, 'The log says eleven.')
  await open()
  await region.getByRole('button', { name: 'Delete' }).click()
  const undo = region.getByRole('button', { name: 'Undo' })
  await undo.waitFor()
  let cutOff = () => {}
  const until = new Promise<void>((resolve) => {
    cutOff = resolve
  })
  const restore = async (route: Route) => {
    await until
    await route.abort()
  }
  await page.route('**/restore', restore, { times: 1 })
  await undo.click()
  await page.clock.runFor(11_000)
  cutOff()
  await region.getByText('Not done: the site could not be reached.').waitFor()
  await undo.click()
  await region.getByRole('status').filter({ hasText: 'Your comment is back.' }).waitFor()
  await context.close()
}, 60_000)

test('a recommendation is shown at once on a slow line, and as it is where it could not be given', async () => {
  const story = await newStory()
  const { context, page, region, open } = await atStory(story)
  await (await others(story.id))('Which log?')
  await open()
  const theirs = region.getByRole('article').filter({ hasText: 'Which log?' })
  const pressed = (is: boolean) => theirs.getByRole('button', { name: 'Recommend', pressed: is })
  const given = async () => {
    const [row] = await sqlClient()<{ given: number }[]>`
      select recommendations as given from comments where story_id = ${story.id}`
    return row!.given
  }
  const letThrough = await heldUp(page, '**/recommend')
  for (const is of [false, true, false]) await pressed(is).click()
  await pressed(true).waitFor()
  await theirs.getByText('1', { exact: true }).waitFor()
  expect(await given()).toBe(0)
  letThrough()
  await expect.poll(given).toBe(1)
  await pressed(true).waitFor()

  await page.route('**/recommend', (route) => route.abort())
  await pressed(true).click()
  await theirs.getByRole('alert').filter({ hasText: 'Not done:' }).waitFor()
  await pressed(true).waitFor()
  await context.close()
}, 60_000)

test('a form that the line cuts off stays, with what was typed, and can be sent again', async () => {
  const { context, page } = await visitor(browser)
  await page.goto('/register')
  await page.locator('html[data-taken-over]').waitFor({ state: 'attached' })
  const email = `${newId()}@example.org`
  await page.getByLabel('Name').fill('Wren Halloran')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill('a long enough password')
  await page.getByRole('checkbox').check()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByRole('alert').filter({ hasText: 'did not answer' }).waitFor()
  expect(await page.getByLabel('Name').inputValue()).toBe('Wren Halloran')
  expect(await page.getByLabel('Email').inputValue()).toBe(email)
  expect(await page.getByRole('checkbox').isChecked()).toBe(true)
  await context.setOffline(false)
  await page.getByLabel('Password', { exact: true }).fill('a long enough password')
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.waitForURL(/\/sign-in/)
  await context.close()
}, 60_000)
