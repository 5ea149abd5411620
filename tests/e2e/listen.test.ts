import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { programmes } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import {
  expectAccessible,
  expectNoSidewaysScroll,
  heldUp,
  openBrowser,
  scripts,
  visitor,
} from '../support/browser'
import { hasIcecast, type Icecast, startIcecast } from '../support/icecast'
import { type LiveHls, startHls } from '../support/live-hls'
import { request } from '../support/site'
import { forgetStream, keepStream, untilLetThrough } from '../support/stream-row'

// The player in Chromium, with its usual rule about sound, against a real Icecast.

if (!hasIcecast)
  console.warn('The player is tested against icecast2 and ffmpeg, which are not installed here.')

let browser: Browser
let story: string

beforeAll(async () => {
  browser = await openBrowser()
  const feed = (await (await request('/feed.json')).json()) as { items: { url: string }[] }
  story = new URL(feed.items[0]!.url).pathname
})
afterAll(() => browser.close())

const player = (page: Page) => page.getByRole('region', { name: 'Player' })
const listenLive = (page: Page) => page.getByRole('button', { name: 'Listen live', exact: true })
const audio = (page: Page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll('audio')
    const { currentTime, paused, src } = all[0]!
    return { count: all.length, currentTime, paused, src }
  })

/** Sound comes, and goes on coming. */
async function expectSound(page: Page, timeout = 20_000) {
  await player(page).getByText('Live', { exact: true }).waitFor({ timeout })
  const { currentTime } = await audio(page)
  await expect.poll(async () => (await audio(page)).currentTime).toBeGreaterThan(currentTime + 0.5)
}

