import { describe, expect, test } from 'vitest'
import { tame, tameName } from '@/lib/base/tame'
import { charactersIn } from '@/lib/discussion/characters'
import { fingerprint } from '@/lib/discussion/fingerprint'
import { wordFinder } from '@/lib/discussion/held-words'
import { initialsOf } from '@/lib/discussion/initials'
import { addressesIn, linksIn, piecesOf } from '@/lib/discussion/links'

describe('46: a text is tamed', () => {
  test.each([
    ['an override of direction', 'a\u202Etxet\u202C b', 'atxet b'],
    ['isolates', '\u2066a\u2069\u2067b', 'ab'],
    ['letters that cannot be seen', 'a\u200Bb\uFEFFc\u00ADd\u2060e', 'abcde'],
    ['a hidden sentence in tags', 'hi\u{E0068}\u{E0069}', 'hi'],
    ['control characters', 'a\u0007b\u009Bc', 'abc'],
    ['line ends of other systems', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['rooms of empty lines', 'a\n\n\n\n\nb', 'a\n\nb'],
    ['spaces at its ends', '  a  \n b \n', 'a\n b'],
  ])('%s', (_, text, tamed) => {
    expect(tame(text)).toBe(tamed)
  })

  test('marks that pile up on a letter stop at four', () => {
    const zalgo = `h${'\u0315\u031B\u0321'.repeat(40)}i`
    expect(tame(zalgo).match(/\p{M}/gu)).toHaveLength(4)
  })

  test('what languages need stays', () => {
    for (const text of ['שָׁלוֹם', 'नमस्ते', 'می‌خواهم', '👨‍👩‍👧', 'Å ö é', 'مرحبا\u200F.'])
      expect(tame(text)).toBe(text.normalize('NFC'))
  })

  test('31: 100 KB of anything takes under 100 ms', () => {
    for (const one of ['\u0301', '\u202E', '\n', ' \n', 'http://', 'a ', '\u200B']) {
      const hostile = one.repeat(100_000 / one.length)
      const started = performance.now()
      piecesOf(tame(hostile))
      expect(performance.now() - started, JSON.stringify(one)).toBeLessThan(100)
    }
  })

  test('a name is one line', () => {
    expect(tameName(' Wren\n\u202EHalloran ')).toBe('Wren Halloran')
  })
})

test('characters are counted as a person counts them', () => {
  expect(charactersIn('👨‍👩‍👧')).toBe(1)
  expect(charactersIn('e\u0301e')).toBe(2)
  expect(charactersIn('नमस्ते')).toBeLessThan(6)
})

describe('links', () => {
  test('are found, without the sentence around them', () => {
    expect(piecesOf('See (https://example.org/a), and go.')).toEqual([
      { text: 'See (' },
      { text: 'example.org/a', href: 'https://example.org/a' },
      { text: '), and go.' },
    ])
  })

  test.each([
    'javascript:alert(1)',
    'https://user@evil.example/',
    '//evil.example',
    'data:text/html,<script>',
    'ftp://example.org/',
  ])('42: %s stays words', (text) => {
    expect(piecesOf(text)).toEqual([{ text }])
  })

  test('are counted', () => {
    expect(linksIn('http://a.example http://b.example\nno\nhttp://c.example')).toBe(3)
  })

  test.each([
    ['what does not become a link too', 'http://u@a.example www.b.example (HTTPS://c.example)', 3],
    ['not in ordinary words', 'www, http and e.g. end.Next', 0],
  ])('46: addresses are counted: %s', (_, text, count) => {
    expect(addressesIn(text)).toBe(count)
  })
})

describe('46: held words', () => {
  test.each([
    ['a Whole word, in any case', 'Buy CHEAP pills', 'cheap', true],
    ['with its accents off', 'très chèap', 'cheap', true],
    ['the list’s accents too', 'cheap', 'chéap', true],
    ['not a part of one', 'cheaper', 'cheap', false],
    ['any ending, where the list says so', 'cheaper', 'cheap*', true],
    ['several in a row', 'work from, home now', 'work from home', true],
    ['not several with others between', 'work away from home', 'work from home', false],
    ['an empty word holds nothing', 'anything', '  ', false],
    ['a star alone holds nothing', 'anything', '*', false],
    ['spelled apart', 'buy c h e-a p now', 'cheap', true],
    ['spelled apart, with dots', 'c.h.e.a.p', 'cheap', true],
    ['not what single letters happen to spell', 'plan a, i say', 'ai', false],
    ['in wide letters', 'ｃｈｅａｐ', 'cheap', true],
    ['with letters of another script among its own', 'ch\u0435\u0430p', 'cheap', true],
    ['a word that is of that script', 'дёшево', 'дешево', true],
    ['without spaces between words', '今日は天気がいい', '天気', true],
  ])('%s', (_, text, word, is) => {
    expect(wordFinder(text)(word)).toBe(is)
  })

  test('31: a text as long as may be sent is read for 2,000 words in under 100 ms', () => {
    for (const one of ['a ', 'a', 'a.', '-', 'ａ', 'a\u0435']) {
      const started = performance.now()
      const holds = wordFinder(one.repeat(20_000 / one.length))
      for (let at = 0; at < 2_000; at++) holds(`word${at}`)
      expect(performance.now() - started, one).toBeLessThan(100)
    }
  })
})

test('46: the same words are the same however they are dressed, and signs are not all the same', () => {
  expect(fingerprint('  Well, SAID! ')).toBe(fingerprint('well said'))
  expect(fingerprint('Ｗｅｌｌ said')).toBe(fingerprint('well said'))
  expect(fingerprint('👍')).not.toBe(fingerprint('🎉'))
})

test('initials are of the first and the last name', () => {
  expect(initialsOf('Greta van der Kolm')).toBe('GK')
  expect(initialsOf('ödön')).toBe('Ö')
  expect(initialsOf('Dana (Levy)')).toBe('DL')
  expect(initialsOf('“Ann” O’Neil (?)')).toBe('AO')
  expect(initialsOf('')).toBe('')
})
