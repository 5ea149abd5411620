import { describe, expect, test } from 'vitest'
import {
  clockTime,
  dayBounds,
  dayIn,
  dayOf,
  fullTime,
  teaserTime,
  timeWithZone,
  zoneName,
} from '@/lib/i18n/dates'

const at = new Date('2026-04-14T06:10:00Z')
const now = new Date('2026-04-14T14:32:07Z')

describe('times name their zone', () => {
  test.each([
    ['UTC', '06:10 GMT'],
    ['Europe/Vienna', '08:10 CEST'],
    ['Asia/Kolkata', '11:40 GMT+5:30'],
  ])('%s: %s', (zone, words) => {
    expect(timeWithZone(zone, at)).toBe(words)
    expect(`${clockTime(zone, at)} ${zoneName(zone, at)}`).toBe(words)
  })

  test('a full time', () => {
    expect(fullTime('UTC', at)).toBe('Tue 14 April 2026, 06:10 GMT')
  })
})

describe('a teaser’s time', () => {
  test.each([
    ['2026-04-14T14:32:00Z', '14 April, 14:32 GMT'],
    ['2026-04-12T14:33:00Z', '12 April, 14:33 GMT'],
    ['2026-04-12T14:32:00Z', '12 April'],
    ['2025-04-13T23:00:00Z', '13 April 2025'],
  ])('%s: %s', (published, words) => {
    expect(teaserTime('UTC', new Date(published), now)).toBe(words)
  })
  test('the year only where it is another', () => {
    expect(dayOf('UTC', new Date('2025-12-31T23:59:00Z'), now)).toBe('31 December 2025')
  })
})

describe('61: a day’s bounds', () => {
  test.each([
    ['UTC', '2026-04-14', '2026-04-14T00:00:00.000Z', '2026-04-15T00:00:00.000Z'],
    // Clocks go forward: a day of 23 hours.
    ['Europe/Vienna', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    // Clocks go back: a day of 25 hours.
    ['Europe/Vienna', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['Asia/Kathmandu', '2026-01-01', '2025-12-31T18:15:00.000Z', '2026-01-01T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z', '2026-01-01T10:00:00.000Z'],
  ])('%s %s', (zone, day, from, to) => {
    const bounds = dayBounds(zone, day)
    expect([bounds.from.toISOString(), bounds.to.toISOString()]).toEqual([from, to])
    expect(dayIn(zone, bounds.from)).toBe(day)
  })
})
