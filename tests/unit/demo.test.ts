import { readFileSync, statSync } from 'node:fs'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { slugify, slugPattern } from '@/lib/base/slug'
import { pictureProblems } from '@/lib/blocks/picture-use'
import { blockDefinitions, body, bodyProblems, bodyText } from '@/lib/blocks/registry'
import { dayLanguage } from '@/lib/daywords/registry'
import { dayWords } from '@/lib/daywords/resolve'
import { authors } from '@/lib/demo/authors'
import { discussions } from '@/lib/demo/discussions/written'
import { dossiers } from '@/lib/demo/dossiers'
import { front } from '@/lib/demo/front'
import { pictures } from '@/lib/demo/pictures'
import { bodyOf, datedText, pictureOf } from '@/lib/demo/resolve'
import { sections } from '@/lib/demo/sections'
import { publicStories, stories } from '@/lib/demo/stories/all'
import { tags } from '@/lib/demo/tags'
import type { DemoBlock, DemoInline, DemoStory } from '@/lib/demo/types'
import { demoWire, wireItems } from '@/lib/demo/wire'

const days = { published: '2031-04-12', loaded: '2031-04-14' }
const places = {
  mediaId: () => '00000000-0000-7000-8000-000000000001',
  storyPath: (slug: string) => `/news/2031/04/12/${slug}`,
}
const parsed = (story: DemoStory) => body.parse(bodyOf(story.body, days, places))

const isPublic = new Set(publicStories.map((story) => story.slug))
const slugsOf = (list: { slug: string }[]) => new Set(list.map((one) => one.slug))
const linesOf = (block: DemoBlock): DemoInline[] => {
  if (block.type === 'paragraph') return [block.text]
  if (block.type === 'list' || block.type === 'fact-box') return block.items
  return block.type === 'quote' ? block.paragraphs : []
}
const linksOf = (story: DemoStory) =>
  story.body
    .flatMap(linesOf)
    .flat()
    .flatMap((run) => (run.story === undefined ? [] : [run.story]))

/** Everything of a story that a reader sees as text. */
const wordsOf = (story: DemoStory) =>
  [
    story.headline,
    story.standfirst,
    story.kicker ?? '',
    story.lead?.caption ?? '',
    ...(story.corrections ?? []).map((note) => note.text),
    'reason' in story ? story.reason : '',
    bodyText(parsed(story)),
  ].join('\n')

