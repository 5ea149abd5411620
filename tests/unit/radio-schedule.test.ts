import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weekGrid } from '@/lib/radio/grid'
import { airings, clash, onAir, type Slot } from '@/lib/radio/schedule'
import { daysFrom, isDay, passes, weekOf } from '@/lib/radio/wall-clock'
import { slot, spans } from '../support/slots'

const at = (text: string) => new Date(`${text}Z`)
const on = (slots: Slot[], zone: string, from: string, to: string) =>
  spans(airings(slots, zone, at(from), at(to)))

const night = [
  slot({ title: 'A', startMinute: 60, minutes: 60 }),
  slot({ title: 'B', startMinute: 120, minutes: 30 }),
  slot({ title: 'C', startMinute: 150, minutes: 30 }),
  slot({ title: 'D', startMinute: 180, minutes: 60 }),
]

test('on the night when the clocks leap, what lies in the gap is left out, and what lies around it meets', () => {
  // Vienna, 29 March 2026: 02:00 is 03:00, at 01:00 UTC.
  expect(on(night, 'Europe/Vienna', '2026-03-28T23:00', '2026-03-29T02:30')).toEqual([
    'A 03-29T00:00 03-29T01:00',
    'D 03-29T01:00 03-29T02:00',
  ])
})

test('a programme over the gap is as much shorter', () => {
  const long = [slot({ title: 'Long', startMinute: 90, minutes: 120 })]
  expect(on(long, 'Europe/Vienna', '2026-03-28T23:00', '2026-03-29T06:00')).toEqual([
    'Long 03-29T00:30 03-29T01:30',
  ])
})

test('on the night when the clocks go back, the repeated hour belongs to what was on before it', () => {
  // Vienna, 25 October 2026: 03:00 is 02:00 again, at 01:00 UTC.
  expect(on(night, 'Europe/Vienna', '2026-10-24T22:00', '2026-10-25T03:00')).toEqual([
    'A 10-24T23:00 10-25T00:00',
    'B 10-25T00:00 10-25T00:30',
    'C 10-25T00:30 10-25T02:00',
    'D 10-25T02:00 10-25T03:00',
  ])
})

test.each([
  ['Asia/Kathmandu', '2026-06-15T03:15', '2026-06-15T04:15'],
  ['Australia/Lord_Howe', '2026-07-14T22:30', '2026-07-14T23:30'],
  ['Pacific/Chatham', '2026-07-14T20:15', '2026-07-14T21:15'],
  ['Pacific/Kiritimati', '2026-07-14T19:00', '2026-07-14T20:00'],
  ['America/St_Johns', '2026-07-15T11:30', '2026-07-15T12:30'],
])('09:00 in %s is %s UTC', (zone, from, to) => {
  const list = airings([slot()], zone, at(from), at(to))
  expect(list.map((one) => [one.from, one.to])).toEqual([[at(from), at(to)]])
})

test('half an hour of daylight saving: Lord Howe leaps from 02:00 to 02:30', () => {
  const slots = [
    slot({ title: 'Before', startMinute: 60, minutes: 60 }),
    slot({ title: 'In', startMinute: 120, minutes: 30 }),
    slot({ title: 'Behind', startMinute: 150, minutes: 30 }),
  ]
  expect(on(slots, 'Australia/Lord_Howe', '2026-10-03T13:00', '2026-10-03T17:00')).toEqual([
    'Before 10-03T14:30 10-03T15:30',
    'Behind 10-03T15:30 10-03T16:00',
  ])
})

test('a day that a zone left out has no programme', () => {
  // Samoa went from 29 December 2011 to the 31st.
  const daily = [slot({ firstDay: '2011-12-01' })]
  const days = airings(daily, 'Pacific/Apia', at('2011-12-29T00:00'), at('2012-01-01T12:00'))
  expect(days.map(({ day, from }) => [day, from.toISOString().slice(0, 16)])).toEqual([
    ['2011-12-29', '2011-12-29T19:00'],
    ['2011-12-31', '2011-12-30T19:00'],
    ['2012-01-01', '2011-12-31T19:00'],
  ])
})

test('what passes midnight goes on in the next day, and across the end of the week', () => {
  const late = [slot({ title: 'Late', days: [7], startMinute: 1_380, minutes: 120 })]
  // Sunday 29 November 2026.
  expect(on(late, 'UTC', '2026-11-30T00:30', '2026-11-30T00:40')).toEqual([
    'Late 11-29T23:00 11-30T01:00',
  ])
  expect(on(late, 'UTC', '2026-11-30T01:00', '2026-11-30T23:00')).toEqual([])
  expect(onAir(late, 'UTC', at('2026-11-30T00:59')).now?.slot.title).toBe('Late')
  expect(onAir(late, 'UTC', at('2026-11-30T01:00')).now).toBeNull()
})