describe('the project’s own stream', () => {
  test('plays at the first click on an untouched page, under the browser’s own rule', async () => {
    const { context, page, faults } = await visitor(browser)
    // Whether a page may play by itself, tried as a page would: nobody has clicked.
    await page.addInitScript(() => {
      new Audio('/api/listen/demo').play().catch((error: Error) => {
        Object.assign(window, { tried: error.name })
      })
    })
    await page.goto(story)
    const devtools = await context.newCDPSession(page)
    // A script of the test's own driver would count as the reader's hand.
    const look = async (expression: string) =>
      (await devtools.send('Runtime.evaluate', { expression, returnByValue: true })).result.value
    expect(await look('window.tried')).toBe('NotAllowedError')
    expect(await look('navigator.userActivation.hasBeenActive')).toBe(false)
    const [x, y] = (await look(
      `(() => { const { x, y } = document.querySelector('header [data-listen]').getBoundingClientRect(); return [x + 12, y + 12] })()`,
    )) as [number, number]
    await page.mouse.click(x, y)
    await expectSound(page)
    await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Pause')
    expect(faults).toEqual([])
    await context.close()
  })

  test('begins even while the framework is still on its way', async () => {
    const { context, page } = await visitor(browser)
    const letThrough = await heldUp(page, scripts)
    await page.goto('/')
    await listenLive(page).click()
    await expect.poll(async () => (await audio(page)).currentTime).toBeGreaterThan(0.3)
    const before = await audio(page)
    letThrough()
    await expectSound(page)
    const after = await audio(page)
    expect(after.currentTime).toBeGreaterThan(before.currentTime)
    await context.close()
  })

  test('pauses and closes while the framework is still on its way', async () => {
    const { context, page } = await visitor(browser)
    await heldUp(page, scripts)
    await page.goto('/')
    await listenLive(page).click()
    await expect.poll(async () => (await audio(page)).currentTime).toBeGreaterThan(0.3)
    await player(page).getByRole('button', { name: 'Pause' }).click()
    expect(await audio(page)).toMatchObject({ paused: true, src: '' })
    await player(page).getByText('You were listening').waitFor()
    await player(page).getByRole('button', { name: 'Play' }).click()
    await expect.poll(async () => (await audio(page)).currentTime).toBeGreaterThan(0.3)
    await player(page).getByRole('button', { name: 'Close' }).click()
    expect(await audio(page)).toMatchObject({ paused: true, src: '' })
    expect(await player(page).isVisible()).toBe(false)
    await context.close()
  })

  test('is offered on the page that one goes to before the framework came', async () => {
    const { context, page } = await visitor(browser)
    await heldUp(page, scripts)
    await page.goto('/')
    await listenLive(page).click()
    await expect.poll(async () => (await audio(page)).currentTime).toBeGreaterThan(0.3)
    await page.goto(story)
    await player(page).getByText('You were listening').waitFor()
    await context.close()
  })

  test('is a link and a page without scripts', async () => {
    const { context, page } = await visitor(browser, { javaScriptEnabled: false })
    await page.goto('/')
    await listenLive(page).click()
    await page.waitForURL('**/listen*')
    await page.getByRole('heading', { name: 'Listen', level: 1 }).waitFor()
    await page.getByText('Times are in GMT.').waitFor()
    const link = page.getByRole('main').getByRole('link', { name: 'Listen live' })
    expect(await link.getAttribute('href')).toBe('/api/listen/demo')
    await context.close()
  })

  /** Somebody who listens on the front page, with a link there and what the player says of a line that is down. */
  async function listening() {
    const { context, page } = await visitor(browser)
    await page.goto('/')
    await listenLive(page).click()
    await expectSound(page)
    const menu = page.locator('header nav')
    const world = menu.getByRole('link', { name: 'World', exact: true }).first()
    const told = player(page).getByText('No connection, so the page stays.')
    return { context, page, world, told }
  }

  test('a link or a search while the line is down leaves the page and the sound where they are', async () => {
    const { context, page, world, told } = await listening()
    await context.setOffline(true)
    await world.click()
    await told.waitFor()
    const field = page.getByRole('searchbox', { name: 'Search' }).first()
    await field.fill('ferry')
    await field.press('Enter')
    expect(new URL(page.url()).pathname).toBe('/')
    expect(await field.inputValue()).toBe('ferry')
    expect((await audio(page)).paused).toBe(false)
    await page.setViewportSize({ width: 320, height: 800 })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 1280, height: 800 })
    await context.setOffline(false)
    await told.waitFor({ state: 'hidden' })
    await world.click()
    await page.waitForURL('**/world')
    await context.close()
  })

  test('a line that leads nowhere, which the browser does not know, leaves them too', async () => {
    const { context, page, world, told } = await listening()
    // What was asked for before goes on, as a stream does that is still in the buffer.
    await page.route('**', (route) => route.abort('internetdisconnected'))
    await world.click()
    await told.waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
    expect((await audio(page)).paused).toBe(false)
    await page.unroute('**')
    await world.click()
    await page.waitForURL('**/world')
    await told.waitFor({ state: 'hidden' })
    expect((await audio(page)).paused).toBe(false)
    await context.close()
  })

  test('axe finds nothing in the player, narrow and wide, light and dark', async () => {
    const { context, page } = await visitor(browser)
    await page.goto('/listen')
    await listenLive(page).click()
    await expectSound(page)
    for (const width of [1280, 390, 320])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      }
    await context.close()
  })
})

