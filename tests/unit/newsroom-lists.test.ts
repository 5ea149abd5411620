import { describe, expect, test } from 'vitest'
import { deskFilter, deskFlag, deskPath, isNarrowed } from '@/lib/articles/desk'
import { auditFilter, auditPath } from '@/lib/audit/event'
import { added, moved, removed } from '@/lib/fronts/arrange'
import { auditActions, auditSentence } from '@/lib/i18n/audit'

const id = '01a210ab-ba7b-774c-ac1a-5e58403a910d'

describe('the desk’s address', () => {
  test('what it cannot mean is left out', () => {
    const filter = deskFilter.parse({
      tab: 'nonsense',
      section: "' or 1=1 --",
      assignee: ['a', 'b'],
      q: 'x'.repeat(200),
      page: '-1',
    })
    expect(filter).toEqual({ tab: 'open', q: '', page: 1 })
    expect(isNarrowed(filter)).toBe(false)
  })
  test('comes back as it went', () => {
    const path = deskPath(
      deskFilter.parse({ tab: 'review', assignee: 'nobody', section: id, page: '2' }),
    )
    expect(path).toBe(`/newsroom?tab=review&section=${id}&assignee=nobody&page=2`)
    expect(deskPath(deskFilter.parse({}))).toBe('/newsroom')
  })
})

test('a row has one flag: the missed time before the hold before the picture', () => {
  const row = { state: 'legal-hold', missedReason: 'The section was closed.', hasLead: false }
  expect(deskFlag(row)).toEqual({ is: 'missed', reason: row.missedReason })
  expect(deskFlag({ ...row, missedReason: '' })).toEqual({ is: 'held' })
  expect(deskFlag({ ...row, missedReason: '', state: 'draft' })).toEqual({ is: 'no-picture' })
  expect(deskFlag({ ...row, missedReason: '', state: 'published' })).toBeNull()
})

test('the log’s address keeps its filters', () => {
  const filter = auditFilter.parse({
    person: id,
    action: 'article.publish',
    page: '3',
    subject: '',
  })
  expect(auditPath(filter)).toBe(`/newsroom/audit?person=${id}&action=article.publish&page=3`)
})

describe('arranging a front', () => {
  const five = ['a', 'b', 'c', 'd', 'e']
  test('adds at the end, once, and up to five', () => {
    expect(added(['a'], 'b')).toEqual(['a', 'b'])
    expect(added(['a'], 'a')).toEqual(['a'])
    expect(added(five, 'f')).toEqual(five)
  })
  test('moves by one and stops at the ends', () => {
    expect(moved(five, 'c', -1)).toEqual(['a', 'c', 'b', 'd', 'e'])
    expect(moved(five, 'a', -1)).toEqual(five)
    expect(moved(five, 'e', 1)).toEqual(five)
    expect(removed(five, 'c')).toEqual(['a', 'b', 'd', 'e'])
  })
})

test('an event without a name is a whole sentence', () => {
  expect(auditSentence('article.publish', { headline: 'The harbour opens' })).toBe(
    'published “The harbour opens”',
  )
  expect(auditSentence('person.changeRole', { from: 'reader', to: 'writer' })).toBe(
    'changed the role of somebody',
  )
  expect(auditSentence('article.create', { headline: '' })).toBe('began a story without a headline')
  expect(auditSentence('person.signIn', {})).toBe('signed in')
  for (const action of Object.keys(auditActions))
    expect(auditSentence(action, {}), action).not.toMatch(/(,| (of|on|for|to))$/)
})
