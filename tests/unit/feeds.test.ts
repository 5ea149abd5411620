import { parseFeed } from 'feedsmith'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { type Block, blockDefinitions } from '@/lib/blocks/registry'
import { contentHtml } from '@/lib/feeds/content'
import type { Feed } from '@/lib/feeds/feed'
import { feedFormats } from '@/lib/feeds/registry'
import { escapeXml, legalXml } from '@/lib/feeds/xml'
import { newsLanguage, sitemapIndexXml, sitemapXml } from '@/lib/sitemaps/xml'

const url = 'https://paper.example/news/2026/04/14/two-navies'
const hostile = 'a \u0000\u0001\u000b\u001f\ufffe\ud800 ]]> </title> & <b> "x" \u2028'

/** Throws where the text is not well-formed XML 1.0. */
function parseXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(text).close()
}

describe('a story’s body as HTML', () => {
  const html = (blocks: Block[]) => contentHtml(blocks, url, 'en-GB')

  test.each(blockDefinitions.map((definition) => [definition.type, definition] as const))(
    'the block %s is written with all its words',
    (_type, definition) => {
      const written = html([definition.example])
      const read = written.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
      for (const word of definition.text(definition.example).split(/\s+/).filter(Boolean))
        expect(read).toContain(word.replace(/'/g, '&#39;'))
    },
  )
  test('marks nest, a line break is one, and addresses are absolute', () => {
    const text = [
      { text: 'one\ntwo', bold: true as const, link: '/world/x' },
      { text: ' three', italic: true as const },
      { text: ' four', link: '#note' },
    ]
    expect(html([{ type: 'paragraph', text }])).toBe(
      '<p><a href="https://paper.example/world/x"><strong>one</strong></a>' +
        '<br><a href="https://paper.example/world/x"><strong>two</strong></a>' +
        `<em> three</em><a href="${url}#note"> four</a></p>`,
    )
  })
  test('no text becomes markup', () => {
    const text = '<img src=x onerror=alert(1)> & "'
    const written = html([
      { type: 'paragraph', text: [{ text }] },
      { type: 'pull-quote', text, source: text },
      { type: 'fact-box', title: text, items: [[{ text }]] },
      {
        type: 'picture',
        track: 'main',
        picture: {
          mediaId: '00000000-0000-7000-8000-000000000001',
          alt: '" onload="alert(1)',
          caption: text,
          credit: text,
        },
      },
    ])
    expect(written).not.toMatch(/<img(?! src="https:\/\/paper\.example\/media\/)/)
    expect(written).not.toContain('" onload=')
    expect(written).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;')
  })
  test('what runs from the right says so, wherever it is shown', () => {
    const blocks: Block[] = [{ type: 'paragraph', text: [{ text: 'NATO: שלום.' }] }]
    expect(contentHtml(blocks, url, 'he')).toBe(
      '<div lang="he" dir="rtl">\n<p>NATO: שלום.</p>\n</div>',
    )
  })
  test('an empty story is nothing', () => {
    expect(html([])).toBe('')
  })
})

describe('feeds', () => {
  const feed: Feed = {
    title: hostile,
    description: hostile,
    language: 'en',
    page: 'https://paper.example/news',
    self: 'https://paper.example/news/feed',
    updatedAt: new Date('2026-04-14T14:02:00Z'),
    items: [
      {
        id: '00000000-0000-7000-8000-000000000001',
        url,
        title: hostile,
        summary: hostile,
        html: contentHtml([{ type: 'paragraph', text: [{ text: hostile }] }], url, 'en-GB'),
        language: 'en',
        authors: [hostile],
        subjects: [hostile],
        picture: 'https://paper.example/media/x/16x9-1280.jpg',
        firstPublishedAt: new Date('2026-04-14T06:10:00Z'),
        updatedAt: new Date('2026-04-14T14:02:00Z'),
      },
    ],
  }

  test.each(feedFormats.map((format) => [format.id, format] as const))(
    '%s can be read, whatever stands in a story',
    (_id, format) => {
      const written = format.write(feed)
      // THREATS 32.
      if (format.mediaType.endsWith('xml')) parseXml(written)
      const read = parseFeed(written)
      expect(
        (read.feed as { items?: unknown[]; entries?: unknown[] }).items ??
          (read.feed as { entries?: unknown[] }).entries,
      ).toHaveLength(1)
      expect(written).toContain('urn:uuid:00000000-0000-7000-8000-000000000001')
      expect(written).toContain(url)
    },
  )
  test.each(feedFormats.map((format) => [format.id, format] as const))(
    '%s can be empty',
    (_id, format) => {
      const written = format.write({ ...feed, updatedAt: null, items: [] })
      if (format.mediaType.endsWith('xml')) parseXml(written)
      else expect(JSON.parse(written)).toMatchObject({ items: [] })
      if (format.id === 'rss') expect(written).not.toContain('lastBuildDate')
    },
  )
  test('characters that XML cannot hold are taken out, all others stay', () => {
    expect(legalXml('a\u0000\u0008\u000b\u000c\u001f\ufffe\uffffb')).toBe('ab')
    expect(legalXml('a\t\n\r\u0085\ud83d\ude00\ue000')).toBe('a\t\n\r\u0085\ud83d\ude00\ue000')
    expect(escapeXml('\ud800<&>"\'')).toBe('\ufffd&lt;&amp;&gt;&quot;&apos;')
  })
})

describe('sitemaps', () => {
  test('are well-formed with any headline in them', () => {
    const news = {
      publication: 'Longwave',
      language: 'en-GB',
      publishedAt: new Date('2026-04-14T06:10:00Z'),
      title: hostile,
    }
    const written = sitemapXml([{ url, changedAt: new Date(0), news }])
    parseXml(written)
    expect(written).toContain('<news:language>en</news:language>')
    parseXml(sitemapIndexXml([{ url }]))
  })
  test.each([
    ['en-GB', 'en'],
    ['zh-Hans', 'zh-cn'],
    ['zh-Hant', 'zh-tw'],
    ['zh-TW', 'zh-tw'],
    ['haw', 'haw'],
  ])('the language %s is %s in the news sitemap', (tag, name) => {
    expect(newsLanguage(tag)).toBe(name)
  })
})
