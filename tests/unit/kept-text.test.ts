import { expect, test } from 'vitest'
import { refuseUnkeepable } from '@/lib/base/kept-text'

test.each(['a\0b', '\ud800', 'a\udc00', { a: [{ text: 'x\0' }] }])('%j cannot be kept', (input) => {
  expect(() => refuseUnkeepable(input)).toThrow(/cannot be kept/)
})

test('every other character can', () => {
  expect(() =>
    refuseUnkeepable({ text: '😀 \\u0000 \u0001 é \u2028', n: 1, none: null }),
  ).not.toThrow()
})
