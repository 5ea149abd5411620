import { describe, expect, test } from 'vitest'
import { isAged, olderAt } from '@/lib/articles/age'
import { dateline, withDays } from '@/lib/articles/day-words'
import { paragraphsOf, repeatsWithin } from '@/lib/articles/paragraphs'
import type { Inline } from '@/lib/blocks/inline'
import { plain } from '@/lib/blocks/inline'
import { type Block, bodyText, bodyToDocument, documentToBody } from '@/lib/blocks/registry'

const moscow = dateline(
  { datelinePlace: 'Moscow', language: 'en' },
  new Date('2016-12-09T09:00:00Z'),
  'UTC',
)

/** A paragraph as readers get it. */
function told(text: Inline, from = moscow): Inline {
  const [block] = withDays([{ type: 'paragraph', text }], from)
  return (block as { text: Inline }).text
}

describe('a body for readers', () => {
  test('the words of the page it began from carry their days', () => {
    const days = told(
      plain(
        'Talks on Monday and on Wednesday failed; on Thursday, the minister said Friday, all left.',
      ),
    ).flatMap(({ text, day }) => (day ? [`${text} ${day}`] : []))
    expect(days).toEqual([
      'Monday 2016-12-05',
      'Wednesday 2016-12-07',
      'Thursday 2016-12-08',
      'Friday 2016-12-09',
    ])
  })

  test('the words stay what they were, marks and links with them', () => {
    const runs: Inline = [
      { text: 'It fell la', bold: true },
      { text: 'st Friday', italic: true, link: 'https://example.org/' },
      { text: '.' },
    ]
    const out = told(runs)
    expect(out).toEqual([
      { text: 'It fell ', bold: true },
      { text: 'la', bold: true, day: '2016-12-02' },
      { text: 'st Friday', italic: true, link: 'https://example.org/', day: '2016-12-02' },
      { text: '.' },
    ])
    expect(bodyText([{ type: 'paragraph', text: out }])).toBe('It fell last Friday.')
  })

  test('what an editor said holds; what was overtaken by the writing does not', () => {
    const day = (runs: Inline) => told(runs).find((run) => run.day)?.day
    expect(day([{ text: 'It fell on ' }, { text: 'Monday', day: '2016-11-28' }])).toBe('2016-11-28')
    expect(day([{ text: 'It fell on ' }, { text: 'Monday', day: 'none' }])).toBeUndefined()
    // The word was changed under its date, and the word was lengthened.
    expect(day([{ text: 'It fell on ' }, { text: 'Tuesday', day: '2016-11-28' }])).toBe(
      '2016-12-06',
    )
    expect(day([{ text: 'It fell last ' }, { text: 'Monday', day: '2016-11-28' }])).toBe(
      '2016-12-05',
    )
    expect(day([{ text: 'No word at all', day: '2016-11-28' }])).toBeUndefined()
  })

  test('nothing inside quotes, unless an editor said so', () => {
    expect(told(plain('“We left on Monday,” he said.')).some((run) => run.day)).toBe(false)
    const said = told([
      { text: '“We left on ' },
      { text: 'Monday', day: '2016-12-05' },
      { text: '.”' },
    ])
    expect(said.find((run) => run.day)).toEqual({ text: 'Monday', day: '2016-12-05' })
    const quote: Block = {
      type: 'quote',
      paragraphs: [plain('We left on Monday.')],
      source: 'A pilot',
    }
    expect(withDays([quote], moscow)).toEqual([quote])
  })

  test('lists and boxes are read, headings are not', () => {
    const item = [{ text: 'Nets stay ashore until ' }, { text: 'Tuesday', day: '2016-12-13' }]
    const body: Block[] = [
      { type: 'list', ordered: false, items: [plain('Nets stay ashore until Tuesday')] },
      {
        type: 'fact-box',
        title: 'Until Tuesday',
        items: [plain('Nets stay ashore until Tuesday')],
      },
      { type: 'subhead', level: 2, text: 'Ashore until Tuesday' },
    ]
    expect(withDays(body, moscow)).toEqual([
      { type: 'list', ordered: false, items: [item] },
      { type: 'fact-box', title: 'Until Tuesday', items: [item] },
      body[2],
    ])
  })

  test('a language nobody taught carries none', () => {
    const russian = dateline({ datelinePlace: '', language: 'ru' }, new Date(), 'UTC')
    expect(told(plain('They met on Monday.'), russian)).toEqual(plain('They met on Monday.'))
  })

  test('the editor’s document keeps what was said', () => {
    const body: Block[] = [
      {
        type: 'paragraph',
        text: [{ text: 'On ' }, { text: 'Monday', day: 'none' }, { text: ' it fell.' }],
      },
    ]
    expect(documentToBody(bodyToDocument(body))).toEqual(body)
  })
})

test('dates stand beside the words from the thirtieth day on', () => {
  const out = new Date('2026-03-01T10:00:00Z')
  expect(isAged(out, new Date('2026-03-31T09:59:59Z'))).toBe(false)
  expect(isAged(out, new Date('2026-03-31T10:00:00Z'))).toBe(true)
})

test.each([
  ['2026-03-01T10:00:00Z', '2026-03-31T10:00:00Z'],
  ['2026-03-31T10:00:00Z', '2027-03-01T10:00:00Z'],
  ['2027-03-01T10:00:00Z', '2028-03-01T10:00:00Z'],
])('a story of 1 March that is drawn at %s is drawn as older at %s', (now, then) => {
  expect(olderAt(new Date('2026-03-01T10:00:00Z'), new Date(now))).toEqual(new Date(then))
})

describe('a paragraph twice', () => {
  const block = (text: string): Block => ({ type: 'paragraph', text: plain(text) })
  const ferry = 'The last ferry left Saltmere at six, an hour late and half empty.'

  test('is found whatever its case, spacing and punctuation', () => {
    const body = [
      block(ferry),
      block('Nobody saw it.'),
      block('THE last  ferry left Saltmere – at six; an hour late and half-empty'),
    ]
    expect(repeatsWithin(body)).toEqual([{ block: 2, of: 0, isExact: true }])
  })
  test('nearly is told apart', () => {
    const long = `${ferry} Nobody on the quay could say when the next one would leave, or whether it would.`
    expect(repeatsWithin([block(long), block(long.replace('quay', 'pier'))])).toEqual([
      { block: 1, of: 0, isExact: false },
    ])
    expect(
      repeatsWithin([block(long), block(`${ferry} Then the port was shut for the night.`)]),
    ).toEqual([])
  })
  test('short ones say nothing of copying', () => {
    expect(paragraphsOf([block('More follows.')])).toEqual([])
    expect(repeatsWithin([block('More follows.'), block('More follows.')])).toEqual([])
  })
})