test('the end of one is the beginning of the next: never two, never none', () => {
  const two = [slot({ title: 'One' }), slot({ title: 'Two', startMinute: 600 })]
  expect(onAir(two, 'UTC', at('2026-11-25T09:59:59')).now?.slot.title).toBe('One')
  const { now, next } = onAir(two, 'UTC', at('2026-11-25T10:00'))
  expect([now?.slot.title, next?.slot.title]).toEqual(['Two', 'One'])
})

test('first and last day are both in it', () => {
  const three = [slot({ title: 'P', firstDay: '2026-11-25', lastDay: '2026-11-27' })]
  expect(
    airings(three, 'UTC', at('2026-11-20T00:00'), at('2026-12-05T00:00')).map(({ day }) => day),
  ).toEqual(['2026-11-25', '2026-11-26', '2026-11-27'])
})

test('a special takes its time from what is on every week, which goes on after it', () => {
  const slots = [
    slot({ title: 'Weekly', startMinute: 1_020, minutes: 240 }),
    slot({
      title: 'Special',
      startMinute: 1_080,
      minutes: 60,
      days: [],
      firstDay: '2026-11-25',
      lastDay: '2026-11-25',
    }),
  ]
  expect(on(slots, 'UTC', '2026-11-25T00:00', '2026-11-26T00:00')).toEqual([
    'Weekly 11-25T17:00 11-25T18:00',
    'Special 11-25T18:00 11-25T19:00',
    'Weekly 11-25T19:00 11-25T21:00',
  ])
})

test('two that meet in the week clash; those that only touch, or never run together, do not', () => {
  const sunday = slot({ days: [7], startMinute: 1_380, minutes: 120 })
  const monday = slot({ days: [1], startMinute: 30, minutes: 60 })
  expect(clash(monday, [sunday])).toBe(sunday)
  expect(clash(slot({ days: [1], startMinute: 60 }), [sunday])).toBeNull()
  expect(clash(sunday, [sunday])).toBeNull()
  const over = slot({ days: [7], startMinute: 1_380, lastDay: '2026-02-01' })
  expect(clash(slot({ days: [7], startMinute: 1_380, firstDay: '2026-03-01' }), [over])).toBeNull()
  const special = { days: [], firstDay: '2026-11-25', lastDay: '2026-11-25' }
  expect(clash(slot(special), [slot()])).toBeNull()
  const other = slot(special)
  expect(clash(slot({ ...special, startMinute: 570 }), [other])).toBe(other)
})

test('weeks begin on Monday, across the year too', () => {
  expect(weekOf('2027-01-01')).toEqual(daysFrom('2026-12-28', 7))
  expect(weekOf('2026-11-29')[0]).toBe('2026-11-23')
  expect(weekOf('2026-11-23')[0]).toBe('2026-11-23')
})

test('only days that exist are days', () => {
  expect(['2026-02-29', '2026-13-01', '2026-1-1', 'today', '2026-11-25T10:00'].map(isDay)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
  expect(isDay('2028-02-29')).toBe(true)
})

const zones = [
  'UTC',
  'Europe/Vienna',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
]

test('a later wall time is never an earlier instant, on any day of any zone', () => {
  const minute = fc.integer({ min: 0, max: 2_880 })
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 12_000 }),
      minute,
      minute,
      (zone, days, a, b) => {
        const day = new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10)
        const [early, late] = [Math.min(a, b), Math.max(a, b)]
        const first = passes(zone, day, early).epochMilliseconds
        expect(first).toBeLessThanOrEqual(passes(zone, day, late).epochMilliseconds)
      },
    ),
    { numRuns: 400 },
  )
})

test('a day and night without a gap by the wall clock has none by the sun’s either', () => {
  const round = Array.from({ length: 24 }, (_, hour) => slot({ startMinute: hour * 60 }))
  for (const zone of zones) {
    const list = airings(round, zone, at('2026-03-01T00:00'), at('2026-11-30T00:00'))
    for (const [index, one] of list.entries())
      if (index > 0) expect(one.from.getTime()).toBe(list[index - 1]!.to.getTime())
  }
  // Six thousand broadcasts in each zone: a slow machine takes its time.
}, 30_000)

test('the grid has each day whole, with a row for each time at which anything changes', () => {
  const slots = [
    slot({ title: 'Morning', startMinute: 360, minutes: 180, days: [1, 2, 3, 4, 5] }),
    slot({ title: 'Brunch', startMinute: 420, minutes: 60, days: [6] }),
    slot({ title: 'Late', startMinute: 1_380, minutes: 120, days: [7] }),
  ]
  const days = weekOf('2026-11-25')
  const rows = weekGrid(slots, days)
  expect(rows.map(({ from }) => from)).toEqual([0, 60, 360, 420, 480, 540, 1_380])
  for (const day of days) {
    const cells = rows.flatMap(({ cells }) => cells.filter((cell) => cell.day === day))
    expect(cells.reduce((sum, cell) => sum + cell.rows, 0)).toBe(rows.length)
    expect(cells.at(-1)!.to).toBe(1_440)
  }
  const monday = rows[0]!.cells.find(({ day }) => day === '2026-11-23')!
  expect([monday.slot?.title, monday.isContinued, monday.ends]).toEqual(['Late', true, 60])
})
