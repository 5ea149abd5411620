import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from 'playwright-core'
import { expect } from 'vitest'
import { quietly } from './own-browser'
import { siteUrl } from './site'

/** A Chromium of the machine's own, without its calls home. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch(quietly)
}

/** Somebody's browser: its own cookies and storage, and a list of everything that went wrong in it. */
export async function visitor(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    baseURL: siteUrl,
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error')
      faults.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== siteUrl)
      faults.push(`another host: ${request.url()}`)
  })
  return { context, page, faults }
}

/** The framework's scripts, as {@link heldUp} takes them. */
export const scripts = '**/_next/static/**/*.js'

/** Requests to an address, or those that are such, wait on their way until the returned function is called. */
export async function heldUp(
  page: Page,
  which: string | ((request: Request) => boolean),
): Promise<() => void> {
  let letThrough = () => {}
  const until = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route(typeof which === 'string' ? which : '**/*', async (route) => {
    if (typeof which === 'string' || which(route.request())) await until
    await route.continue()
  })
  return letThrough
}

/** Signs in as a reader of the manual would. */
export async function signIn(page: Page, email: string, password: string) {
  const open = new Set<Request>()
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page
    .waitForURL((url) => url.pathname !== '/sign-in')
    .catch(async (cause) => {
      const said = await page.locator('body').innerText()
      const waits = [...open].map((request) => `${request.method()} ${request.url()}`).join(', ')
      throw new Error(
        `${email} was not signed in. Unanswered: ${waits || 'nothing'}. The page said:\n${said}`,
        { cause },
      )
    })
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** The page has no violation that axe can find (WCAG 2.2 A and AA). */
export async function expectAccessible(page: Page) {
  // Evaluated, not added as a script: the page's policy lets nothing in.
  await page.evaluate(axeSource)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
    }
    const found = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`,
    )
  })
  // Whoever gathers the messages of several pages reads there what was found.
  expect(violations, [page.url(), ...violations].join('; ')).toEqual([])
}

/** Nothing stands out sideways, of the page or of its main part, which in the newsroom scrolls by itself. */
export async function expectNoSidewaysScroll(page: Page) {
  const [wide, room, mainWide, mainRoom] = await page.evaluate(() => {
    const main = document.querySelector('main') ?? document.body
    const { documentElement: all } = document
    return [all.scrollWidth, window.innerWidth, main.scrollWidth, main.clientWidth]
  })
  expect(wide, page.url()).toBeLessThanOrEqual(room!)
  expect(mainWide, `main of ${page.url()}`).toBeLessThanOrEqual(mainRoom!)
}

export type { BrowserContext, Page }
