import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Row } from '@/app/(newsroom)/newsroom/_desk/row'
import { ComparisonView } from '@/app/(newsroom)/newsroom/articles/_editor/comparison'
import { GrowingText } from '@/app/(newsroom)/newsroom/articles/_editor/growing-text.client'
import { MostReadList } from '@/app/(site)/_most-read/most-read-list'
import type { StoryCard } from '@/lib/articles/card'
import { compareContents } from '@/lib/articles/compare'
import { emptyContent, type StoryContent } from '@/lib/articles/content'
import type { DeskRow } from '@/lib/articles/queries/desk-list'
import { plain } from '@/lib/blocks/inline'

// A headline whose first strong letter is not of its own script.
const headline = 'NATO: הספינה הגיעה לנמל!'

test('a Hebrew headline that begins with a Latin name runs from the right in a list', () => {
  const card = {
    id: 'a',
    path: '/world/a',
    headline,
    language: 'he',
    section: { pillar: 'news' },
  } as StoryCard
  expect(renderToStaticMarkup(<MostReadList cards={[card]} />)).toContain(
    `<a href="/world/a" lang="he" dir="rtl">${headline}</a>`,
  )
})

test('so it does in the list of the desk', () => {
  const row = {
    ...{ id: 'a', version: 1, state: 'draft', headline, language: 'he', slug: 'a', words: 4 },
    ...{ hasLead: true, missedReason: '', section: null, assignee: null, dueAt: null },
    ...{ scheduledAt: null, publishedAt: null, embargoUntil: null },
  } satisfies DeskRow
  const list = { zone: 'UTC', now: new Date(0), previewPath: '/newsroom', isSelected: false }
  expect(renderToStaticMarkup(<Row row={row} {...list} />)).toContain(
    `lang="he" dir="rtl">${headline}</a>`,
  )
})

test('it is written from the right as well', () => {
  const html = renderToStaticMarkup(
    <GrowingText
      id="headline"
      look="headline"
      label="Headline"
      value={headline}
      language="he"
      isReadOnly={false}
      onChange={() => {}}
      onEnter={() => {}}
    />,
  )
  expect(html).toMatch(/<textarea [^>]*lang="he" dir="rtl"/)
})

test('what changed of it runs as it does, and the words beside it are English', () => {
  const version = (words: string): StoryContent => ({
    ...emptyContent(),
    language: 'he',
    headline: words,
    body: [{ type: 'paragraph', text: plain(words) }],
  })
  const html = renderToStaticMarkup(
    <ComparisonView
      comparison={compareContents(version('NATO: הספינה'), version(headline), () => '')}
      language="he"
    />,
  )
  expect(html).toContain('<td lang="he" dir="rtl">NATO')
  expect(html).toContain('<p lang="he" dir="rtl">NATO')
  expect(html.match(/class="vh"/g)).toHaveLength(html.match(/class="vh" lang="en"/g)!.length)
})
