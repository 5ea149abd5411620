import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isLinkTarget } from '@/lib/base/links'
import { slugPattern } from '@/lib/base/slug'
import { bodyText } from '@/lib/blocks/registry'
import { isBody } from '@/lib/imports/block-limits'
import { DropList } from '@/lib/imports/dropped'
import { type ForeignBlock, withoutForeignPictures } from '@/lib/imports/foreign-block'
import { formatOf } from '@/lib/imports/formats'
import { htmlToBlocks } from '@/lib/imports/html-to-blocks'
import { type ImportedRecord, type ImportedStory, subjectsOf } from '@/lib/imports/imported'
import { countRecord, emptyReport, reportText } from '@/lib/imports/report'
import { readWordpress } from '@/lib/imports/wordpress'
import { wordpressMarkup } from '@/lib/imports/wordpress-markup'
import { readWxr } from '@/lib/imports/wxr'
import { allOf } from './all-of'
import { hasSharedInputs, input, inputsIn } from './shared-inputs'

type Expected = Record<string, number | boolean | string>

const files = inputsIn('wxr').filter((name) => name.endsWith('.xml'))
const expectedCounts: Record<string, Expected> = hasSharedInputs
  ? JSON.parse(readFileSync(input('wxr', 'expected-counts.json'), 'utf8'))
  : {}

async function countsOf(path: string): Promise<Expected> {
  const counts: Record<string, number> = {}
  const count = (what: string, by = 1) => {
    if (by > 0) counts[what] = (counts[what] ?? 0) + by
  }
  const plural = { author: 'authors', category: 'categories', tag: 'tags' } as const
  for await (const record of readWxr(path)) {
    if (record.type === 'item') {
      count(`item:${record.postType}:${record.status}`)
      count('comments', record.comments)
    } else if (record.type in plural) count(plural[record.type as keyof typeof plural])
  }
  return counts
}

describe.skipIf(!hasSharedInputs)('exports of real sites', () => {
  it.each(files)('%s is counted as it should be, or refused with its place', async (name) => {
    const { wellFormed, error, ...expected } = expectedCounts[name]!
    const path = input('wxr', name)
    if (wellFormed) {
      expect(await countsOf(path)).toEqual(expected)
      return
    }
    const line = /line \d+/.exec(String(error))![0]
    await expect(countsOf(path)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(new RegExp(`${line}, column \\d+: .* Nothing was imported`)),
    })
  })

  it.each(inputsIn('xml-hostile'))('%s is refused', async (name) => {
    await expect(allOf(readWordpress(input('xml-hostile', name)))).rejects.toThrow(/DOCTYPE/)
  })

  it('gives nothing of a file whose fault lies behind its stories', async () => {
    const given: ImportedRecord[] = []
    const reading = async () => {
      for await (const record of readWordpress(input('wxr', 'malformed.xml'))) given.push(record)
    }
    await expect(reading()).rejects.toThrow(/line 90/)
    expect(given).toEqual([])
  })

  it.each(files.filter((name) => expectedCounts[name]!.wellFormed))(
    '%s is known by its format',
    async (name) => {
      expect((await formatOf(input('wxr', name))).id).toBe('wxr')
    },
  )
})

