import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { attempts, decisions } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { lockComment, moveComment } from '@/lib/discussion/mutations/move'
import { postComment } from '@/lib/discussion/mutations/post'
import { currentStandards } from '@/lib/standards/queries'
import { expectAccessible, openBrowser, signIn, visitor } from '../support/browser'
import { newReader, newStory } from '../support/readers'
import { demoEmail, demoPassword } from '../support/site'

// By what a discussion is judged, as plain forms: the list of words, the standards, a removal and the appeal.

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await db().delete(attempts)
})

async function plain(email: string, password: string) {
  const opened = await visitor(browser, { javaScriptEnabled: false })
  await signIn(opened.page, email, password)
  return opened
}

async function comment(page: Page, storyId: string, words: string) {
  await page.goto(`/account/comment?story=${storyId}`)
  await page.getByRole('textbox', { name: 'Comment' }).fill(words)
  await page.getByRole('button', { name: 'Post comment' }).click()
}

test('a moderator’s word holds a comment, until it is off the list', async () => {
  const word = `wort${newId().slice(-8)}`
  const desk = await plain(demoEmail('moderator'), demoPassword)
  await desk.page.goto('/newsroom/standards')
  await desk.page.getByRole('link', { name: 'Held words' }).click()
  await desk.page.getByLabel('Words', { exact: true }).fill(`${word}\nanother ${word}`)
  await desk.page.getByRole('button', { name: 'Add words' }).click()
  await desk.page.getByText('Saved.').waitFor()

  const reader = await newReader()
  const story = await newStory()
  const own = await plain(reader.email, reader.password)
  await comment(own.page, story.id, `It says ${word.toUpperCase()}.`)
  await own.page.getByRole('heading', { name: 'Your comment waits' }).waitFor()

  await desk.page.getByRole('button', { name: `Remove “${word}”`, exact: true }).click()
  await desk.page.getByText('Saved.').waitFor()
  expect(await desk.page.getByRole('rowheader', { name: word, exact: true }).count()).toBe(0)
  await comment(own.page, story.id, `It says ${word} again.`)
  await own.page.waitForURL(/\/discussion\//)
  expect([...desk.faults, ...own.faults]).toEqual([])
  await desk.context.close()
  await own.context.close()
}, 60_000)

test('a removal cites the rule of its version; its writer reads it and objects once', async () => {
  const story = await newStory()
  const reader = await newReader('Yusuf Tarrow')
  const input = { storyId: story.id, parentId: null, text: `Gone ${story.id}`, submitKey: newId() }
  const actor = { ...reader, name: 'Yusuf Tarrow', role: 'reader' as const, sessionId: '' }
  const { id } = await postComment(actor, input, newId())
  const { version, rules } = await currentStandards()
  await remove(id, story.id, version)

  const desk = await plain(demoEmail('publisher'), demoPassword)
  await desk.page.goto('/newsroom/standards')
  await desk.page.getByLabel('What is new').fill('The introduction is clearer.')
  await desk.page.getByLabel('Introduction').fill(`Be fair. ${newId()}`)
  await desk.page.getByRole('button', { name: `Publish version ${version + 1}` }).click()
  await desk.page.getByText(`Version ${version + 1} is in force`).waitFor()

  const own = await plain(reader.email, reader.password)
  await own.page.goto('/account')
  const removed = own.page.getByRole('region', { name: 'Removed comments' })
  await removed.getByText(`Gone ${story.id}`).waitFor()
  await removed.getByText(rules[1]!.text).waitFor()
  await removed.getByLabel('Why should it be looked at again?').fill('It was a quotation.')
  await removed.getByRole('button', { name: 'Ask for a second look' }).click()
  await removed.getByText('Nobody has looked at it again yet.').waitFor()
  expect(await removed.getByRole('button').count()).toBe(0)
  await removed.getByRole('link', { name: new RegExp(`^Rule 2: .*version ${version} `) }).click()
  expect(new URL(own.page.url()).pathname + new URL(own.page.url()).hash).toBe(
    `/standards/${version}#rule-2`,
  )
  await own.page.getByText(`Version ${version} `).first().waitFor()

  const { context, page, faults } = await visitor(browser)
  const ledger = page.getByRole('region', { name: 'How comments here are moderated' })
  // Two seconds are what a change may take to reach readers.
  await expect
    .poll(() => page.goto(story.path).then(() => ledger.innerText()), { timeout: 5_000 })
    .toMatch(/Removed\s+1\s+Rule 2: .*: 1\s+Median time to a decision\s+5 minutes\s+Appeals\s+1/)
  await expectAccessible(page)
  expect([...desk.faults, ...own.faults, ...faults]).toEqual([])
  for (const one of [desk.context, own.context, context]) await one.close()
}, 60_000)

/** As the desk removes a comment. */
async function remove(id: string, storyId: string, standardsVersion: number) {
  const cited = { ruleNumber: 2, standardsVersion }
  await db().transaction(async (tx) => {
    const { version } = await moveComment(tx, (await lockComment(tx, id))!, 'removed', cited)
    await tx.insert(decisions).values({
      id: newId(),
      commentId: id,
      storyId,
      kind: 'remove',
      ...cited,
      stateBefore: 'published',
      commentVersion: version,
      waitedSeconds: 300,
    })
  })
}
