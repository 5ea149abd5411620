import { describe, expect, test } from 'vitest'
import { emailAddress } from '@/lib/auth/email'
import { landing, safeReturn } from '@/lib/auth/return'
import { limitKey } from '@/lib/auth/visitor'

describe('one e-mail address', () => {
  test('is kept in small letters, without room around it', () => {
    expect(emailAddress.parse(' Mirela.Osk@Longwave.Example ')).toBe('mirela.osk@longwave.example')
  })
  test.each([
    'nobody',
    'a@b',
    'a@b.example, c@d.example',
    'a@b.example;c@d.example',
    'a＠b.example',
    '<a@b.example>',
    '"a b"@c.example',
    'a@b.example\r\nBcc: c@d.example',
    `${'a'.repeat(65)}@b.example`,
    'a@-b.example',
  ])('%j is none', (address) => {
    expect(emailAddress.safeParse(address).success).toBe(false)
  })
})

describe('where to go after signing in', () => {
  test.each([
    ['/newsroom?tab=draft#top', '/newsroom?tab=draft#top'],
    ['/a/../b', '/b'],
  ])('%j is a path of this site', (wanted, path) => {
    expect(safeReturn(wanted)).toBe(path)
  })
  test.each([
    undefined,
    '',
    '//evil.example',
    '/\\evil.example',
    '/a\\b',
    'https://evil.example/',
    'javascript:alert(1)',
    '/\t/evil.example',
    '/a\r\nSet-Cookie: a=b',
    'newsroom',
  ])('%j leads to the front page', (wanted) => {
    expect(safeReturn(wanted)).toBe('/')
  })
  test('the newsroom’s people land in the newsroom, readers on the front page', () => {
    expect(landing('writer', '/')).toBe('/newsroom')
    expect(landing('reader', '/')).toBe('/')
    expect(landing('moderator', '/')).toBe('/newsroom/discussion')
    expect(landing('moderator', '/newsroom')).toBe('/newsroom/discussion')
    expect(landing('moderator', '/account')).toBe('/account')
    expect(landing('reader', '/account')).toBe('/account')
  })
})

describe('what limits count by', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002:ffff::', '2001:db8:1:2::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s by %s', (address, key) => {
    expect(limitKey(address)).toBe(key)
  })
})