describe.skipIf(!hasIcecast)('a real Icecast', () => {
  let icecast: Icecast
  const main = newId()
  const others = [newId(), newId()]

  beforeAll(async () => {
    icecast = await startIcecast(['mp3', 'aac', 'ogg'])
    await keepStream({ id: main, name: 'Main', url: icecast.urlOf('mp3') })
    await untilLetThrough(icecast.origin, ['/', story])
  }, 60_000)
  afterAll(async () => {
    for (const id of [main, ...others]) await forgetStream(id)
    await icecast?.stop()
  })

  /** A visitor and everything that was asked of Icecast. */
  async function listener() {
    const visit = await visitor(browser)
    const asked: string[] = []
    visit.page.on('request', (one) => {
      if (one.url().startsWith(icecast.origin)) asked.push(one.url())
    })
    return { ...visit, asked }
  }

  test('plays on across ten navigations without a gap, over one connection', async () => {
    const { context, page, asked } = await listener()
    await page.goto('/')
    await page.mouse.move(200, 300)
    expect(asked).toEqual([])
    await listenLive(page).click()
    await expectSound(page)
    const before = await icecast.listeners('mp3')
    await sampleClock(page)
    for (const go of tenWays(page)) {
      const from = page.url()
      await go()
      await page.waitForURL((url) => url.href !== from)
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
      // Each page is heard for a moment before the next.
      const heard = () => page.evaluate(() => (window as never as Sampled).samples.length)
      const sofar = await heard()
      await expect.poll(heard).toBeGreaterThan(sofar + 2)
    }
    const samples = await page.evaluate(() => (window as never as Sampled).samples)
    expect(samples.length).toBeGreaterThan(20)
    expect(gapsIn(samples)).toEqual([])
    expect(asked).toHaveLength(1)
    expect(await icecast.listeners('mp3')).toEqual(before)
    expect((await audio(page)).count).toBe(1)
    await context.close()
  }, 120_000)

  test('play after a pause is a new connection, to the live edge', async () => {
    const { context, page } = await listener()
    await page.goto(story)
    await listenLive(page).click()
    await expectSound(page)
    const { ever } = await icecast.listeners('mp3')
    await player(page).getByRole('button', { name: 'Pause' }).click()
    await player(page).getByText('Paused').waitFor()
    expect((await audio(page)).src).toBe('')
    await expect.poll(async () => (await icecast.listeners('mp3')).now).toBe(0)
    await player(page).getByRole('button', { name: 'Play' }).click()
    await expectSound(page)
    expect((await icecast.listeners('mp3')).ever).toBe(ever + 1)
    await context.close()
  })

  test('comes back by itself after Icecast was killed and started again', async () => {
    const { context, page } = await listener()
    await page.goto('/')
    await listenLive(page).click()
    await expectSound(page)
    await icecast.kill()
    await player(page).getByText('Reconnecting').waitFor({ timeout: 30_000 })
    await player(page).getByRole('button', { name: 'Pause' }).waitFor()
    await icecast.startAgain()
    await expectSound(page, 45_000)
    await context.close()
  }, 180_000)

  test('of two tabs, one is heard', async () => {
    const { context, page } = await listener()
    await page.goto('/')
    await listenLive(page).click()
    await expectSound(page)
    const second = await context.newPage()
    await second.goto(story)
    await listenLive(second).click()
    await expectSound(second)
    await player(page).getByText('Playing in another tab').waitFor()
    expect((await audio(page)).src).toBe('')
    await player(page).getByRole('button', { name: 'Play' }).click()
    await expectSound(page)
    await player(second).getByText('Playing in another tab').waitFor()
    await context.close()
  })

  test('after the page was loaded anew it offers to go on, and plays only then', async () => {
    const { context, page, asked } = await listener()
    await page.goto('/')
    await listenLive(page).click()
    await expectSound(page)
    await page.reload()
    await player(page).getByText('You were listening').waitFor()
    await page.mouse.move(300, 300)
    await untilReady(page)
    expect(await audio(page)).toMatchObject({ paused: true, src: '' })
    expect(asked).toHaveLength(1)
    await player(page).getByRole('button', { name: 'Play' }).click()
    await expectSound(page)
    // Closed for good: the next load offers nothing.
    await player(page).getByRole('button', { name: 'Close' }).click()
    await player(page).waitFor({ state: 'hidden' })
    await page.reload()
    await page.mouse.move(300, 320)
    await untilReady(page)
    expect(await player(page).isVisible()).toBe(false)
    await context.close()
  })

  test('a search that one comes back to stands in its field', async () => {
    const { context, page } = await listener()
    await page.goto('/search?q=ferry')
    await listenLive(page).click()
    await expectSound(page)
    const field = page.getByRole('main').getByRole('searchbox', { name: 'Search' })
    await field.fill('pilot')
    await field.press('Enter')
    await page.waitForURL(/q=pilot/)
    await page.goBack()
    await page.waitForURL(/q=ferry/)
    await expect.poll(() => field.inputValue()).toBe('ferry')
    await context.close()
  })

  test('Space is the player’s only while the focus is in it', async () => {
    const { context, page } = await listener()
    await page.goto(story)
    await listenLive(page).click()
    await expectSound(page)
    await player(page).getByRole('slider', { name: 'Volume' }).focus()
    // Held until it repeats itself.
    await page.keyboard.down('Space')
    await page.keyboard.down('Space')
    await page.keyboard.up('Space')
    await player(page).getByText('Paused').waitFor()
    await page.keyboard.press('Space')
    await expectSound(page)
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await page.keyboard.press('Space')
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
    expect((await audio(page)).paused).toBe(false)
    // The main button takes it by itself, once.
    await player(page).getByRole('button', { name: 'Pause' }).focus()
    await page.keyboard.press('Space')
    await player(page).getByText('Paused').waitFor()
    await context.close()
  })

  test('tells the system what is heard, and obeys it', async () => {
    const { context, page } = await listener()
    await page.goto('/')
    await listenLive(page).click()
    await expectSound(page)
    const told = () =>
      page.evaluate(() => ({
        album: navigator.mediaSession.metadata?.album,
        state: navigator.mediaSession.playbackState,
      }))
    await expect.poll(told).toEqual({ album: 'Main', state: 'playing' })
    await page.evaluate(() => document.querySelector('audio')!.pause())
    await player(page).getByText('Paused').waitFor()
    await expect.poll(told).toEqual({ album: 'Main', state: 'paused' })
    await context.close()
  })

  test('AAC and Ogg are heard as well, chosen in the player', async () => {
    await keepStream({
      id: others[0]!,
      name: 'Second',
      url: icecast.urlOf('aac'),
      format: 'aac',
      position: 1,
    })
    await keepStream({
      id: others[1]!,
      name: 'Third',
      url: icecast.urlOf('ogg'),
      format: 'ogg',
      position: 2,
    })
    await expect
      .poll(async () => (await (await request('/')).text()).includes('/live.ogg'))
      .toBe(true)
    const { context, page } = await listener()
    await page.goto('/')
    await listenLive(page).click()
    await expectSound(page)
    for (const [name, kind] of [
      ['Second', 'aac'],
      ['Third', 'ogg'],
    ] as const) {
      await player(page).getByRole('combobox', { name: 'Stream' }).selectOption({ label: name })
      await expect.poll(async () => (await audio(page)).src).toBe(icecast.urlOf(kind))
      await expectSound(page)
    }
    await context.close()
  })
})

