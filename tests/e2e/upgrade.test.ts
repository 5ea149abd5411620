import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { queuePath } from '@/lib/moderation/queue'
import { openBrowser, signIn, visitor } from '../support/browser'
import { writtenComment } from '../support/comments'
import { openSection, story, writeStory } from '../support/desk'
import { newReader, newStory } from '../support/readers'
import { cookieOf, demoEmail, demoPassword } from '../support/site'

// 68: pages that were opened before the site was renewed. They ask to be loaded again, and nothing is lost.

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** From now on the pages that are open are another version's: each build names its actions anew. */
async function renew(context: BrowserContext): Promise<void> {
  await context.route(
    () => true,
    (route) => {
      const headers = route.request().headers()
      const name = headers['next-action']
      if (!name) return route.continue()
      return route.continue({
        headers: { ...headers, 'next-action': name.replace(/.{8}$/, '0a1b2c3d') },
      })
    },
  )
}

test('a form keeps its words', async () => {
  const { context, page } = await visitor(browser)
  await signIn(page, demoEmail('editor'), demoPassword)
  await page.goto('/newsroom/dossiers/new')
  await page.getByLabel('Title').fill('Begun before the upgrade')
  await renew(context)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('alert').getByText('The site was renewed').waitFor()
  expect(await page.getByLabel('Title').inputValue()).toBe('Begun before the upgrade')
  await context.close()
})

test('a story is saved all the same, and published once the page is loaded again', async () => {
  const sectionId = await openSection(await cookieOf('administrator'), `Renewed ${Date.now()}`)
  const id = await writeStory(await cookieOf('publisher'), story({ sectionId }))
  const { context, page } = await visitor(browser)
  await signIn(page, demoEmail('publisher'), demoPassword)
  await page.goto(`/newsroom/articles/${id}`)
  await page.getByRole('button', { name: 'Publish', exact: true }).waitFor()
  await renew(context)
  const headline = page.getByRole('textbox', { name: 'Headline' })
  await headline.fill('Written over the upgrade')
  const publish = async () => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByRole('button', { name: 'Publish now' }).click()
  }
  await publish()
  await page.getByText('Not done: the site was renewed').first().waitFor()
  await context.unrouteAll()
  await page.reload()
  expect(await headline.inputValue()).toBe('Written over the upgrade')
  await publish()
  await page.getByRole('link', { name: 'View story' }).waitFor()
  await context.close()
})

test('a decision of the queue is not taken to be one', async () => {
  const { id: storyId } = await newStory()
  const { id: authorId } = await newReader('Ines Tolm')
  const said = 'Waits over the upgrade'
  const id = await writtenComment({ storyId, authorId, text: said, state: 'held' })
  const { context, page } = await visitor(browser)
  await signIn(page, demoEmail('moderator'), demoPassword)
  // Others may wait before it in the queue itself.
  await page.goto(queuePath({ by: authorId }))
  const card = page.locator(`#comment-${id}`)
  await card.getByRole('button', { name: 'Approve' }).waitFor()
  await renew(context)
  await card.getByRole('button', { name: 'Approve' }).click()
  await card.getByRole('alert').getByText('The site was renewed').waitFor()
  await context.unrouteAll()
  await page.reload()
  await card.getByRole('button', { name: 'Approve' }).click()
  const state = async () => {
    const [row] = await sqlClient()<{ state: string }[]>`
      select state from comments where id = ${id}`
    return row!.state
  }
  await expect.poll(state).toBe('published')
  await context.close()
})
