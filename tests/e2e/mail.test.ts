import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { newId } from '@/lib/base/ids'
import { openBrowser } from '../support/browser'
import { type MailServer, mailServer, type ReceivedMail } from '../support/mail-server'
import { type OwnSite, ownSite } from '../support/own-site'

// A site that can send mail, and a mail server of this machine's own: what arrives, and what its links do.

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

async function somebody() {
  const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  return { context, page, email: `${newId()}@example.org` }
}

async function register(page: Page, email: string, name = 'Brida Vance', chosen = password) {
  await page.goto('/register')
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(chosen)
  await page.getByRole('checkbox', { name: 'I accept the community standards' }).check()
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByText('Look into your mail').waitFor()
}

async function confirm(page: Page, link: string, chosen = password) {
  await page.goto(link)
  await page.getByLabel('The password that you chose').fill(chosen)
  await page.getByRole('button', { name: 'Confirm the address' }).click()
}

async function signIn(page: Page, email: string) {
  await page.goto('/sign-in?callbackUrl=/account')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

const mailsTo = (email: string) => mail.mails.filter((one) => one.to.includes(email))
async function mailTo(email: string, count = 1): Promise<ReceivedMail> {
  await expect.poll(() => mailsTo(email).length, { timeout: 15_000 }).toBe(count)
  return mailsTo(email).at(-1)!
}
const linkIn = ({ text }: ReceivedMail) => /^https?:\/\/\S+$/m.exec(text)![0]

test('an account can be used once its address is confirmed by the link that was mailed', async () => {
  const { context, page, email } = await somebody()
  await register(page, email)
  const written = await mailTo(email)
  expect(written.from).toBe('no-reply@127.0.0.1')
  expect(written.subject).toContain('Confirm your address')
  expect(written.text).toContain('Brida Vance,')
  const link = linkIn(written)
  expect(new URL(link).origin).toBe(site.url)

  // The right password alone is not enough, and makes another link.
  await signIn(page, email)
  await page.getByText('Your address is not confirmed yet').waitFor()
  const second = linkIn(await mailTo(email, 2))
  await page.goto(link)
  await page.getByText('does not work any more').waitFor()

  // A program that opens the link confirms nothing: the click does.
  expect((await site.get(new URL(second).pathname + new URL(second).search)).status).toBe(200)
  await confirm(page, second)
  await page.getByText('Your address is confirmed. Sign in.').waitFor()
  await signIn(page, email)
  await page.getByText(`You sign in as ${email}.`).waitFor()
  await page.goto(second)
  await page.getByText('does not work any more').waitFor()
  await context.close()
}, 60_000)

test('21: whoever has an account is told by mail only, and it stays as it is', async () => {
  const { context, page, email } = await somebody()
  await register(page, email)
  await confirm(page, linkIn(await mailTo(email)))
  await page.getByText('Your address is confirmed. Sign in.').waitFor()
  await register(page, email, 'Somebody Else')
  const told = await mailTo(email, 2)
  expect(told.subject).toContain('already')
  expect(told.text).toContain('Brida Vance,')
  expect(told.text).not.toContain('Somebody Else')
  expect(new URL(linkIn(told)).pathname).toBe('/sign-in/forgot')
  await context.close()
}, 60_000)

test('25: whoever registers with somebody else’s address does not have it confirmed by its owner', async () => {
  const { context, page, email } = await somebody()
  await register(page, email)
  await mailTo(email)
  const stranger = 'a password of a stranger'
  await register(page, email, 'A Stranger', stranger)
  const link = linkIn(await mailTo(email, 2))
  await confirm(page, link)
  await page.getByText('The account was not made with this password').first().waitFor()
  // The way out that the page names: whoever reads the mail chooses the password.
  await page.getByRole('link', { name: 'Set a password by mail' }).click()
  await page.getByLabel('Email').fill(email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await page.goto(linkIn(await mailTo(email, 3)))
  await page.getByLabel('New password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Set the password' }).click()
  await signIn(page, email)
  await page.getByText(`You sign in as ${email}.`).waitFor()
  await page.goto(link)
  await page.getByText('does not work any more').waitFor()
  await context.close()
}, 60_000)

test('a mail server that is busy gets the mail later, once', async () => {
  const { context, page, email } = await somebody()
  mail.isBusy = true
  await register(page, email)
  const tried = async () => {
    const [row] = await db().execute<{ tries: number }>(
      `select retry_count as tries from pgboss.job where data->>'email' = '${email}'`,
    )
    return row!.tries
  }
  await expect.poll(tried, { timeout: 15_000 }).toBeGreaterThan(0)
  mail.isBusy = false
  await mailTo(email)
  await context.close()
}, 60_000)
