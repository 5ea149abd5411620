// THREATS 56: the database goes away while somebody writes, and then their browser is killed.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db, sqlClient } from '@/drizzle/client'
import { people } from '@/drizzle/schema/all'
import { saveArticle } from '@/lib/articles/mutations/save'
import { hashPassword } from '@/lib/auth/password'
import { newId } from '@/lib/base/ids'
import { house } from '@/lib/permissions/policy'
import { content, section } from '../support/fixtures'
import { killBrowser, openOwnBrowser } from '../support/own-browser'
import { type OwnDatabaseServer, ownDatabaseServer } from '../support/own-database-server'
import { type OwnSite, ownSite } from '../support/own-site'

const password = 'a long enough password'
const email = 'night@example.org'
let database: OwnDatabaseServer
let site: OwnSite
let profile: string

beforeAll(async () => {
  database = await ownDatabaseServer()
  site = await ownSite({
    DATABASE_URL: database.url,
    AUTH_SECRET: 'a secret of these tests, and long enough',
  })
  profile = await mkdtemp(path.join(tmpdir(), 'longwave-profile-'))
  const passwordHash = await hashPassword(password)
  await db()
    .insert(people)
    .values({ id: newId(), name: 'Night Editor', role: 'editor', email, passwordHash })
}, 120_000)

afterAll(async () => {
  await site.end()
  await database.end()
  await rm(profile, { recursive: true, force: true })
}, 60_000)

async function openStory(context: BrowserContext, id: string): Promise<Page> {
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  await page.goto(`${site.url}/newsroom/articles/${id}`)
  if (new URL(page.url()).pathname === '/sign-in') {
    await page.getByLabel('Email').fill(email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
  }
  await headlineOf(page).waitFor()
  return page
}

const headlineOf = (page: Page) => page.getByRole('textbox', { name: 'Headline' })

test('56: the editor says that the words are kept here, and has them after the browser was killed', async () => {
  const id = newId()
  const sectionId = await section('Nights')
  await saveArticle(house, {
    id,
    version: 0,
    content: content(sectionId, { headline: 'Before the night' }),
    reason: 'save',
  })
  const context = await openOwnBrowser(profile)
  const page = await openStory(context, id)
  await database.stop()
  await headlineOf(page).fill('Written in the dark')
  await page.getByText('Not saved yet. Kept on this device.').first().waitFor()
  await killBrowser(context, profile)

  await database.start()
  await expect
    .poll(async () => (await site.get('/api/health')).status, { timeout: 30_000 })
    .toBe(200)
  const again = await openOwnBrowser(profile)
  const opened = await openStory(again, id)
  await opened.getByRole('button', { name: 'Use them' }).click()
  expect(await headlineOf(opened).inputValue()).toBe('Written in the dark')
  await opened
    .getByText(/^Saved \d\d:\d\d:\d\d/)
    .first()
    .waitFor()
  const [row] = await sqlClient()<{ headline: string }[]>`
    select headline from articles where id = ${id}`
  expect(row).toEqual({ headline: 'Written in the dark' })
  await again.close()
}, 120_000)
