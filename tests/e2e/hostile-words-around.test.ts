import { inArray } from 'drizzle-orm'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { db } from '@/drizzle/client'
import { changedTags, linkBlocks, programmes, shortLinks, streams } from '@/drizzle/schema/all'
import { AppError } from '@/lib/base/errors'
import { newId } from '@/lib/base/ids'
import { saveProgrammeInput, saveStreamInput } from '@/lib/radio/input'
import { saveProgramme, saveStream } from '@/lib/radio/mutations'
import { blockInput, makeLinkInput } from '@/lib/shortlinks/input'
import { blockLinks } from '@/lib/shortlinks/mutations/blocks'
import { makeLink } from '@/lib/shortlinks/mutations/links'
import { openBrowser, signIn } from '../support/browser'
import { person } from '../support/fixtures'
import { hasHostileWords, hostileWords } from '../support/hostile-words'
import { demoEmail, demoPassword, request } from '../support/site'
import { programsIn, watched } from '../support/watched'

// 26: words that would be a program, in every field of the radio and of short URLs, are words.

let browser: Browser
let payloads: string[]
const radio = { programmes: [] as string[], streams: [] as string[] }
const links: { id: string; code: string }[] = []
const blocks: string[] = []
let planned: (typeof programmes.$inferSelect)[] = []

