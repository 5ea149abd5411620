import { gzipSync } from 'node:zlib'
import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, visitor } from '../support/browser'
import { request } from '../support/site'

// The very first thing that somebody does on a story's page, whatever it is, is done; and what a
// page brings before that is small.

const mostBytes = 10 * 1024
let browser: Browser
let story: string

beforeAll(async () => {
  browser = await openBrowser()
  const feed = (await (await request('/feed.json')).json()) as { items: { url: string }[] }
  story = new URL(feed.items[0]!.url).pathname
})
afterAll(() => browser.close())

interface Control {
  index: number
  kind: 'BUTTON' | 'SUMMARY' | 'A' | 'FORM'
  name: string
}

/** Marks each control of the page, and says what those are that a reader can see. */
function controlsOf(page: Page): Promise<Control[]> {
  return page.evaluate(() => {
    const found = [...document.querySelectorAll('button, summary, a[href], form')].filter(
      // Enter sends a form only where there is a field to press it in.
      (one) => one.tagName !== 'FORM' || one.querySelector('input:not([type=hidden]), textarea'),
    )
    return found
      .map((element, index) => {
        element.setAttribute('data-tried', String(index))
        const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
        const kind = element.tagName as Control['kind']
        return { element, index, kind, name: name.trim().slice(0, 40) }
      })
      .filter(({ element }) => element.checkVisibility() && !element.matches(':disabled'))
      .map(({ index, kind, name }) => ({ index, kind, name }))
  })
}

/** What can be seen of a page: where it is, what is open, chosen, said, asked for. */
function stateOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const open = [...document.querySelectorAll('details, :popover-open, dialog, [aria-expanded]')]
    return JSON.stringify([
      location.href,
      document.documentElement.outerHTML.length,
      JSON.stringify({ ...document.documentElement.dataset }),
      open.map((one) => [one.tagName, one.hasAttribute('open'), one.getAttribute('aria-expanded')]),
      document.querySelectorAll(':popover-open').length,
      document.activeElement?.getAttribute('name') ?? document.activeElement?.id,
    ])
  })
}

/** Clicks within the page, before any hand has moved: as the first sign of a reader. */
async function isHeard(page: Page, { index, kind }: Control): Promise<boolean> {
  await page.goto(story, { waitUntil: 'load' })
  await controlsOf(page)
  const sent: string[] = []
  const note = (one: Request) => {
    // What comes by itself after loading is nobody's click.
    if (one.resourceType() !== 'script' && !/\/api\/(counts|views|reader)/.test(one.url()))
      sent.push(one.url())
  }
  page.on('request', note)
  const before = await stateOf(page)
  await page.evaluate(
    ([index, kind]) => {
      const element = document.querySelector<HTMLElement>(`[data-tried="${index}"]`)!
      if (kind !== 'FORM') element.click()
      else (element as HTMLFormElement).requestSubmit()
    },
    [index, kind] as const,
  )
  const isOther = async () => {
    if (sent.length > 0) return true
    try {
      return (await stateOf(page)) !== before
    } catch {
      // The page is on its way to another.
      return true
    }
  }
  return expect
    .poll(isOther, { timeout: 9_000, interval: 25 })
    .toBe(true)
    .then(
      () => true,
      () => false,
    )
    .finally(() => page.off('request', note))
}

describe('a story’s page, untouched', () => {
  test('brings 10 KB of scripts at most', async () => {
    const { context, page } = await visitor(browser)
    const fetched: number[] = []
    page.on('response', async (answer) => {
      if (answer.request().resourceType() === 'script') fetched.push((await answer.body()).length)
    })
    await page.goto(story, { waitUntil: 'networkidle' })
    const html = await page.evaluate(() =>
      [...document.querySelectorAll('script')]
        .filter((one) => one.type === '' || /javascript|module/.test(one.type))
        .map((one) => one.textContent ?? '')
        .filter((text) => !text.startsWith('self.__next_f') && !text.startsWith('(self.__next_f'))
        .join('\n'),
    )
    const bytes = gzipSync(html).length
    console.log(`A story's page runs ${bytes} bytes of script (gzip) before it is touched.`)
    expect(fetched).toEqual([])
    expect(bytes).toBeLessThan(mostBytes)
    await context.close()
  })

  test('is hydrated after the first touch', async () => {
    const took: number[] = []
    for (let time = 0; time < 5; time++) {
      // A page of its own each time: over one where the pointer rests already, nothing is touched first.
      const { context, page } = await visitor(browser)
      await page.goto(story, { waitUntil: 'networkidle' })
      await page.evaluate(() => {
        const shared = window as unknown as { hydrated: Promise<number> }
        shared.hydrated = new Promise((resolve) => {
          const touched = () => {
            const began = performance.now()
            const main = document.querySelector('main')!
            const look = () => {
              const isHydrated = Object.keys(main).some((key) => key.startsWith('__reactProps'))
              if (isHydrated) resolve(performance.now() - began)
              else requestAnimationFrame(look)
            }
            look()
          }
          addEventListener('pointerover', touched, { once: true, capture: true })
        })
      })
      await page.mouse.move(300, 300)
      took.push(
        await page.evaluate(() => (window as unknown as { hydrated: Promise<number> }).hydrated),
      )
      await context.close()
    }
    took.sort((a, b) => a - b)
    console.log(
      `Hydrated ${took.map((one) => Math.round(one)).join(', ')} ms after the first touch.`,
    )
    expect(took).toHaveLength(5)
  })

  test('loses no first click, on whatever it is', async () => {
    const { context, page } = await visitor(browser)
    await page.goto(story)
    const controls = await controlsOf(page)
    expect(controls.length).toBeGreaterThan(30)
    // The system's own window would wait for a hand.
    await context.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = ''
      }
    })
    const seen = new Set<string>()
    const lost: string[] = []
    for (const control of controls) {
      // Links are links, and one alike is enough of what a page repeats.
      const key = `${control.kind} ${control.kind === 'A' ? '' : control.name}`
      if (seen.has(key)) continue
      seen.add(key)
      // Each its own page, left open: one that is on its way to another waits to be closed.
      if (!(await isHeard(await context.newPage(), control))) {
        lost.push(`${control.kind} ${control.name}`)
        console.log(lost.at(-1))
      }
    }
    console.log(`${seen.size} controls were clicked at once.`)
    expect(lost).toEqual([])
  }, 300_000)
})
