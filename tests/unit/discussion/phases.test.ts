import { describe, expect, test } from 'vitest'
import { type DiscussionTerms, isOpen, mayEdit, mayUndoDelete } from '@/lib/discussion/comment'
import type { Lookups, PhaseContext, Sanction } from '@/lib/discussion/phases/define'
import { judge, phases } from '@/lib/discussion/phases/registry'
import { discussionWords } from '@/lib/i18n/discussion'

const now = new Date('2026-04-14T14:00:00Z')
const nothing: Lookups = {
  wasLetInBefore: async () => true,
  sentWithin: async () => 0,
  repliesBeside: async () => 0,
  sameWordsWithin: async () => 0,
  sameWordsByOthersWithin: async () => 0,
  sameWordsFromNetworkWithin: async () => 0,
  heldWordsIn: async () => [],
}

const open: DiscussionTerms = { mode: 'open', closesAt: null, mostReplies: null, reason: '' }
const many = { terms: { mostReplies: 3 }, look: { repliesBeside: async () => 3 } }

function context(set: {
  text?: string
  terms?: Partial<DiscussionTerms>
  sanctions?: Sanction[]
  isStaff?: boolean
  isReply?: boolean
  isEdit?: boolean
  look?: Partial<Lookups>
}): PhaseContext {
  return {
    now,
    comment: {
      text: set.text ?? 'A point well made.',
      textHash: 'x',
      language: 'en',
      isReply: set.isReply ?? false,
      isEdit: set.isEdit ?? false,
    },
    writer: { id: 'me', isStaff: set.isStaff ?? false, sanctions: set.sanctions ?? [] },
    discussion: { ...open, ...set.terms },
    look: { ...nothing, ...set.look },
    inWords: (at) => at.toISOString(),
  }
}

const sanction = (kind: Sanction['kind'], endsAt: Date | null = null): Sanction => ({
  kind,
  reason: 'the same words everywhere',
  endsAt,
})

const long = 'Forty characters and more, so it is no accident.'
const found =
  (...outcomes: ('hold' | 'refuse')[]): Lookups['heldWordsIn'] =>
  async () =>
    outcomes.map((outcome, at) => ({ word: `word ${at}`, outcome }))

