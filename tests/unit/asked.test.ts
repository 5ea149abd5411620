import { describe, expect, test } from 'vitest'
import { asked, dataQuery } from '@/lib/front/asked'

const key = (url: string, headers = {}) => asked(url, headers)?.key

describe('what a page is kept under', () => {
  test('is its address', () => {
    expect(key('/')).toBe('/')
    expect(key('/world?page=2')).toBe('/world?page=2')
  })

  test('drops what means nothing, and draws the address without it', () => {
    expect(asked('/world?utm_source=x&page=2&y', {})).toMatchObject({
      key: '/world?page=2',
      url: '/world?page=2',
    })
    expect(key('/?evil=%0d%0a')).toBe('/')
    expect(key('/world/2026/11/25/a-story?page=2')).toBe('/world/2026/11/25/a-story')
    expect(key('/archive?year=2025&page=2')).toBe('/archive?year=2025')
    expect(key('/most-read?over=7d&page=2')).toBe('/most-read?over=7d')
  })

  test('is the page and its version for the data of its scripts', () => {
    const version = 'abcdefghijklmnopqrst-_'
    expect(asked(`/world?page=2&data=${version}`, {})).toMatchObject({
      key: `/world?page=2\n${version}`,
      url: '/world?page=2',
      dataOf: { page: '/world?page=2', version },
    })
    expect(dataQuery('/world?page=2', version)).toBe(`?page=2&data=${version}`)
    expect(dataQuery('/world', version)).toBe(`?data=${version}`)
    // No version, or nothing that is kept: the page itself.
    for (const url of ['/world?data=x', `/world?data=${version}%0A`])
      expect(asked(url, {}), url).toMatchObject({ key: '/world' })
    expect(key(`/search?q=ferry&data=${version}`)).toBeNull()
    expect(key(`/newsroom?data=${version}`)).toBeUndefined()
  })

  test('is nothing where addresses have no end', () => {
    for (const url of ['/search?q=ferry', '/oembed?url=x', '/s/abcdefgh+', '/s/abcdefgh'])
      expect(key(url), url).toBeNull()
    expect(asked('/search?q=ferry&x=1', {})?.url).toBe('/search?q=ferry')
    expect(key(`/${'a'.repeat(1_001)}`)).toBeNull()
    expect(key(`/world?page=${'1'.repeat(41)}`)).toBeNull()
    expect(key('/world?page=1&page=2')).toBeNull()
  })

  test('is nothing for an address that is another one, written otherwise', () => {
    expect(key('/w%6Frld')).toBeNull()
    expect(key('/a%2fb')).toBeNull()
    expect(key('/%E0%A4%A')).toBeNull()
    expect(key('/tags/%D0%BC%D0%B8%D1%80')).toBe('/tags/%D0%BC%D0%B8%D1%80')
  })
})

test('what is the asker’s own is not the front’s', () => {
  for (const url of ['/newsroom', '/newsroom/x', '/api/health', '/sign-in?next=/', '/account'])
    expect(asked(url, {}), url).toBeNull()
  expect(asked('/newsroomish', {})).not.toBeNull()
})

test('each payload is kept by itself, and only by the headers that choose it', () => {
  const plain = asked('/world?_rsc=1', { rsc: '1' })!
  expect(plain.key).toMatch(/^\/world\n/)
  expect(plain.url).toBe('/world?_rsc=1')
  const tree = { rsc: '1', 'next-router-state-tree': '%5B%22%22%5D' }
  expect(key('/world?_rsc=2', tree)).not.toBe(plain.key)
  expect(key('/world?_rsc=2', { rsc: '1', cookie: 'a=b', 'x-nonce': 'n' })).toBe(plain.key)
  expect(asked('/world', { ...tree, cookie: 'a' })!.payload).toEqual(tree)
})
