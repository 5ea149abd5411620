import { describe, expect, test } from 'vitest'
import { countWords, publishProblems, slugOf, storyPath } from '@/lib/articles/article'
import { emptyContent, storyContent } from '@/lib/articles/content'
import { kindOf, kinds } from '@/lib/articles/kinds'
import { applies, next, states, transitions, type Verb } from '@/lib/articles/states'
import { slugify, slugPattern } from '@/lib/base/slug'

describe('states', () => {
  const verbs = Object.keys(transitions) as Verb[]

  test('every verb leads from each of its states to a known one, and from no other', () => {
    for (const verb of verbs)
      for (const state of states) {
        if (applies(verb, state)) expect(states).toContain(next(verb, state, 'draft'))
        else expect(() => next(verb, state, null)).toThrow('no longer applies')
      }
  })

  test('there is a way from every state', () => {
    for (const state of states)
      expect(
        verbs.some((verb) => applies(verb, state)),
        state,
      ).toBe(true)
  })
})

describe('content', () => {
  test('is trimmed and bounded, with words for each field', () => {
    const parsed = storyContent.parse({ ...emptyContent(), headline: '  Two\n navies ' })
    expect(parsed.headline).toBe('Two navies')
    const refused = storyContent.safeParse({
      ...emptyContent(),
      headline: 'x'.repeat(201),
      slug: 'No Spaces',
    })
    expect(refused.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([
      ['headline', 'The headline may have 200 characters at most.'],
      ['slug', 'The web address may have small letters, digits and single hyphens.'],
    ])
  })

  test('17: what a save may not set is refused', () => {
    for (const field of ['state', 'role', 'authorId', 'publishedAt', 'version', 'createdBy'])
      expect(storyContent.safeParse({ ...emptyContent(), [field]: 'x' }).success, field).toBe(false)
  })

  test('an empty story has every problem, each with its place', () => {
    expect(publishProblems(emptyContent()).map((problem) => problem.field)).toEqual([
      'headline',
      'section',
      'body',
    ])
  })
})

describe('addresses', () => {
  test('the day is that of the publication’s zone', () => {
    const late = new Date('2026-04-14T23:30:00Z')
    expect(storyPath('world', late, 'UTC', 'x')).toBe('/world/2026/04/14/x')
    expect(storyPath('world', late, 'Europe/Vienna', 'x')).toBe('/world/2026/04/15/x')
  })

  test.each([
    [
      'Two navies, one channel: the night the Vessen almost closed',
      'two-navies-one-channel-the-night-the-vessen-almost-closed',
    ],
    ['Café “Zoë” re-opens', 'cafe-zoe-re-opens'],
    ['Битва за дельту', 'битва-за-дельту'],
    ['الدلتا', 'الدلتا'],
    ['三角洲之战', '三角洲之战'],
    ['‘It’s over’', 'its-over'],
    ['../../etc/passwd\r\nSet-Cookie: a', 'etc-passwd-set-cookie-a'],
    ['🎉', ''],
  ])('%s', (headline, slug) => {
    expect(slugify(headline)).toBe(slug)
    if (slug !== '') expect(slug).toMatch(slugPattern)
    expect(slugOf({ slug: '', headline })).toBe(slug)
  })

  test('a long headline is cut on a word', () => {
    const slug = slugify('word '.repeat(60))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.endsWith('word')).toBe(true)
  })
})

test('words are counted in scripts that part them with nothing', () => {
  expect(countWords('The last boat left at noon.')).toBe(6)
  expect(countWords('世界人权宣言')).toBeGreaterThan(1)
  expect(countWords('')).toBe(0)
})

test('a kind that is not known is read as news', () => {
  expect(kindOf('hologram')).toBe(kinds[0])
})