describe.skipIf(!hasSharedInputs)('the theme unit test data', async () => {
  const records = hasSharedInputs
    ? await allOf(readWordpress(input('wxr', 'themeunittestdata.wordpress.xml')))
    : []
  const stories = records.flatMap((one) => (one.type === 'story' ? [one.story] : []))
  const storyAt = (slug: string): ImportedStory => stories.find((one) => one.slug === slug)!
  const bodyOf = (slug: string): ForeignBlock[] => storyAt(slug).body
  const kinds = (slug: string) => [...new Set(bodyOf(slug).map((one) => one.type))]
  const textOf = (slug: string) => bodyText(withoutForeignPictures(bodyOf(slug)))

  it('has 49 published stories, one of them behind a password', () => {
    const of = (status: string) => stories.filter((one) => one.status === status).length
    expect([of('published'), of('protected'), of('scheduled'), of('draft')]).toEqual([48, 1, 1, 1])
  })

  it('gives each an id and an address of its own, and a body within the limits', () => {
    expect(new Set(stories.map((one) => one.foreignId)).size).toBe(stories.length)
    for (const story of stories) {
      expect(isBody(withoutForeignPictures(story.body)), story.headline).toBe(true)
      expect(story.slug).toMatch(slugPattern)
      expect(story.headline).toMatch(/^\S.{0,199}$/)
      // One story shows this as code.
      const words = textOf(story.slug).replace('<!-- wp:code -->', '')
      expect(words, story.headline).not.toMatch(/\[\/?(caption|gallery|audio)|<!--|wp:/)
      expect(subjectsOf(story).length).toBeLessThanOrEqual(30)
    }
  })

  it('reads the page of every HTML element', () => {
    const slug = 'markup-html-tags-and-formatting'
    expect(kinds(slug)).toEqual(['paragraph', 'subhead', 'quote', 'list', 'divider'])
    expect(textOf(slug)).toContain('John Doe · $1 · Because')
    expect(textOf(slug)).toContain('1 Infinite Loop\nCupertino, CA 95014\nUnited States')
    expect(textOf(slug)).toContain('Two roads diverged in a yellow wood,\n')
    expect(storyAt(slug).publishedAt).toEqual(new Date('2013-01-12T03:22:19Z'))
  })

  it('reads pictures with their captions, each before the text beside it', () => {
    const body = bodyOf('markup-image-alignment')
    const pictures = body.filter((one) => one.type === 'foreign-picture')
    expect(pictures).toHaveLength(11)
    expect(pictures.filter((one) => one.caption !== '')).toHaveLength(5)
    expect(pictures[5]?.caption).toBe('Look at 580x300 getting some caption love.')
    const first = body.findIndex((one) => one.type === 'foreign-picture')
    expect(body[first + 1]).toMatchObject({
      type: 'paragraph',
      text: [{ text: 'The image above happens to be ' }, {}, {}],
    })
  })

  it('keeps the numbers of ordered lists', () => {
    const lists = bodyOf('edge-case-nested-and-mixed-lists').filter((one) => one.type === 'list')
    expect(lists.map((one) => [one.ordered, one.items.length])).toEqual([
      [false, 2],
      [true, 4],
      [true, 4],
      [false, 4],
      [false, 4],
    ])
  })

  it('reads titles as words', () => {
    expect(storyAt('markup-title-with-markup').headline).toBe('Markup: Title With Markup')
    expect(storyAt('title-with-special-characters').headline).toContain(
      '~`!@#$%^&*()-_=+{}[]/\\;:\'"?,.>',
    )
    const long = storyAt('title-should-not-overflow-the-content-area')
    expect(long.headline).toHaveLength(85)
  })

  it.each<[string, string[], string]>([
    ['post-format-standard', ['paragraph'], 'All children, except one, grow up'],
    ['post-format-aside', ['paragraph'], 'I never tried to prove nothing'],
    ['post-format-chat', ['paragraph'], 'Costello: Funny names?'],
    ['post-format-link', ['paragraph'], 'The WordPress Theme Review Team Website'],
    ['post-format-quote', ['quote'], 'Mark Twain'],
    ['post-format-status', ['paragraph'], 'how do I love thee?'],
    ['post-format-audio', ['paragraph'], 'stlouisblues.mp3'],
    ['post-format-image-linked', ['foreign-picture'], ''],
    ['post-format-gallery', ['foreign-picture', 'divider', 'paragraph', 'subhead'], 'Nine Columns'],
    ['post-format-gallery-tiled', ['paragraph', 'foreign-picture'], 'Jetpack'],
    ['template-paginated', ['paragraph', 'divider'], 'Post Page 3'],
    ['edge-case-no-content', [], ''],
    ['block-quotes', ['paragraph', 'quote', 'pull-quote'], 'Gutenberg is more than an editor.'],
    ['blocks-embeds', ['paragraph'], 'https://youtu.be/ex8fMxXJDJw'],
  ])('%s', (slug, expectedKinds, words) => {
    expect(kinds(slug)).toEqual(expectedKinds)
    expect(textOf(slug)).toContain(words)
  })

  it('takes the featured picture as the lead', () => {
    const { leadPicture } = storyAt('template-featured-image-horizontal')
    expect(leadPicture?.src).toMatch(/^https:\/\/.*\.jpg$/)
  })

  it('is told in a report', () => {
    const report = emptyReport()
    for (const record of records) countRecord(report, record)
    const words = reportText(report)
    expect(words).toContain(
      'Theme Unit Test Data: 51 stories read (49 published, 1 scheduled, 1 in draft).',
    )
    for (const line of [
      '21 × pages',
      '70 × menu items',
      'Comments not yet taken: 32.',
      '4 × tables',
    ])
      expect(words).toContain(line)
  })

  it('is read the same twice', async () => {
    const again = await allOf(readWordpress(input('wxr', 'themeunittestdata.wordpress.xml')))
    expect(again).toEqual(records)
  })
})

describe.skipIf(!hasSharedInputs)('lists of attacks', () => {
  const lines = hasSharedInputs
    ? [
        ...readFileSync(input('xss', 'payloadbox-xss.txt'), 'utf8').split('\n'),
        ...(
          JSON.parse(readFileSync(input('xss', 'dompurify-expect.json'), 'utf8')) as {
            payload: string
          }[]
        ).map(({ payload }) => payload),
        ...inputsIn('xss/feed-sanitize').map((name) =>
          readFileSync(input('xss/feed-sanitize', name), 'utf8'),
        ),
      ]
    : []
  const library = { picture: () => undefined, ofPost: [] }

  it('give no link but an allowed one, no foreign picture but over http, and no markup', () => {
    expect(lines.length).toBeGreaterThan(3_000)
    for (const payload of lines) {
      const { html, keepsNewlines } = wordpressMarkup(payload, library, new DropList())
      const { blocks } = htmlToBlocks(html, { base: 'https://old.example/', keepsNewlines })
      expect(isBody(withoutForeignPictures(blocks)), payload).toBe(true)
      const hrefs = [...JSON.stringify(blocks).matchAll(/"(?:link|src)":"((?:[^"\\]|\\.)*)"/g)]
      for (const [, href] of hrefs) {
        const address = JSON.parse(`"${href}"`)
        expect(isLinkTarget(address) && /^(https?|mailto|tel):/.test(address), payload).toBe(true)
      }
    }
  })
})
