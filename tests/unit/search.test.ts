import { describe, expect, test } from 'vitest'
import { cleanQuery, isAsking, searchInput, searchPath } from '@/lib/search/input'
import { pieces } from '@/lib/search/snippet'
import { gap, searchable, spaced } from '@/lib/search/words'

const kinds = ['news', 'opinion']
const ask = (params: Record<string, string | string[]>) => searchInput(params, kinds)

describe('what a reader asks of search', () => {
  test('nothing is asked where nothing is written', () => {
    expect(isAsking(ask({})!)).toBe(false)
    expect(ask({})).toMatchObject({ q: '', sort: 'relevance', page: 1 })
  })
  test('an unknown order is no search', () => {
    expect(ask({ q: 'a', sort: 'bogus' })).toBeNull()
    expect(ask({ q: 'a', sort: "newest'--" })).toBeNull()
    expect(ask({ q: 'a', sort: '' })).toMatchObject({ sort: 'relevance' })
  })
  test('filters that cannot be do not apply', () => {
    const input = ask({
      section: "x' or 1=1--",
      author: '\0',
      dossier: 'a'.repeat(500),
      kind: 'hologram',
      from: '2026-02-30',
      to: 'yesterday',
      page: '-4',
    })!
    expect(isAsking(input)).toBe(false)
    expect(input.page).toBe(1)
  })
  test('the first of a name that stands twice counts', () => {
    expect(ask({ q: ['one', 'two'] })).toMatchObject({ q: 'one' })
  })
  test('days the wrong way round are turned', () => {
    expect(ask({ from: '2026-04-14', to: '2026-04-01' })).toMatchObject({
      from: '2026-04-01',
      to: '2026-04-14',
    })
  })
  test('a query has no control characters, no halves of letters and 200 characters at most', () => {
    expect(cleanQuery(' a\0b \n\t c\ud800 ')).toBe('a b c')
    expect([...cleanQuery('é'.repeat(100_000))]).toHaveLength(200)
    expect([...cleanQuery('👩'.repeat(100_000))]).toHaveLength(200)
  })
  test('an address is read back as the search it was made of', () => {
    const input = ask({ q: '"river treaty" -war & ü', section: 'news', sort: 'newest', page: '3' })!
    const params = Object.fromEntries(
      new URL(searchPath(input, { page: 3 }), 'http://x').searchParams,
    )
    expect(ask(params)).toEqual(input)
    expect(searchPath(input)).not.toContain('page=')
  })
})

describe('scripts without spaces', () => {
  test('Chinese and Japanese are parted letter by letter', () => {
    expect(spaced('世界人权 now')).toBe(`${gap}世${gap}界${gap}人${gap}权${gap} now`)
    expect(searchable('人权')).toBe(' "人 权" ')
    expect(searchable('世界 -人权').replace(/\s+/g, ' ')).toBe(' "世 界" - "人 权" ')
  })
  test('Thai is parted into words, alike in a text and in a query', () => {
    const words = spaced('สิทธิมนุษยชน').split(gap).filter(Boolean)
    expect(words.length).toBeGreaterThan(1)
    expect(searchable('สิทธิมนุษยชน')).toBe(` "${words.join(' ')}" `)
  })
  test.each(['The river’s treaty', 'זכויות האדם', 'حقوق الإنسان', '인권 선언', 'права'])(
    '%s stays as it is',
    (text) => {
      expect(spaced(text)).toBe(text)
      expect(searchable(text)).toBe(text)
    },
  )
  test('a phrase in quotes stays one', () => {
    expect(searchable('"river treaty"')).toBe('"river treaty"')
    expect(searchable('"人权宣言"').replace(/\s+/g, ' ')).toBe('" 人 权 宣 言 "')
  })
})

describe('a snippet', () => {
  test('is parted at its marks; markup in a story stays text', () => {
    expect(pieces('a \ue000<b>\ue001 c')).toEqual([
      { text: 'a ', isHit: false },
      { text: '<b>', isHit: true },
      { text: ' c', isHit: false },
    ])
  })
  test('neighbouring letters of a script without spaces are one hit', () => {
    expect(pieces(`世\ue000人\ue001${gap}\ue000权\ue001`)).toEqual([
      { text: '世', isHit: false },
      { text: '人权', isHit: true },
    ])
  })
})