describe('the stories of the demo', () => {
  it('are at least 66 in public, in every section and of every kind', () => {
    expect(publicStories.length).toBeGreaterThanOrEqual(66)
    const used = new Set(publicStories.map((story) => story.section))
    expect([...used].sort()).toEqual(sections.map((section) => section.slug).sort())
    expect(new Set(publicStories.map((story) => story.kind))).toEqual(
      new Set(['news', 'opinion', 'analysis']),
    )
  })

  it('name no day that is read as another', () => {
    const english = dayLanguage('en')!
    // Seen from each day of a week: a wrong side of the dateline shows on six of the seven.
    const misread = stories.flatMap(({ body: blocks, slug }) =>
      blocks.flatMap(linesOf).flatMap((line) =>
        Array.from({ length: 7 }, (_, at) => `2031-04-${14 + at}`).flatMap((published) => {
          const meant: string[] = []
          const text = line
            .map(({ text: words }) => words)
            .join('')
            .replace(/\{day:(-?\d+)\}/g, (_, ago: string) => {
              const date = Temporal.PlainDate.from(published).subtract({ days: Number(ago) })
              meant.push(date.toString())
              return date.toLocaleString('en', { weekday: 'long' })
            })
          const read = dayWords(text, published, english).flatMap((word) =>
            word.weekday === null || word.isQuoted ? [] : [word.date],
          )
          return meant.length > 0 && read.some((date) => !meant.includes(date))
            ? [`${slug}: ${text}`]
            : []
        }),
      ),
    )
    expect([...new Set(misread.map((line) => line.replace(/\w+day/g, 'a day')))]).toEqual([])
  })

  it('hold bodies that parse and may be published', () => {
    for (const story of stories) {
      expect(bodyProblems(parsed(story)), story.slug).toEqual([])
      if (story.lead)
        expect(pictureProblems(pictureOf(story.lead, days, places)), story.slug).toEqual([])
    }
  })

  it('use every kind of block several times', () => {
    const counts = new Map<string, number>()
    for (const block of publicStories.flatMap((story) => story.body))
      counts.set(block.type, (counts.get(block.type) ?? 0) + 1)
    for (const { type } of blockDefinitions) expect(counts.get(type), type).toBeGreaterThan(4)
    const lists = publicStories.flatMap((story) =>
      story.body.filter((block) => block.type === 'list'),
    )
    expect(lists.some((list) => list.ordered)).toBe(true)
  })

  it('have headlines and standfirsts of a printable length, no two headlines alike', () => {
    for (const story of stories) {
      expect(story.headline.length, story.slug).toBeLessThanOrEqual(90)
      expect(datedText(story.standfirst, days).length, story.slug).toBeLessThanOrEqual(180)
      expect(story.slug, story.slug).toMatch(slugPattern)
      expect(story.slug.length, story.slug).toBeLessThanOrEqual(80)
    }
    expect(new Set(stories.map((story) => story.headline)).size).toBe(stories.length)
    expect(slugsOf(stories).size).toBe(stories.length)
  })

  it('have from four to fourteen paragraphs in public, none of them twice', () => {
    const seen = new Map<string, string>()
    for (const story of publicStories) {
      const paragraphs = parsed(story).filter((block) => block.type === 'paragraph')
      expect(paragraphs.length, story.slug).toBeGreaterThanOrEqual(4)
      expect(paragraphs.length, story.slug).toBeLessThanOrEqual(14)
      for (const paragraph of paragraphs) {
        const text = bodyText([paragraph])
        expect(seen.get(text), `${story.slug}: ${text}`).toBeUndefined()
        seen.set(text, story.slug)
      }
    }
  })

  it('name only sections, authors, tags, dossiers, pictures and stories that exist', () => {
    const known = {
      authors: slugsOf(authors),
      tags: slugsOf(tags),
      dossiers: slugsOf(dossiers),
      sections: slugsOf(sections),
    }
    for (const story of stories) {
      expect(known.sections.has(story.section), story.slug).toBe(true)
      expect(story.authors.length, story.slug).toBeGreaterThan(0)
      for (const slug of story.authors) expect(known.authors.has(slug), slug).toBe(true)
      for (const slug of story.tags) expect(known.tags.has(slug), slug).toBe(true)
      for (const slug of story.dossiers) expect(known.dossiers.has(slug), slug).toBe(true)
      for (const slug of story.related ?? []) expect(isPublic.has(slug), slug).toBe(true)
      for (const slug of linksOf(story)) expect(isPublic.has(slug), slug).toBe(true)
      if (story.lead) expect(pictures[story.lead.key], story.lead.key).toBeDefined()
    }
    for (const slug of [front.lead, ...front.next]) expect(isPublic.has(slug), slug).toBe(true)
    for (const slug of dossiers.flatMap((dossier) => dossier.startHere))
      expect(isPublic.has(slug), slug).toBe(true)
  })

  it('leave no date mark, markup or exclamation mark in what is read', () => {
    for (const story of stories) {
      const text = datedText(wordsOf(story), days)
      expect(text.match(/[{}*_!<>]|\]\(/), `${story.slug}: ${text}`).toBeNull()
      expect(text.match(/['"]/), story.slug).toBeNull()
    }
  })

  it('stand in every state of the desk, and carry dated corrections', () => {
    const counts: Record<string, number> = {}
    for (const story of stories) counts[story.state] = (counts[story.state] ?? 0) + 1
    expect(counts).toMatchObject({
      draft: 1,
      'in-edit': 1,
      review: 3,
      ready: 2,
      spiked: 1,
      'legal-hold': 1,
      correcting: 1,
      scheduled: 1,
      withdrawn: 1,
    })
    const corrected = publicStories.filter((story) => story.corrections)
    expect(corrected.length).toBeGreaterThanOrEqual(4)
  })

  it('were published within three months, and updated afterwards', () => {
    const minutes = (age: { daysAgo: number; at: string }) => {
      expect(age.at).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
      return age.daysAgo * -1440 + Number(age.at.slice(0, 2)) * 60 + Number(age.at.slice(3))
    }
    for (const story of publicStories) {
      expect(story.published.daysAgo, story.slug).toBeLessThanOrEqual(92)
      const first = minutes(story.published)
      if (story.updated) expect(minutes(story.updated), story.slug).toBeGreaterThan(first)
      for (const note of story.corrections ?? [])
        expect(minutes(note.when), story.slug).toBeGreaterThan(first)
    }
  })
})

describe('the people and subjects of the demo', () => {
  it('are eight authors with portraits, and forty tags of four types', () => {
    const portraits = authors.flatMap((author) => author.portrait ?? [])
    expect(new Set(portraits).size).toBe(8)
    for (const key of portraits) expect(pictures[key], key).toBeDefined()
    expect(slugsOf(tags).size).toBe(40)
    expect(new Set(tags.map((tag) => tag.type)).size).toBe(4)
    expect(tags.filter((tag) => tag.description).length).toBeGreaterThanOrEqual(20)
    const used = new Set(publicStories.flatMap((story) => story.tags))
    expect(tags.filter((tag) => !used.has(tag.slug))).toEqual([])
  })

  it('have pictures of a known size, with alt text, in files of 60 KB at most', () => {
    for (const [key, picture] of Object.entries(pictures)) {
      const file = new URL(`../../lib/demo/pictures/${picture.file}`, import.meta.url)
      expect(statSync(file).size, key).toBeLessThan(60_000)
      const head = readFileSync(file, 'utf8').slice(0, 200)
      expect(head, key).toContain(`width="${picture.width}" height="${picture.height}"`)
      expect(picture.alt.length, key).toBeGreaterThan(20)
    }
  })
})

describe('date marks', () => {
  it('count weekdays and dates from publication, and dossier dates from loading', () => {
    expect(datedText('{day:0}, {day:2}, {day:-1}', days)).toBe('Saturday, Thursday, Sunday')
    expect(datedText('{date:1} and {on:70}', days)).toBe('11 April and 3 February')
  })
})

describe('the wire', () => {
  it('is the same for the same seed, and another for another', () => {
    const first = [...wireItems(300, 7)]
    expect([...wireItems(300, 7)]).toEqual(first)
    expect([...wireItems(300, 8)]).not.toEqual(first)
  })

  it('repeats no headline, address or paragraph in 5,000 items', () => {
    for (const { slug: dossier } of dossiers) {
      const seen = { headlines: new Set(), slugs: new Set(), paragraphs: new Set() }
      let paragraphs = 0
      for (const item of wireItems(5_000, 3, { dossier })) {
        seen.headlines.add(item.headline)
        seen.slugs.add(item.slug)
        for (const block of item.body) seen.paragraphs.add(JSON.stringify(block))
        paragraphs += item.body.length
      }
      expect(seen.headlines.size, dossier).toBe(5_000)
      expect(seen.slugs.size, dossier).toBe(5_000)
      expect(seen.paragraphs.size, dossier).toBe(paragraphs)
    }
  })

  it('brings each dossier to its number of stories, newest first and no older than its first', () => {
    const items = [...demoWire()]
    const slugs = new Set([...items, ...stories].map((story) => story.slug))
    expect(slugs.size).toBe(items.length + stories.length)
    for (const dossier of dossiers) {
      const own = [...publicStories, ...items].filter((one) => one.dossiers.includes(dossier.slug))
      expect(own.length, dossier.slug).toBe(dossier.stories)
      const oldest = Math.max(...own.map((one) => one.published.daysAgo))
      expect(oldest, dossier.slug).toBe(dossier.sinceDaysAgo)
    }
  })

  it('writes items that parse, name what exists and read as sentences', () => {
    const known = { tags: slugsOf(tags), sections: slugsOf(sections) }
    for (const item of demoWire()) {
      expect(parsed(item).length, item.slug).toBeGreaterThanOrEqual(2)
      expect(item.headline.length, item.headline).toBeLessThanOrEqual(90)
      expect(item.slug).toBe(slugify(item.headline))
      expect(known.sections.has(item.section)).toBe(true)
      for (const tag of item.tags) expect(known.tags.has(tag), tag).toBe(true)
      const text = datedText(wordsOf(item), days)
      expect(text.match(/[{}*_!]|undefined/), text).toBeNull()
    }
  })

  it('has a hundred thousand items for a benchmark', () => {
    let count = 0
    let last = ''
    for (const item of wireItems(100_000, 1, { days: 900 })) {
      count++
      last = item.headline
    }
    expect(count).toBe(100_000)
    expect(last).not.toBe('')
    expect(() => [...wireItems(1e9, 1)]).toThrow(RangeError)
  })
})

describe('the discussions of the demo', () => {
  const said = Object.values(discussions)
    .flat()
    .flatMap((comment) => [comment, ...(comment.replies ?? [])])

  it('hold as a first comment what is the first of its writer', () => {
    const first = said.filter((comment) => comment.held === 'first-comment')
    expect(first.length).toBeGreaterThan(0)
    for (const { by } of first) expect(said.filter((comment) => comment.by === by)).toHaveLength(1)
  })
})