describe.skipIf(!hasIcecast)('HLS', () => {
  let hls: LiveHls
  const id = newId()

  beforeAll(async () => {
    hls = await startHls()
    await keepStream({ id, url: hls.url, format: 'hls' })
    await untilLetThrough(hls.url, ['/'])
  }, 60_000)
  afterAll(async () => {
    await forgetStream(id)
    await hls?.stop()
  })

  test.each([
    ['by itself, where the browser can', true],
    ['by a library, which comes only then, where it cannot', false],
  ])('is played %s', async (_, isNative) => {
    const { context, page } = await visitor(browser)
    if (!isNative) await withoutNativeHls(page)
    const scripts: string[] = []
    page.on('request', (one) => one.resourceType() === 'script' && scripts.push(one.url()))
    await page.goto('/')
    await page.mouse.move(300, 300)
    await untilReady(page)
    const before = scripts.length
    await listenLive(page).click()
    await expectSound(page, 30_000)
    expect((await audio(page)).src).toMatch(isNative ? hls.url : /^blob:/)
    expect(scripts.length - before).toBe(isNative ? 0 : 1)
    await context.close()
  })

  test('what is kept of it can be heard again, half a minute at a time', async () => {
    await hls.untilKept(36)
    const { context, page } = await visitor(browser)
    await withoutNativeHls(page)
    await page.goto('/')
    await listenLive(page).click()
    await expectSound(page, 30_000)
    const back = player(page).getByRole('button', { name: 'Back 30 seconds' })
    await back.waitFor()
    const { currentTime } = await audio(page)
    await back.click()
    // It goes on from there, over what it did not have yet.
    expect((await audio(page)).currentTime).toBeLessThan(currentTime - 25)
    await expectSound(page, 30_000)
    expect((await audio(page)).currentTime).toBeLessThan(currentTime - 10)
    // So far back there is no more to go back to.
    await back.waitFor({ state: 'detached' })
    await context.close()
  }, 180_000)
})

