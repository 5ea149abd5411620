import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alphabet, isCode, nearCodes, newCode, normalCode } from '@/lib/shortlinks/code'
import { withUtm } from '@/lib/shortlinks/utm'
import { visitorOf } from '@/lib/shortlinks/visitor'

const letter = fc.constantFrom(...alphabet)

describe('a code', () => {
  test('is seven letters and a check letter, without look-alikes', () => {
    for (let count = 0; count < 500; count++) expect(newCode()).toMatch(/^[2-9a-hjkmnp-z]{8}$/)
    expect(isCode(newCode())).toBe(true)
  })

  test('with one letter wrong is never a code', () => {
    fc.assert(
      fc.property(fc.nat(7), letter, (at, wrong) => {
        const code = newCode()
        fc.pre(code[at] !== wrong)
        expect(isCode(code.slice(0, at) + wrong + code.slice(at + 1))).toBe(false)
      }),
    )
  })

  test('with two neighbours exchanged is never a code', () => {
    fc.assert(
      fc.property(fc.nat(6), (at) => {
        const code = newCode()
        fc.pre(code[at] !== code[at + 1])
        const exchanged = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)
        expect(isCode(exchanged)).toBe(false)
      }),
    )
  })

  test('is found again from one slip of the finger', () => {
    const code = newCode()
    const slips = [
      code.slice(0, 3) + (code[3] === 'x' ? 'y' : 'x') + code.slice(4),
      code.slice(0, 2) + code.slice(3),
      `${code.slice(0, 5)}z${code.slice(5)}`,
    ]
    for (const slip of slips) expect(nearCodes(slip)).toContain(code)
  })

  test('is read in any case', () => {
    expect(normalCode(' AB3D ')).toBe('ab3d')
  })

  test('guessing yields a bounded list of codes that pass their check', () => {
    const near = nearCodes('abcdefgh')
    expect(near.length).toBeLessThan(400)
    expect(near.every(isCode)).toBe(true)
    expect(nearCodes('x'.repeat(100_000))).toEqual([])
  })
})

describe('utm_ parameters', () => {
  const added = (query: string) =>
    withUtm(`https://example.org/p${query}`, { source: 'harbour day', medium: 'e-mail' })
  const own = 'utm_source=harbour%20day&utm_medium=e-mail'

  test('stand beside the query and before the fragment that were there', () => {
    expect(added('')).toBe(`https://example.org/p?${own}`)
    expect(added('?')).toBe(`https://example.org/p?${own}`)
    expect(added('#part')).toBe(`https://example.org/p?${own}#part`)
  })
  test('leave every other letter of the query as it was: it may be signed', () => {
    const signed = '?flag&sig=a%2Fb%20c+d&x=~&x=%7e'
    expect(added(`${signed}#f`)).toBe(`https://example.org/p${signed}&${own}#f`)
  })
  test('take the place of those of the address', () => {
    expect(added('?utm_source=old&id=1&utm_campaign=kept')).toBe(
      `https://example.org/p?id=1&utm_campaign=kept&${own}`,
    )
  })
})

describe('who clicked', () => {
  const agent = (words: string) => new Headers({ 'user-agent': words })
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
  test.each([
    ['GET', agent(firefox), 'person'],
    ['HEAD', agent(firefox), 'head'],
    ['GET', agent('Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)'), 'preview'],
    [
      'GET',
      agent('Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'),
      'bot',
    ],
    ['GET', agent('curl/8.5.0'), 'bot'],
    ['GET', new Headers(), 'bot'],
    ['GET', new Headers({ 'user-agent': firefox, 'sec-purpose': 'prefetch;prerender' }), 'preview'],
  ] as const)('%s %#: %s', (method, headers, who) => {
    expect(visitorOf(method, headers)).toBe(who)
  })
})