/** What a schema and a mutation make of a form; null where one of them refuses it in words. */
async function tried<Schema extends z.ZodType>(
  schema: Schema,
  form: unknown,
  keep: (input: z.output<Schema>) => Promise<{ id: string }>,
): Promise<string | null> {
  const input = schema.safeParse(form)
  if (!input.success) return null
  try {
    return (await keep(input.data)).id
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    expect(['invalid', 'forbidden']).toContain((error as AppError).code)
    return null
  }
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** One half-hour of the week for each payload, which is all that is said of it. */
function programmeOf(words: string, index: number) {
  const starts = (index * 30) % 1_440
  return {
    id: newId(),
    version: 0,
    title: words.slice(0, 80).trim() || 'x',
    presenter: words.slice(0, 80),
    description: words.slice(0, 300),
    days: [String((Math.floor(index / 48) % 7) + 1)],
    starts: clock(starts),
    ends: clock((starts + 30) % 1_440),
    firstDay: '2020-01-01',
    lastDay: '',
  }
}

/** A code that looks like no other. */
const codeOf = (start: string, number: number) =>
  `${start}-${[...number.toString(16).padStart(3, '0')].map((digit) => 'abefghjkmpqtuwxy'[Number.parseInt(digit, 16)]).join('')}`

const addressOf = (words: string) =>
  `https://example.org/${words.replace(/[\p{Cc}\s\\"'<>;,]/gu, '')}`.slice(0, 500)

beforeAll(async () => {
  if (!hasHostileWords) return
  browser = await openBrowser()
  payloads = hostileWords(240)
  expect(payloads.length).toBeGreaterThanOrEqual(300)
  const actor = await person('administrator')
  planned = await db().delete(programmes).returning()
  for (const [index, words] of payloads.entries()) {
    const programme = programmeOf(words, index)
    const shown = await tried(saveProgrammeInput, programme, (input) => saveProgramme(actor, input))
    if (shown) radio.programmes.push(shown)
    const stream = { version: 0, name: words.slice(0, 60), format: 'mp3', position: 900 }
    for (const url of [words, addressOf(words)]) {
      const form = { ...stream, id: newId(), url }
      const kept = await tried(saveStreamInput, form, (input) => saveStream(actor, input))
      if (kept) radio.streams.push(kept)
    }
    await keepLinks(words, index, actor)
  }
  expect(radio.programmes.length).toBeGreaterThan(280)
  expect(radio.streams.length).toBeGreaterThan(280)
  expect(links.length).toBeGreaterThan(280)
}, 240_000)

afterAll(async () => {
  if (!hasHostileWords) return
  await browser.close()
  await db().delete(programmes).where(inArray(programmes.id, radio.programmes))
  await db().delete(streams).where(inArray(streams.id, radio.streams))
  if (blocks.length > 0) await db().delete(linkBlocks).where(inArray(linkBlocks.id, blocks))
  if (planned.length > 0) await db().insert(programmes).values(planned)
  await db().insert(changedTags).values({ tag: 'radio' })
}, 60_000)

/** A payload as a target, as a part of one, as a code, as each UTM value, and on the block list. */
async function keepLinks(words: string, index: number, actor: Awaited<ReturnType<typeof person>>) {
  const code = codeOf('kept', index)
  const base = { utmSource: words, utmMedium: words, utmCampaign: words }
  const forms = [
    { code, to: addressOf(words) },
    { ...base, code: codeOf('utms', index), to: addressOf(words) },
    { code: words, to: addressOf(words) },
    { code: codeOf('bare', index), to: words },
    { code: codeOf('page', index), to: `${addressOf('')}${encodeURIComponent(words)}?q=${words}` },
  ]
  for (const form of forms) {
    const id = newId()
    const made = await tried(makeLinkInput, { ...form, id }, (input) => makeLink(actor, input))
    if (made) links.push({ id: made, code: form.code })
  }
  for (const what of [words, `blocked-${blocks.length}.example`]) {
    const form = { what, reason: words.slice(0, 300) }
    const kept = await tried(blockInput, form, (input) => blockLinks(actor, input))
    if (kept) blocks.push(kept)
  }
}

async function expectQuiet(page: Page, faults: string[], path: string) {
  const answer = await page.goto(path)
  // Some of the words are codes, and blocked: 410, and the newsroom has no QR code of them.
  expect([200, 410]).toContain(answer!.status())
  // The first touch brings the framework, which draws the page anew.
  await page.mouse.move(200, 200)
  expect([path, await programsIn(page)]).toEqual([path, []])
  const ran = faults.splice(0).filter((fault) => !/Failed to load resource.*4(04|10)/.test(fault))
  expect([path, ran]).toEqual([path, []])
}

describe.skipIf(!hasHostileWords)('26: hostile words around a story', () => {
  test('run nowhere in the radio that readers see, the player open', async () => {
    const { page, faults } = await watched(browser)
    for (const path of ['/listen', '/listen?day=tomorrow', '/'])
      await expectQuiet(page, faults, path)
    await page.route('https://example.org/**', (route) => route.abort())
    await page.getByRole('button', { name: 'Listen live', exact: true }).click()
    const player = page.getByRole('region', { name: 'Player' })
    const names = player.getByRole('combobox', { name: 'Stream' }).locator('option')
    await expect.poll(() => names.count()).toBeGreaterThan(280)
    expect(await programsIn(page)).toEqual([])
    const ran = faults.filter((fault) => !/another host|Failed to load resource/.test(fault))
    expect(ran).toEqual([])
    expect((await (await request('/api/listen/now')).text()).length).toBeGreaterThan(10)
    await page.context().close()
  }, 120_000)

  test('run nowhere on the pages before a page elsewhere', async () => {
    const { page, faults } = await watched(browser)
    for (const { code } of links) await expectQuiet(page, faults, `/s/${encodeURIComponent(code)}`)
    for (const { code } of links.slice(0, 40))
      await expectQuiet(page, faults, `/s/${encodeURIComponent(code)}+`)
    await page.context().close()
  }, 300_000)

  test('run nowhere in the newsroom', async () => {
    const { page, faults } = await watched(browser)
    await signIn(page, demoEmail('administrator'), demoPassword)
    const some = <One>(all: One[]) => all.filter((_, index) => index % 12 === 0)
    const pages = [
      '/newsroom/listen',
      '/newsroom/links',
      ...Array.from(
        { length: Math.ceil(blocks.length / 50) },
        (_, at) => `/newsroom/links/blocked?page=${at + 1}`,
      ),
      '/newsroom/audit',
      ...some(radio.programmes).map((id) => `/newsroom/listen/programmes/${id}`),
      ...some(radio.streams).map((id) => `/newsroom/listen/streams/${id}`),
      ...some(links).map(({ id }) => `/newsroom/links/${id}`),
    ]
    for (const path of pages) await expectQuiet(page, faults, path)
    const known = await db()
      .select()
      .from(shortLinks)
      .where(inArray(shortLinks.id, [links[0]!.id]))
    expect(known).toHaveLength(1)
    await page.context().close()
  }, 240_000)
})