describe('between programmes', () => {
  const id = newId()
  const tomorrow = new Date(Date.now() + 26 * 3_600_000).toISOString().slice(0, 10)
  let gone: Server
  let planned: (typeof programmes.$inferSelect)[] = []
  let asked = 0

  beforeAll(async () => {
    gone = createServer((_request, response) => {
      asked += 1
      response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end()
    })
    await new Promise<void>((resolve) => gone.listen(0, '127.0.0.1', resolve))
    planned = await db().delete(programmes).returning()
    const only = { title: 'The River Hour', days: [], startMinute: 540, minutes: 60 }
    await db()
      .insert(programmes)
      .values({ ...only, id, firstDay: tomorrow, lastDay: tomorrow })
    const url = `http://127.0.0.1:${(gone.address() as AddressInfo).port}/live.mp3`
    await keepStream({ id, url })
    await untilLetThrough(url, ['/'])
  }, 60_000)

  afterAll(async () => {
    await forgetStream(id)
    await db().delete(programmes).where(eq(programmes.id, id))
    if (planned.length > 0) await db().insert(programmes).values(planned)
    gone.close()
  })

  test('a stream that is not there is off air, and says until when', async () => {
    const { context, page } = await visitor(browser)
    await page.goto('/')
    await listenLive(page).click()
    await player(page)
      .getByText(/^Off air until .*: The River Hour$/)
      .waitFor({ timeout: 30_000 })
    // It goes on asking by itself, and Pause ends that.
    const sofar = asked
    await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(sofar)
    await player(page).getByRole('button', { name: 'Pause' }).click()
    await player(page).getByText('Paused').waitFor()
    await expectAccessible(page)
    await context.close()
  })
})

/** A browser that needs a library for HLS. */
function withoutNativeHls(page: Page) {
  return page.addInitScript(() => {
    const can = HTMLMediaElement.prototype.canPlayType
    HTMLMediaElement.prototype.canPlayType = function (type) {
      return type.includes('mpegurl') ? '' : can.call(this, type)
    }
  })
}

/** The player has taken over from the page's first script. */
async function untilReady(page: Page) {
  const isReady = () => page.evaluate(() => 'playerReady' in document.documentElement.dataset)
  await expect.poll(isReady).toBe(true)
}

interface Sampled {
  samples: [wall: number, sound: number][]
}

/** Notes the sound's clock beside the page's, ten times a second, for as long as this document lives. */
async function sampleClock(page: Page) {
  await page.evaluate(() => {
    const samples: [number, number][] = []
    Object.assign(window, { samples })
    const element = document.querySelector('audio')!
    setInterval(() => samples.push([performance.now() / 1000, element.currentTime]), 100)
  })
}

/** Where the sound fell behind the clock, in seconds. */
function gapsIn(samples: Sampled['samples']): number[] {
  return samples
    .slice(1)
    .map(([wall, sound], index) => wall - samples[index]![0] - (sound - samples[index]![1]))
    .filter((behind) => behind > 0.12)
}

/** Ten ways from page to page, as a reader goes. */
function tenWays(page: Page): (() => Promise<void>)[] {
  const nav = (name: string) => () =>
    page.locator('header nav').getByRole('link', { name, exact: true }).first().click()
  return [
    nav('News'),
    nav('World'),
    () => page.getByRole('main').getByRole('link').nth(3).click(),
    nav('Opinion'),
    async () => {
      await page.getByRole('searchbox', { name: 'Search' }).first().fill('ferry')
      await page.keyboard.press('Enter')
    },
    nav('All dossiers'),
    nav('Archive'),
    () => page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click(),
    () => page.goBack().then(() => undefined),
    () => page.getByRole('link', { name: 'Longwave' }).first().click(),
  ]
}
