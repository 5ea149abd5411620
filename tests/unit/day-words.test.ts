import { describe, expect, test } from 'vitest'
import { datelineDay, zoneOfPlace } from '@/lib/daywords/dateline'
import { dayLanguage } from '@/lib/daywords/registry'
import { dayWords, mayMean } from '@/lib/daywords/resolve'

const english = dayLanguage('en-GB')!
const friday = '2016-12-09'

/** What a paragraph's words mean: `Friday 2016-12-09`, in their order; a quoted one has a mark. */
function read(text: string, day = friday): string[] {
  return dayWords(text, day, english).map(
    (word) => `${text.slice(word.from, word.to)} ${word.date}${word.isQuoted ? ' quoted' : ''}`,
  )
}

/** The dateline is Friday 9 December 2016 unless a case names another day. */
const table: [text: string, expected: string[], day?: string][] = [
  // The page it began from.
  ['The ministry announced the talks on Monday.', ['Monday 2016-12-05']],
  ['The two sides met on Wednesday.', ['Wednesday 2016-12-07']],
  ['The planes returned on Thursday.', ['Thursday 2016-12-08']],
  ['Fighting has stopped, the minister said Friday.', ['Friday 2016-12-09']],
  // Distances.
  ['Talks resumed today.', ['today 2016-12-09']],
  ['Today the talks resumed.', ['Today 2016-12-09']],
  ['Talks resumed yesterday.', ['yesterday 2016-12-08']],
  ['Talks resume tomorrow.', ['tomorrow 2016-12-10']],
  ['A fire broke out last night.', ['last night 2016-12-08']],
  ['The bridge reopened this morning.', ['this morning 2016-12-09']],
  ['Polls close tonight.', ['tonight 2016-12-09']],
  [
    'She speaks this evening and again tomorrow.',
    ['this evening 2016-12-09', 'tomorrow 2016-12-10'],
  ],
  ['They left the day before yesterday.', ['the day before yesterday 2016-12-07']],
  ['They return the day after tomorrow.', ['the day after tomorrow 2016-12-11']],
  ['Yesterday’s vote was close.', ['Yesterday 2016-12-08']],
  // Last, next, this.
  ['It opened last Friday.', ['last Friday 2016-12-02']],
  ['It opened last Thursday.', ['last Thursday 2016-12-08']],
  ['It opened last Saturday.', ['last Saturday 2016-12-03']],
  ['It opens next Monday.', ['next Monday 2016-12-12']],
  ['It opens next Friday.', ['next Friday 2016-12-16']],
  ['It opens next Friday.', ['next Friday 2016-12-16'], '2016-12-07'],
  ['It opens next Sunday.', ['next Sunday 2016-12-18']],
  ['It opens this Sunday.', ['this Sunday 2016-12-11']],
  ['It opens this Friday.', ['this Friday 2016-12-09']],
  // Tense.
  ['Parliament will vote on Monday.', ['Monday 2016-12-12']],
  ['Parliament voted on Monday.', ['Monday 2016-12-05']],
  ['On Monday, parliament will vote.', ['Monday 2016-12-12']],
  ['On Monday parliament voted on what will follow.', ['Monday 2016-12-05']],
  ['He said he would resign on Tuesday.', ['Tuesday 2016-12-13']],
  ['He said on Tuesday he would resign.', ['Tuesday 2016-12-06']],
  ['The minister, who will resign, said so on Tuesday.', ['Tuesday 2016-12-06']],
  ['The law, which will take effect in May, passed on Tuesday.', ['Tuesday 2016-12-06']],
  ['The owner has until noon on Wednesday to answer.', ['Wednesday 2016-12-14']],
  ['The museum has asked for the boat by Wednesday.', ['Wednesday 2016-12-14']],
  ['A consul has been promised access on Wednesday.', ['Wednesday 2016-12-14']],
  ['The road has been closed since Wednesday.', ['Wednesday 2016-12-07']],
  ['The trial is due on Wednesday.', ['Wednesday 2016-12-14']],
  ['The treaty is expected to be signed on Wednesday.', ['Wednesday 2016-12-14']],
  ['The treaty was signed on Wednesday.', ['Wednesday 2016-12-07']],
  ['The council will meet the mayor, the sheriff and others on Monday.', ['Monday 2016-12-12']],
  ['Residents were told to leave by Sunday.', ['Sunday 2016-12-11']],
  ['Nets stay ashore until Tuesday.', ['Tuesday 2016-12-13']],
  ['The port was shut until Thursday.', ['Thursday 2016-12-08']],
  ['It has rained since Monday.', ['Monday 2016-12-05']],
  ['The family could not be reached on Thursday.', ['Thursday 2016-12-08']],
  ['Work may resume on Monday.', ['Monday 2016-12-12']],
  [
    'Police on Tuesday arrested a man who will appear in court on Monday.',
    ['Tuesday 2016-12-06', 'Monday 2016-12-12'],
  ],
  ['It will rain. The river rose on Tuesday.', ['Tuesday 2016-12-06']],
  ['Monday’s vote will decide.', ['Monday 2016-12-12']],
  ['After Monday’s attack, the port will stay shut.', ['Monday 2016-12-05']],
  ['The council will meet on Friday.', ['Friday 2016-12-09']],
  ['It ran from Monday to Wednesday and ended.', ['Monday 2016-12-05', 'Wednesday 2016-12-07']],
  // Week, month and year boundaries; a leap day.
  ['They met on Sunday.', ['Sunday 2016-12-11'], '2016-12-12'],
  ['They will meet on Monday.', ['Monday 2016-12-12'], '2016-12-11'],
  ['They will meet next Monday.', ['next Monday 2016-12-12'], '2016-12-11'],
  ['They met last Monday.', ['last Monday 2016-12-05'], '2016-12-12'],
  ['They met on Saturday.', ['Saturday 2016-12-31'], '2017-01-02'],
  ['They met yesterday.', ['yesterday 2016-12-31'], '2017-01-01'],
  ['They will meet tomorrow.', ['tomorrow 2017-01-01'], '2016-12-31'],
  ['They met on Thursday.', ['Thursday 2024-02-29'], '2024-03-01'],
  ['They met yesterday.', ['yesterday 2023-02-28'], '2023-03-01'],
  // Somebody's own words.
  [
    '“We will leave on Monday,” he said on Tuesday.',
    ['Monday 2016-12-12 quoted', 'Tuesday 2016-12-06'],
  ],
  ['"We left yesterday," she said today.', ['yesterday 2016-12-08 quoted', 'today 2016-12-09']],
  ['‘It isn’t over today,’ he said on Tuesday.', ['today 2016-12-09 quoted', 'Tuesday 2016-12-06']],
  ["'We left yesterday,' she said.", ['yesterday 2016-12-08 quoted']],
  ['“We left on Monday', ['Monday 2016-12-05 quoted']],
  ['The ministers’ talks ended on Tuesday.', ['Tuesday 2016-12-06']],
  // Names, figures of speech, days that are none in particular or say their own date.
  ['The Good Friday Agreement was signed in Belfast.', []],
  ['Shops opened early for Black Friday.', []],
  ['He needed a Man Friday.', []],
  ['Bloody Sunday is remembered.', []],
  ['Easter Monday was quiet.', []],
  ['Ash Wednesday was cold, Shrove Tuesday warm.', []],
  ['The Sunday Times reported it.', []],
  ['USA Today reported it.', []],
  ['He told the Today programme so.', []],
  ['Today’s young people read more.', []],
  ['A better tomorrow was promised.', []],
  ['It was a case of here today, gone tomorrow.', []],
  ['It opens every Monday.', []],
  ['It is shut on Mondays.', []],
  ['It happened on a Friday.', []],
  ['On the Friday he left.', []],
  ['It was signed on Friday 9 December.', []],
  ['It was signed on Friday, December 9, 2016.', []],
  ['Friday the 13th came.', []],
  ['It opens on Friday week.', []],
  ['Last week was cold.', []],
  ['The midday sun shone.', []],
  ['In Monday-to-Friday jobs, pay rose.', []],
]

