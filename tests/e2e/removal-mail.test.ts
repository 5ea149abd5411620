import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db, sqlClient } from '@/drizzle/client'
import { people } from '@/drizzle/schema/all'
import { hashPassword } from '@/lib/auth/password'
import { newId } from '@/lib/base/ids'
import { undoWithin } from '@/lib/moderation/decision'
import type { Role } from '@/lib/permissions/policy'
import { expectAccessible, openBrowser } from '../support/browser'
import { type MailServer, mailServer } from '../support/mail-server'
import { type OwnSite, ownSite } from '../support/own-site'
import { newStory } from '../support/readers'

// A removal, from the reader's comment through a moderator's keys to the mail, and back by its link to the appeal.

let browser: Browser
let mail: MailServer
let site: OwnSite
beforeAll(async () => {
  mail = await mailServer()
  site = await ownSite({ SMTP_URL: mail.url })
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser.close()
  await site.end()
  await mail.stop()
}, 30_000)

const password = 'a long enough password'

/** An account whose address is confirmed. */
async function account(name: string, role: Role): Promise<string> {
  const email = `${newId()}@example.org`
  const passwordHash = await hashPassword(password)
  await db().insert(people).values({ id: newId(), email, name, role, passwordHash })
  return email
}

async function newBrowser(): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.url })
  context.setDefaultTimeout(20_000)
  return context.newPage()
}

async function fillSignIn(page: Page, email: string) {
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

/** Signs in on the way to a story and says these things under it, each of which waits. */
async function say(email: string, path: string, texts: string[]) {
  const page = await newBrowser()
  await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(path)}`)
  await fillSignIn(page, email)
  await page.waitForURL((url) => url.pathname === path)
  const region = page.getByRole('region', { name: 'Discussion', exact: true })
  for (const text of texts) {
    await region.getByRole('textbox', { name: 'Comment', exact: true }).fill(text)
    await region.getByRole('button', { name: 'Post comment' }).click()
    await region.getByRole('article').filter({ hasText: text }).waitFor()
  }
  await page.context().close()
}

/** Seconds since a comment was removed, by the database's clock, and whether the job that tells of it is done. */
async function removalOf(text: string) {
  const [row] = await sqlClient()<{ seconds: number; isTold: boolean }[]>`
    select extract(epoch from now() - d.at)::float as seconds, j.state = 'completed' as "isTold"
    from decisions d
    join comments c on c.id = d.comment_id
    join pgboss.job j on j.name = 'removal-mail' and j.data->>'decisionId' = d.id::text
    where d.kind = 'remove' and ${text} in (c.text, c.withheld_text)`
  return row!
}

test('whoever wrote a removed comment is mailed the rule, once the removal can no longer be undone, and appeals by the mail’s link', async () => {
  const [undone, removed] = ['Removed by mistake.', 'Cheap watches, this way.']
  const writer = await account('Ansgar Vell', 'reader')
  await say(writer, (await newStory()).path, [undone, removed])

  const desk = await newBrowser()
  await desk.goto('/sign-in')
  await fillSignIn(desk, await account('Greta Kolm', 'moderator'))
  await desk.waitForURL('**/newsroom/discussion')
  const cardOf = (text: string) => desk.getByRole('article').filter({ hasText: text })
  const isCurrent = (text: string) =>
    expect.poll(() => cardOf(text).evaluate((card) => card === document.activeElement)).toBe(true)
  await cardOf(undone).focus()
  await desk.keyboard.press('2')
  await desk.getByText('Removed under rule 2: comment by Ansgar Vell').waitFor()
  await isCurrent(removed)
  await desk.keyboard.press('z')
  await desk.getByText('Undone: comment by Ansgar Vell').waitFor({ state: 'attached' })
  await cardOf(removed).focus()
  await desk.keyboard.press('r')
  await expect.poll(() => desk.evaluate(() => document.activeElement?.textContent)).toMatch(/^1\. /)
  await desk.keyboard.press('7')
  await desk.getByText('Removed under rule 7: comment by Ansgar Vell').waitFor()

  await expect.poll(() => mail.mails.length, { timeout: 60_000 }).toBeGreaterThan(0)
  expect((await removalOf(removed)).seconds).toBeGreaterThan(undoWithin)
  const [told] = mail.mails
  expect(told!.to).toEqual([writer])
  expect(told!.subject).toBe('Your comment at Longwave was removed: rule 7')
  expect(told!.text).toContain(`> ${removed}`)
  const [ruleLink, appealLink] = told!.text.match(/^https?:\/\/\S+$/gm)!
  expect(appealLink).toBe(`${site.url}/account#removed`)

  // What the mail says is what the rule of this address says.
  const reader = await newBrowser()
  await reader.goto(ruleLink!)
  const { hash } = new URL(ruleLink!)
  const rule = await reader.locator(hash).innerText()
  expect(hash).toBe('#rule-7')
  const [, name, words] = /^7\. (.+)\n(.+)$/m.exec(told!.text)!
  expect(rule).toContain(name)
  expect(rule).toContain(words)

  await reader.goto(appealLink!)
  await fillSignIn(reader, writer)
  await reader.waitForURL((url) => url.pathname === '/account')
  const mine = reader
    .getByRole('region', { name: 'Removed comments' })
    .getByRole('listitem')
    .filter({ hasText: removed })
  await mine.getByText(`Rule 7: ${name}`).waitFor()
  await expectAccessible(reader)
  await mine.getByLabel('Why should it be looked at again?').fill('They are free of charge.')
  await mine.getByRole('button', { name: 'Ask for a second look' }).click()
  await reader.getByText('Sent. Somebody looks at it again').waitFor()
  await mine.getByText('Nobody has looked at it again yet.').waitFor()
  await desk.goto('/newsroom/discussion/appeals')
  await desk.getByRole('article').filter({ hasText: 'They are free of charge.' }).waitFor()

  // The undone removal's turn has come and gone, and nothing was sent.
  await expect.poll(async () => (await removalOf(undone)).isTold, { timeout: 30_000 }).toBe(true)
  expect(mail.mails.map(({ subject }) => subject)).toEqual([told!.subject])
  await Promise.all([desk.context().close(), reader.context().close()])
}, 180_000)
