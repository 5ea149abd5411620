import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { MostReadList } from '@/app/(site)/_most-read/most-read-list'
import type { StoryCard } from '@/lib/articles/card'

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