describe('the phases', () => {
  test('have names of their own, and say why', () => {
    expect(new Set(phases.map((phase) => phase.name)).size).toBe(phases.length)
    for (const phase of phases) expect(phase.why.length).toBeGreaterThan(10)
  })

  test('let an ordinary comment through', async () => {
    expect(await judge(context({}))).toEqual({ outcome: 'publish', phase: '' })
  })

  test.each([
    ['closed', context({ terms: { mode: 'closed', reason: 'a trial began' } }), 'refuse'],
    ['closed', context({ terms: { closesAt: now } }), 'refuse'],
    ['banned', context({ sanctions: [sanction('ban')] }), 'refuse'],
    ['suspended', context({ sanctions: [sanction('suspension', new Date(0))] }), 'refuse'],
    ['length', context({ text: '' }), 'refuse'],
    ['length', context({ text: 'é'.repeat(2_001) }), 'refuse'],
    ['flood', context({ look: { sentWithin: async () => 5 } }), 'refuse'],
    ['flood', context({ look: { sentWithin: async (s) => (s > 60 ? 40 : 0) } }), 'refuse'],
    ['reply-limit', context({ ...many, isReply: true }), 'refuse'],
    ['repeats', context({ look: { sameWordsWithin: async () => 1 } }), 'refuse'],
    ['repeats', context({ text: long, look: { sameWordsByOthersWithin: async () => 1 } }), 'hold'],
    ['network', context({ look: { sameWordsFromNetworkWithin: async () => 1 } }), 'hold'],
    ['held-words', context({ look: { heldWordsIn: found('hold') } }), 'hold'],
    ['held-words', context({ look: { heldWordsIn: found('hold', 'refuse') } }), 'refuse'],
    ['links', context({ text: 'http://a.example www.b.example https://c.example' }), 'hold'],
    ['links', context({ text: 'http://u@a.example '.repeat(3) }), 'hold'],
    ['pre-moderated', context({ terms: { mode: 'pre-moderated' } }), 'hold'],
    ['pre-moderated-person', context({ sanctions: [sanction('pre-moderation')] }), 'hold'],
    ['first-comment', context({ look: { wasLetInBefore: async () => false } }), 'hold'],
  ])('%s', async (phase, of, outcome) => {
    const judged = await judge(of)
    expect(judged).toMatchObject({ phase, outcome })
    expect((judged as { say: string }).say).toMatch(/^[A-Z].+[.?]$/)
  })

  test('the first that objects decides, in their order', async () => {
    const both = context({ sanctions: [sanction('ban')], terms: { mode: 'closed' } })
    expect(await judge(both)).toMatchObject({ phase: 'closed' })
    expect(await judge(both, phases.slice(1))).toMatchObject({ phase: 'banned' })
  })

  test.each([
    ['two links', { text: 'http://a.example and http://b.example' }],
    ['few words that many say', { look: { sameWordsByOthersWithin: async () => 9 } }],
    ['the fifth comment of a minute', { look: { sentWithin: async (s) => (s > 60 ? 39 : 4) } }],
    [
      'the last reply that a comment may have',
      { ...many, terms: { mostReplies: 4 }, isReply: true },
    ],
    ['a reply among many where there is no limit', { look: many.look, isReply: true }],
    ['a comment of its own, whatever others have for replies', many],
    ['a change of a reply that stands', { ...many, isReply: true, isEdit: true }],
    ['a change among many comments', { isEdit: true, look: { sentWithin: async () => 99 } }],
  ] satisfies [string, Parameters<typeof context>[0]][])('let through: %s', async (_, set) => {
    expect(await judge(context(set))).toEqual({ outcome: 'publish', phase: '' })
  })

  test('a writer is told which word may not stand, and how many links may', async () => {
    const said = async (of: PhaseContext) => ((await judge(of)) as { say: string }).say
    expect(await said(context({ look: { heldWordsIn: found('refuse') } }))).toContain('“word 0”')
    expect(await said(context({ text: 'http://a.example '.repeat(3) }))).toContain('2 links')
  })

  test('what refuses comes before what holds, for whoever is read first as well', async () => {
    const of = context({
      sanctions: [sanction('pre-moderation')],
      terms: { mode: 'pre-moderated' },
      look: { sameWordsWithin: async () => 1, wasLetInBefore: async () => false },
    })
    expect(await judge(of)).toMatchObject({ phase: 'repeats', outcome: 'refuse' })
  })

  test('2,000 characters are not too many, however they are made', async () => {
    expect(await judge(context({ text: '👨‍👩‍👧'.repeat(2_000) }))).toMatchObject({
      outcome: 'publish',
    })
  })

  test('staff are not read before they appear, and are not the discussion’s flood', async () => {
    const of = context({
      terms: { mode: 'pre-moderated' },
      isStaff: true,
      look: { wasLetInBefore: async () => false, sentWithin: async () => 50 },
    })
    expect(await judge(of)).toMatchObject({ outcome: 'publish' })
  })

  test('staff are read all the same where a moderator decided so', async () => {
    const of = context({ isStaff: true, sanctions: [sanction('pre-moderation')] })
    expect(await judge(of)).toMatchObject({ phase: 'pre-moderated-person' })
  })
})

describe('time', () => {
  const at = (seconds: number) => new Date(now.getTime() - seconds * 1_000)
  test('a discussion closes at its instant', () => {
    const terms = { ...open, closesAt: now }
    expect(isOpen(terms, at(1))).toBe(true)
    expect(isOpen(terms, now)).toBe(false)
  })
  test('a comment may be changed for five minutes', () => {
    expect(mayEdit({ state: 'published', createdAt: at(299) }, now)).toBe(true)
    expect(mayEdit({ state: 'published', createdAt: at(300) }, now)).toBe(false)
    expect(mayEdit({ state: 'removed', createdAt: at(1) }, now)).toBe(false)
  })
  test('a deletion may be taken back for ten seconds and the way there', () => {
    expect(mayUndoDelete({ state: 'deleted', deletedAt: at(11) }, now)).toBe(true)
    expect(mayUndoDelete({ state: 'deleted', deletedAt: at(12) }, now)).toBe(false)
    expect(mayUndoDelete({ state: 'removed', deletedAt: at(1) }, now)).toBe(false)
  })
})

test('a reason that is a sentence ends once', () => {
  const { refused, closed } = discussionWords
  expect(refused.banned('Insults.', null)).toContain('any more: Insults. Reading')
  expect(refused.suspended('Insults', 'Friday')).toContain('until Friday: Insults. Reading')
  expect(refused.closed('Enough!')).toContain('closed: Enough! Nothing')
  expect(refused.closed('')).toContain('This discussion is closed. Nothing')
  expect(closed('It is late.', null)).toBe('This discussion is closed: It is late.')
})
