import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { request, text } from '../support/site'

// The standard's own rules; how React writes attributes and void elements is its business. Pages with
// a form of a server action are left out: React gives those an empty `action`.
const validator = new HtmlValidate({ extends: ['html-validate:standard'] })

const pages: Record<string, string> = {
  front: '/',
  section: '/world',
  dossier: '/dossiers/battle-over-the-delta',
  dossiers: '/dossiers',
  search: '/search?q=channel',
  archive: '/archive',
  corrections: '/corrections',
  listen: '/listen',
  authors: '/authors',
  'not found': '/nothing-here',
}

beforeAll(async () => {
  const feed = (await (await request('/feed.json')).json()) as { items: { url: string }[] }
  pages.story = new URL(feed.items[0]!.url).pathname
  const opinion = (await (await request('/opinion/feed.json')).json()) as {
    items: { url: string }[]
  }
  pages.opinion = new URL(opinion.items[0]!.url).pathname
})

test.each(['/search', '/nothing-here'])('the search in the page of %s has a name', async (path) => {
  // The masthead has one as well, and a landmark is found by its name.
  const page = await text(path)
  expect(page.slice(page.indexOf('<main'))).toMatch(/<search aria-label="[^"]+"/)
})

describe('pages are valid HTML', () => {
  test.each([...Object.keys(pages), 'story', 'opinion'])('%s', async (name) => {
    const report = await validator.validateString(await text(pages[name]!))
    const found = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
    )
    expect(found).toEqual([])
  })
})