describe('words for days in English', () => {
  test.each(table)('%s %j', (text, expected, day) => {
    expect(read(text, day)).toEqual(expected)
  })

  test('at least sixty cases', () => expect(table.length).toBeGreaterThanOrEqual(60))

  test('two readings of one word are told to the editor', () => {
    const unsure = (text: string, day: string) => dayWords(text, day, english)[0]!.isUnsure
    expect(unsure('It opens next Friday.', '2016-12-07')).toBe(true)
    expect(unsure('It opens next Monday.', friday)).toBe(false)
    expect(unsure('It opened last Monday.', friday)).toBe(true)
    expect(unsure('It opened last Saturday.', friday)).toBe(false)
  })

  test('a date that falls on another weekday is not what a weekday means', () => {
    const [word] = dayWords('They met on Monday.', friday, english)
    expect(mayMean(word!, '2016-12-05')).toBe(true)
    expect(mayMean(word!, '2016-12-06')).toBe(false)
  })
})

describe('the day of a dateline', () => {
  const cases: [at: string, place: string, zone: string, day: string][] = [
    ['2016-12-09T12:00:00Z', 'Moscow', 'UTC', '2016-12-09'],
    // Past midnight in Moscow while London still has Thursday.
    ['2016-12-08T21:30:00Z', 'MOSCOW', 'UTC', '2016-12-09'],
    ['2016-12-08T21:30:00Z', 'Port Ashe', 'UTC', '2016-12-08'],
    ['2016-12-09T03:00:00Z', 'New York', 'UTC', '2016-12-08'],
    ['2016-12-09T12:00:00Z', '', 'Pacific/Kiritimati', '2016-12-10'],
    // The nights on which Europe's clocks change: an hour before and after midnight there.
    ['2026-03-28T22:59:00Z', 'Vienna', 'UTC', '2026-03-28'],
    ['2026-03-28T23:01:00Z', 'Vienna', 'UTC', '2026-03-29'],
    ['2026-03-29T21:59:00Z', 'Vienna', 'UTC', '2026-03-29'],
    ['2026-03-29T22:01:00Z', 'Vienna', 'UTC', '2026-03-30'],
    ['2026-10-24T22:01:00Z', 'Vienna', 'UTC', '2026-10-25'],
    ['2026-10-25T22:59:00Z', 'Vienna', 'UTC', '2026-10-25'],
    ['2026-10-25T23:01:00Z', 'Vienna', 'UTC', '2026-10-26'],
    // Samoa had no 30 December 2011.
    ['2011-12-30T09:59:00Z', 'Apia', 'UTC', '2011-12-29'],
    ['2011-12-30T10:01:00Z', 'Apia', 'UTC', '2011-12-31'],
  ]
  test.each(cases)('%s in %j, %s: %s', (at, place, zone, day) => {
    expect(datelineDay(new Date(at), place, zone)).toBe(day)
  })

  test('the day before a change of clocks is a day, not 24 hours', () => {
    expect(
      read('It snowed yesterday.', datelineDay(new Date('2026-03-29T22:30:00Z'), 'Vienna', 'UTC')),
    ).toEqual(['yesterday 2026-03-29'])
  })

  test('a place that is no city of the tz database has no zone of its own', () => {
    expect(zoneOfPlace('Moscow')).toBe('Europe/Moscow')
    expect(zoneOfPlace('Nowhere')).toBeNull()
    expect(zoneOfPlace('')).toBeNull()
  })

  test('a language nobody taught finds nothing', () => expect(dayLanguage('ru')).toBeNull())
})
