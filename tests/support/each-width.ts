import type { Page } from 'playwright-core'
import { expectAccessible, expectNoSidewaysScroll } from './browser'

interface Looks {
  /** CSS pixels in which axe looks. */
  widths?: number[]
  /** Opens what is folded, so that it is looked at as well. */
  open?: (page: Page) => Promise<unknown>
}

/** What is found wrong with a page, in each width and colour. */
export async function faultsOf(
  page: Page,
  path: string,
  { widths = [1280, 390], open }: Looks = {},
): Promise<string[]> {
  const found: string[] = []
  const note = (where: string) => (error: Error) =>
    found.push(`${path} ${where}: ${error.message.slice(0, 900)}`)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(path)
    await open?.(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await expectAccessible(page).catch(note(`${width} ${colorScheme}`))
    }
  }
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page).catch(note(`${width} sideways`))
  }
  found.push(...(await faultsInLargeLetters(page, path)))
  return found
}

/** Letters twice as large, as a browser can be told to draw them (WCAG 1.4.4). */
async function faultsInLargeLetters(page: Page, path: string): Promise<string[]> {
  const found: string[] = []
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  for (const width of [1280, 1024, 768, 640, 390, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await expectNoSidewaysScroll(page).catch((error: Error) =>
      found.push(`${path} ${width} large letters: ${error.message.slice(0, 900)}`),
    )
  }
  return found
}
