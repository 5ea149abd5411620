import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { wallTime } from '@/lib/i18n/dates'
import { publicationSettings } from '@/lib/settings/publication'
import { alwaysOn } from '../support/always-on'
import { openBrowser, signIn, visitor } from '../support/browser'
import { openSection, story, writeStory } from '../support/desk'
import { cookieOf, demoEmail, demoPassword } from '../support/site'

// 61: a device whose clock is hours off. What happens when is for the site's clock to say.

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const minutes = (count: number) => count * 60_000

async function publisherAt(device: Date, id: string) {
  const { context, page } = await visitor(browser)
  await page.clock.install({ time: device })
  await signIn(page, demoEmail('publisher'), demoPassword)
  await page.goto(`/newsroom/articles/${id}`)
  return { context, page }
}

test('a story is scheduled by the site’s clock', async () => {
  const sectionId = await openSection(await cookieOf('administrator'), `Clocks ${Date.now()}`)
  const writer = await cookieOf('publisher')
  const write = () => writeStory(writer, story({ sectionId }))
  const [kept] = await sqlClient()<{ value: unknown }[]>`
    select value from settings where key = 'site.publication'`
  const { timeZone } = publicationSettings.parse(kept?.value ?? {})
  const wall = (at: number) => wallTime(timeZone, new Date(at))
  const scheduled = async (id: string) => {
    const [row] = await sqlClient()<{ state: string; at: Date | null }[]>`
      select state, scheduled_at as at from articles where id = ${id}`
    return row!
  }

  const ahead = Date.now() + minutes(40)
  const one = await write()
  const fast = await publisherAt(new Date(Date.now() + minutes(120)), one)
  await fast.page.getByLabel(/^Publish at/).fill(wall(ahead))
  await fast.page.getByRole('button', { name: 'Schedule' }).click()
  await fast.page
    .getByText(/^Scheduled for /)
    .first()
    .waitFor()
  expect(await scheduled(one)).toMatchObject({ state: 'scheduled' })
  await fast.context.close()

  const past = Date.now() - minutes(40)
  const two = await write()
  const slow = await publisherAt(new Date(Date.now() - minutes(120)), two)
  const field = slow.page.getByLabel(/^Publish at/)
  await field.fill(wall(past))
  await slow.page.getByRole('button', { name: 'Schedule' }).click()
  await slow.page.getByText('Not scheduled: that time has passed').waitFor()
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  expect(await scheduled(two)).toMatchObject({ at: null })
  await slow.context.close()
})

test('the player knows how far the programme is by the site’s clock', async () => {
  onTestFinished(await alwaysOn())
  const { context, page, faults } = await visitor(browser)
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/listen/now')) asked.push(request.url())
  })
  await page.clock.install({ time: new Date(Date.now() + minutes(24 * 60)) })
  await page.goto('/')
  const told = page.waitForResponse('**/api/listen/now')
  await page.getByRole('button', { name: 'Listen live', exact: true }).click()
  const { at, now } = await (await told).json()
  const part = page.getByRole('region', { name: 'Player' }).getByRole('progressbar')
  await part.waitFor()
  const over = Number(await part.getAttribute('value')) - (Date.parse(at) - Date.parse(now.from))
  expect(Math.abs(over)).toBeLessThan(minutes(1))
  const until = Date.parse(now.to) - Date.parse(at)
  await page.clock.runFor(Math.min(minutes(5), until / 2))
  expect(asked).toHaveLength(1)
  expect(faults).toEqual([])
  await context.close()
})
