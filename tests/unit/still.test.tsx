import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Edition } from '@/app/_ui/edition'
import { Instant } from '@/app/_ui/instant'
import { still } from '@/app/_ui/still'
import { publicationSettings } from '@/lib/settings/publication'

const own: Edition = {
  ...publicationSettings.parse({ timeZone: 'Europe/Moscow' }),
  now: new Date('2026-04-14T12:00:00Z'),
}
const drawn = (part: Parameters<typeof still>[0]) => renderToStaticMarkup(still(part, own))

function Said({ words }: { words: string }) {
  return (
    <p className="said" title={words}>
      {words} <Instant at={new Date('2026-04-14T06:10:00Z')} shape="time" />
    </p>
  )
}

test('a still part is what React draws of it, its root’s attributes included', () => {
  expect(drawn(<Said words="Nine" />)).toBe(
    '<p class="said" title="Nine">Nine <time dateTime="2026-04-14T06:10:00.000Z" data-time="time" title="Tue 14 April 2026, 09:10 GMT+3">09:10 GMT+3</time></p>',
  )
})

test('26: hostile words are words in it', () => {
  const html = drawn(<Said words={'"><script>alert(1)</script><img src=x onerror=alert(1)>'} />)
  expect(html).not.toMatch(/<(script|img)/)
  expect(html).toContain('&lt;script&gt;')
})

test('a part that has nothing to say is none', () => {
  const Nothing = () => null
  expect(still(<Nothing />, own)).toBeNull()
})

test('a part without one element at its root is refused', () => {
  const Two = () => (
    <>
      <p>One</p>
      <p>Two</p>
    </>
  )
  expect(() => still(<Two />, own)).toThrow('one element at its root')
})

test('the moment of one part is not that of what is drawn later', () => {
  const Fails = () => {
    throw new Error('broken')
  }
  expect(() => still(<Fails />, own)).toThrow('broken')
  expect(() => renderToStaticMarkup(<Said words="Later" />)).toThrow()
})
