import { describe, expect, test } from 'vitest'
import { env } from '@/lib/base/env'
import { customCodeRefusal, isCustomCode, looksLike } from '@/lib/shortlinks/custom-code'
import { shortAddressIn } from '@/lib/shortlinks/passage'
import { sourceOf } from '@/lib/shortlinks/sources'
import { destinationIn, hostAndAbove } from '@/lib/shortlinks/target'

describe('42: where a short URL may lead', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'https:\\\\evil.example',
    'https://longwave@evil.example/',
    'https://user:password@evil.example/',
    'https://evil.example/ a',
    'https://evil.example/\u0000',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://017700000001/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://localhost/',
    'http://localhost.:3000/',
    'http://router/',
    'http://db.internal/',
    'http://printer.local/',
    'evil.example',
    '',
  ])('%j is refused', (to) => {
    expect(destinationIn(to)).toBeTypeOf('string')
  })

  test('a short URL, which would lead in a circle, is refused', () => {
    const { SITE_URL, SHORT_URL } = env()
    for (const to of [`${SITE_URL}/s/abc`, `${SHORT_URL}/abc`, `${SITE_URL}/s/abc+`])
      expect(destinationIn(to)).toBeTypeOf('string')
  })

  test('a page of this site is one, by path or whole', () => {
    const here = { is: 'here', path: '/news/2026/01/02/ferry' }
    const passage = { ...here, suffix: '?x=1#p2' }
    expect(destinationIn('/news/2026/01/02/ferry?x=1#p2')).toEqual(passage)
    const whole = `${env().SITE_URL}/news/2026/01/02/ferry`
    expect(destinationIn(whole)).toEqual({ ...here, suffix: '' })
  })

  test('a page elsewhere is one, its name in plain letters', () => {
    expect(destinationIn('https://EXÄMPLE.org/a?b=c#d')).toEqual({
      is: 'elsewhere',
      url: 'https://xn--exmple-cua.org/a?b=c#d',
    })
  })

  test('a host is below those that a block list may name', () => {
    expect(hostAndAbove('https://a.b.example.org./x')).toEqual([
      'a.b.example.org',
      'b.example.org',
      'example.org',
    ])
  })
})

describe('a chosen code', () => {
  test.each(['ferry', 'battle-over-the-delta', 'a1b'])('%s is one', (code) => {
    expect(customCodeRefusal(code)).toBeNull()
    expect(isCustomCode(code)).toBe(true)
  })
  test.each(['ab', '-ab', 'ab-', 'a--b', 'a'.repeat(33), 'füre', 'a b', 'a/b', 'a.b', 'a+'])(
    '%j has not the shape of one',
    (code) => {
      expect(customCodeRefusal(code)).not.toBeNull()
    },
  )
  test.each(['admin', 'l0gin', 'SIGN-IN', 'newsroorn', 'adrnin', '1ogin'])(
    '%s would pass for the house’s own',
    (code) => {
      expect(customCodeRefusal(code)).not.toBeNull()
    },
  )
  test('of eight letters of a made one is refused: a mistyped code never leads to another story', () => {
    expect(customCodeRefusal('harbdays')).not.toBeNull()
    expect(isCustomCode('harbdays')).toBe(false)
  })
  test('looks like those that the eye takes for it', () => {
    for (const [one, other] of [
      ['modern', 'rnodern'],
      ['hello-10', 'he1lo-io'],
      ['view', 'vievv'],
    ])
      expect(looksLike(one!)).toBe(looksLike(other!))
  })
})

describe('a short address', () => {
  test.each([
    ['abc', 'abc', null, ''],
    ['abc+', 'abc', null, '+'],
    ['abc.svg', 'abc', null, '.svg'],
    ['abc.p4', 'abc', { paragraph: 4, edition: null }, ''],
    ['abc.p4-3+', 'abc', { paragraph: 4, edition: 3 }, '+'],
    ['abc.p0', 'abc.p0', null, ''],
  ])('%s is read', (typed, code, passage, form) => {
    expect(shortAddressIn(typed)).toEqual({ code, passage, form })
  })
})

describe('where a click came from', () => {
  const source = (referer: string, agent = '') =>
    sourceOf(new Headers({ referer, 'user-agent': agent }))
  test('is a host and nothing else of the referrer', () => {
    expect(source('https://www.news.example/a?user=jane').referrer).toBe('news.example')
    for (const junk of ['', 'nonsense', 'javascript:1', `https://${'a'.repeat(200)}.example/`])
      expect(source(junk).referrer).toBe('')
  })
  test('is one of three kinds of device', () => {
    expect(source('', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile').device).toBe(
      'phone',
    )
    expect(source('', 'Mozilla/5.0 (Linux; Android 15; Pixel) Mobile Safari').device).toBe('phone')
    expect(source('', 'Mozilla/5.0 (Linux; Android 15; Tab) Safari').device).toBe('tablet')
    expect(source('', 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140').device).toBe('computer')
  })
})
