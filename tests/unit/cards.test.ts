import { ImageResponse } from 'next/og'
import { describe, expect, test } from 'vitest'
import { embedXml, storyPathIn, thumbnailWithin } from '@/app/oembed/embed'
import { SocialCard } from '@/app/og/card'
import { cardFonts } from '@/app/og/fonts'
import { storyCard } from '@/app/og/words'
import type { StoryCard } from '@/lib/articles/card'
import { env } from '@/lib/base/env'

const now = new Date('2026-04-14T12:00:00Z')
const story = (set: Partial<StoryCard> = {}) =>
  ({
    headline: 'Two navies, one channel',
    language: 'en',
    section: { id: '1', slug: 'news', name: 'News', pillar: 'news' },
    firstPublishedAt: new Date('2026-04-14T06:10:00Z'),
    ...set,
  }) as StoryCard

describe('a social card', () => {
  test('has headline, section and publication, and the year of what is over a year old', () => {
    expect(storyCard(story(), 'Longwave', now)).toMatchObject({
      headline: 'Two navies, one channel',
      section: 'News',
      publication: 'Longwave',
      year: '',
    })
    const old = story({ firstPublishedAt: new Date('2024-12-09T00:00:00Z') })
    expect(storyCard(old, 'Longwave', now).year).toBe('2024')
  })
  test('holds only what its fonts can draw: nothing is looked for elsewhere', () => {
    const odd = story({ headline: 'Łódź \u{1f680} wins → 5 \u0007% “now”' })
    expect(storyCard(odd, 'Longwave', now).headline).toBe('Łódź wins 5 % “now”')
    expect(storyCard(story({ headline: 'Москва ждёт' }), 'L', now).headline).toBe('Москва ждёт')
    for (const [headline, language] of [
      ['שלום עולם', 'he'],
      ['北京', 'zh'],
    ] as const)
      expect(storyCard(story({ headline, language }), 'L', now).headline).toBe('')
  })
  test.each(['Ａnother', '٣ ships', 'Ꜳ'])(
    'has no headline that would be drawn in boxes: %s',
    (headline) => expect(storyCard(story({ headline }), 'L', now).headline).toBe(''),
  )
  test('draws the letters of each of its fonts: two that are missing would be the same box', async () => {
    const drawn = async (headline: string) => {
      const card = storyCard(story({ headline }), 'L', now)
      const picture = new ImageResponse(SocialCard({ card }), { fonts: await cardFonts() })
      return Buffer.from(await picture.arrayBuffer()).toString('base64')
    }
    const letters = ['L', 'Ł', 'ź', 'Ħ', 'ế', 'Ж', 'Ә', 'Қ']
    expect(new Set(await Promise.all(letters.map(drawn))).size).toBe(letters.length)
  })
  test('cuts a long headline at a word', () => {
    const { headline } = storyCard(story({ headline: 'a word '.repeat(100) }), 'L', now)
    expect(headline.length).toBeLessThanOrEqual(151)
    expect(headline).toMatch(/(a|word)…$/)
  })
})

describe('oEmbed', () => {
  test('knows addresses of this site only', () => {
    const { SITE_URL } = env()
    expect(storyPathIn(`${SITE_URL}/news/2026/04/14/f%C3%A9rry?x#p1`)).toBe(
      '/news/2026/04/14/férry',
    )
    const host = new URL(SITE_URL).host
    for (const url of [
      '',
      'x',
      'https://evil.example/a',
      `https://a@${host}.evil.example/`,
      `javascript:${SITE_URL}`,
      `http://x@${host}/a`,
      `${SITE_URL}/%ff`,
    ])
      expect(storyPathIn(url), url).toBeNull()
  })
  test('knows a story by its address with a slash at the end', () => {
    const { SITE_URL } = env()
    expect(storyPathIn(`${SITE_URL}/news/2026/04/14/ferry/`)).toBe('/news/2026/04/14/ferry')
    expect(storyPathIn(`${SITE_URL}/`)).toBe('/')
  })
  test('offers no thumbnail larger than what was asked for', () => {
    const offered = (query: string) => thumbnailWithin('u', new URLSearchParams(query))
    for (const query of ['', 'maxwidth=1200&maxheight=630', 'maxwidth=x', 'maxwidth='])
      expect(offered(query), query).toMatchObject({ thumbnail_width: 1_200, thumbnail_height: 630 })
    for (const query of ['maxwidth=600', 'maxheight=629', 'maxwidth=2000&maxheight=300'])
      expect(offered(query), query).toEqual({})
  })
  test('is XML whatever a headline holds', () => {
    const xml = embedXml({ title: '</title>\u0000 & <b>' } as never)
    expect(xml).toContain('<title>&lt;/title&gt; &amp; &lt;b&gt;</title>')
  })
})
