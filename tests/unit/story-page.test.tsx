import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { JsonLd } from '@/app/_ui/json-ld'
import { descriptionOf } from '@/app/(site)/_article/description'
import { layoutOf } from '@/app/(site)/_article/layout-of'
import { storyData } from '@/app/(site)/_article/structured-data'
import { yearsOld } from '@/lib/articles/age'
import { kinds } from '@/lib/articles/kinds'
import type { Story } from '@/lib/articles/queries/story'
import { directionOf } from '@/lib/i18n/direction'
import { story as words } from '@/lib/i18n/story'

const hostile = '</script><script>alert(1)</script> \u2028 \u2029 <!-- "quoted"'

const story: Story = {
  id: '00000000-0000-7000-8000-000000000001',
  path: '/news/2026/04/14/two-navies',
  kind: 'news',
  headline: hostile,
  kicker: '',
  standfirst: hostile,
  dateline: { place: 'Saltmere', agency: 'Longwave' },
  body: [{ type: 'paragraph', text: [{ text: hostile }] }],
  words: 3,
  section: { id: 's', slug: 'news', name: hostile, pillar: 'news' },
  dossiers: [],
  tags: [{ id: 't', slug: 'shipping', name: hostile, type: 'subject' }],
  authors: [],
  lead: {
    mediaId: '00000000-0000-7000-8000-000000000002',
    alt: 'A boat',
    caption: '',
    credit: 'Longwave',
    width: 1600,
    height: 1000,
  },
  pictures: new Map(),
  corrections: [{ text: hostile, at: new Date('2026-04-14T14:02:00Z') }],
  relatedIds: [],
  discussion: 'open',
  isEvergreen: false,
  language: 'en',
  firstPublishedAt: new Date('2026-04-14T06:10:00Z'),
  updatedAt: new Date('2026-04-14T14:02:00Z'),
  editions: 2,
  shortCode: null,
  counts: { views: 0, comments: 0 },
  isDiscussed: false,
  ownTerms: null,
}
const paper = { name: 'Longwave', site: 'https://paper.example' }

describe('the layout of a story', () => {
  const set = (kind: string, pillar = 'business', kicker = '') =>
    layoutOf({ kind, kicker, section: { name: 'Business', pillar } })

  test('news is set in its section’s colour', () => {
    expect(set('news')).toEqual({
      head: 'standard',
      pillar: 'business',
      weight: 'regular',
      kicker: '',
    })
  })
  test('opinion has the tinted head, a light headline and its own colour, whatever its section', () => {
    expect(set('opinion')).toEqual({
      head: 'opinion',
      pillar: 'opinion',
      weight: 'light',
      kicker: 'Opinion',
    })
  })
  test('what the story says above its headline comes before its kind', () => {
    expect(set('analysis').kicker).toBe('Analysis')
    expect(set('analysis', 'news', 'The long read').kicker).toBe('The long read')
  })
  test('the name of its section is not said twice', () => {
    const section = { name: 'Opinion', pillar: 'opinion' }
    expect(layoutOf({ kind: 'opinion', kicker: '', section }).kicker).toBe('')
  })
  test('an unknown kind or colour is set as news', () => {
    expect(set('hologram', 'mauve')).toMatchObject({ head: 'standard', pillar: 'news' })
  })
  test.each(kinds.map((kind) => kind.id))('%s has a layout', (kind) => {
    expect(['standard', 'opinion']).toContain(set(kind).head)
  })
})

describe('structured data', () => {
  // THREATS 27.
  test('no text of a story ends its script, and all of it comes back as it was', () => {
    const html = renderToStaticMarkup(<JsonLd data={storyData(story, paper)} />)
    expect(html.match(/<\/script/gi)).toHaveLength(1)
    expect(html.match(/<script/gi)).toHaveLength(1)
    expect(html).not.toMatch(/[\u2028\u2029]|<!--/)
    const json = html.slice(html.indexOf('>') + 1, html.lastIndexOf('<'))
    expect(JSON.parse(json)['@graph'][0]).toMatchObject({
      '@type': 'NewsArticle',
      headline: hostile,
      articleSection: hostile,
      dateline: 'Saltmere',
      datePublished: '2026-04-14T06:10:00.000Z',
      dateModified: '2026-04-14T14:02:00.000Z',
      author: [{ '@type': 'NewsMediaOrganization', name: 'Longwave' }],
    })
  })
  test('the breadcrumbs lead from the front to the story, in absolute addresses', () => {
    const [, trail] = (storyData(story, paper) as { '@graph': unknown[] })['@graph']
    expect(trail).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, item: 'https://paper.example/' },
        { position: 2, item: 'https://paper.example/news' },
        { position: 3, item: 'https://paper.example/news/2026/04/14/two-navies' },
      ],
    })
  })
})

describe('words about a story', () => {
  test('a description is the standfirst, else the beginning of the text cut at a word', () => {
    expect(descriptionOf({ ...story, standfirst: 'In short.' })).toBe('In short.')
    const text = 'Nobody slept. '.repeat(40)
    const long = descriptionOf({
      standfirst: '',
      body: [{ type: 'paragraph', text: [{ text }] }],
    })
    expect(long.length).toBeLessThanOrEqual(201)
    expect(long).toMatch(/(slept\.|Nobody)…$/)
  })
  test('a dateline is the place in capitals and the agency', () => {
    expect(words.dateline('Saltmere', 'Longwave')).toBe('SALTMERE (Longwave) –')
    expect(words.dateline('Saltmere', '')).toBe('SALTMERE –')
  })
  test.each([
    ['2025-11-26T00:00:00Z', 0],
    ['2025-11-25T00:00:00Z', 1],
    ['2024-02-29T00:00:00Z', 2],
    ['2027-01-01T00:00:00Z', 0],
  ])('a story of %s is %i years old on 25 November 2026', (at, years) => {
    expect(yearsOld(new Date(at), new Date('2026-11-25T12:00:00Z'))).toBe(years)
  })
  test.each([
    ['en', 'ltr'],
    ['he', 'rtl'],
    ['ar-EG', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ku-Latn', 'ltr'],
    ['zh-Hans', 'ltr'],
    ['FA', 'rtl'],
  ])('%s runs %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction)
  })
})
