import { describe, expect, it } from 'vitest'
import { calendarOf, dayOfPath } from '../../lib/articles/calendar'
import type { StoryCard } from '../../lib/articles/card'
import { byDay, bySection } from '../../lib/articles/days'
import { pageNumber } from '../../lib/articles/paging'
import { everyWeek } from '../../lib/dossiers/weeks'

describe('the page that an address asks for', () => {
  it.each([
    [undefined, 1],
    ['1', 1],
    ['27', 27],
  ])('%o is page %o', (asked, page) => expect(pageNumber(asked)).toBe(page))

  it.each(
    ['0', '-1', '01', '1.5', '2e3', ' 2', 'x', '', '99999', ['1', '2']].map((asked) => [asked]),
  )('%o is none', (asked) => expect(pageNumber(asked)).toBeNull())
})

describe('a list under its days', () => {
  const card = (id: string, at: string, section = 'news') =>
    ({ id, firstPublishedAt: new Date(at), section: { id: section } }) as StoryCard
  const cards = [
    card('a', '2026-04-14T22:30:00Z'),
    card('b', '2026-04-14T21:30:00Z', 'sport'),
    card('c', '2026-04-13T10:00:00Z'),
  ]

  it('parts where the day changes in the zone', () => {
    const days = (zone: string) =>
      byDay(zone, cards).map(({ day, cards: ofDay }) => [day, ofDay.map(({ id }) => id)])
    expect(days('UTC')).toEqual([
      ['2026-04-14', ['a', 'b']],
      ['2026-04-13', ['c']],
    ])
    expect(days('Europe/Vienna')).toEqual([
      ['2026-04-15', ['a']],
      ['2026-04-14', ['b']],
      ['2026-04-13', ['c']],
    ])
  })

  it('goes by section in the order of the masthead, the others last', () => {
    const groups = bySection(['empty', 'sport'], cards)
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['b'], ['a', 'c']])
  })
})

describe('the calendar', () => {
  it('has the months with stories, the newest first, and all their days', () => {
    const [march, february] = calendarOf(
      2024,
      new Map([
        ['2024-02-29', 3],
        ['2024-03-01', 1],
      ]),
    )
    expect(march).toMatchObject({ month: '2024-03', startsOn: 5 })
    expect(march!.days).toHaveLength(31)
    expect(february!.days.at(-1)).toEqual({ date: '2024-02-29', number: 29, stories: 3 })
    expect(february!.days[0]!.stories).toBe(0)
  })

  it('begins a week on Monday', () => {
    expect(calendarOf(2026, new Map([['2026-11-05', 1]]))[0]!.startsOn).toBe(7)
  })

  it.each([
    [['2026', '04', '14'], '2026-04-14'],
    [['2024', '02', '29'], '2024-02-29'],
    [['2026', '02', '29'], null],
    [['2026', '13', '01'], null],
    [['2026', '4', '14'], null],
    [['26', '04', '14'], null],
    [['2026', '00', '00'], null],
  ])('%o is %o', ([year, month, day], date) => expect(dayOfPath(year!, month!, day!)).toBe(date))
})

describe('the weeks of a dossier', () => {
  it('are all there, those without stories too', () => {
    expect(
      everyWeek([
        { day: '2026-04-22', stories: 2 },
        { day: '2026-04-12', stories: 1 },
        { day: '2026-04-06', stories: 4 },
      ]),
    ).toEqual([
      { monday: '2026-04-06', stories: 5 },
      { monday: '2026-04-13', stories: 0 },
      { monday: '2026-04-20', stories: 2 },
    ])
  })

  it('are the last half year at most', () => {
    const weeks = everyWeek([
      { day: '2020-01-06', stories: 1 },
      { day: '2026-04-20', stories: 1 },
    ])
    expect(weeks).toHaveLength(26)
    expect(weeks.at(-1)!.monday).toBe('2026-04-20')
  })

  it('of nothing are none', () => expect(everyWeek([])).toEqual([]))
})
