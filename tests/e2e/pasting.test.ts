import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Block, bodyText } from '@/lib/blocks/registry'
import { openBrowser, signIn, visitor } from '../support/browser'
import { cookieOf, demoEmail, demoPassword, request } from '../support/site'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await openBrowser()
  const opened = await visitor(browser)
  page = opened.page
  await signIn(page, demoEmail('publisher'), demoPassword)
})
afterAll(() => browser.close())

async function begin(headline: string) {
  await page.goto('/newsroom/articles/new')
  await page.getByRole('textbox', { name: 'Headline' }).fill(headline)
}

/** Pastes HTML into the text of the story. */
async function paste(html: string) {
  const text = page.getByRole('textbox', { name: 'Story' })
  await text.click()
  await text.evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'Plain.')
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)
}

async function bodyStored(): Promise<Block[]> {
  const id = page.url().split('/').at(-1)!
  if (id === 'new') return []
  const kept = await request(`/api/newsroom/articles/${id}`, {
    cookie: await cookieOf('publisher'),
  })
  return ((await kept.json()) as { content: { body: Block[] } }).content.body
}

// What a line says is a paragraph, or a line of one where `/` stands.
test.each([
  ['lines beside no paragraph', 'One.<br>Two.<br><br>Three.', ['One./Two.', 'Three.']],
  ['lines in a span', '<span>One.</span><br><br><b>Two.</b>', ['One.', 'Two.']],
  ['a wire', '<div>One.<br> <br>\n<br>Two.<div>Three.</div></div>', ['One.', 'Two.', 'Three.']],
  ['mail', '<div>One.</div><div><br></div><div>Two.</div>', ['One.', 'Two.']],
  ['Google Docs', '<b style="font-weight:normal"><p>One.</p><br><p>Two.</p></b>', ['One.', 'Two.']],
  ['a link around lines', '<p><i>One.<br><br>Two.</i><br>Three.</p>', ['One.', 'Two./Three.']],
])('no words run together: %s', async (name, html, paragraphs) => {
  await begin(`Pasted from ${name}`)
  await paste(html)
  await expect
    .poll(async () => (await bodyStored()).map((one) => bodyText([one]).replaceAll('\n', '/')), {
      timeout: 15_000,
    })
    .toEqual(paragraphs)
})

test('more than a story may hold is not called saved, and is kept on this device', async () => {
  const lines = Array.from({ length: 2_001 }, (_, line) => `<p>Line ${line}.</p>`)
  await begin('More than fits')
  await page.waitForURL(/articles\/[0-9a-f-]{36}$/)
  const address = page.url()
  await paste(lines.join(''))
  await page.getByText('it may have 2,000 at most').first().waitFor()
  // The tab is gone, as in a crash: no page is asked whether it may go.
  const context = page.context()
  await page.close()
  page = await context.newPage()
  await page.goto(address)
  await page.getByRole('button', { name: 'Use them' }).click()
  await page.getByText('Line 2000.').waitFor()
  await page.getByText('it may have 2,000 at most').first().waitFor()
})
