import { describe, expect, test } from 'vitest'
import { type DiscussionTerms, isOpen, mayEdit, mayUndoDelete } from '@/lib/discussion/comment'
import type { Lookups, PhaseContext, Sanction } from '@/lib/discussion/phases/define'
import { judge, phases } from '@/lib/discussion/phases/registry'

const now = new Date('2026-04-14T14:00:00Z')
const nothing: Lookups = {
  publishedBefore: async () => 5,
  sentWithin: async () => 0,
  sameWordsWithin: async () => 0,
  sameWordsFromNetworkWithin: async () => 0,
  heldWordsIn: async () => [],
}

function context(set: {
  text?: string
  terms?: Partial<DiscussionTerms>
  sanctions?: Sanction[]
  isStaff?: boolean
}): PhaseContext {
  return {
    now,
    comment: {
      text: set.text ?? 'A point well made.',
      textHash: 'x',
      language: 'en',
      isReply: false,
      isEdit: false,
    },
    writer: { id: 'me', isStaff: set.isStaff ?? false, sanctions: set.sanctions ?? [] },
    discussion: { mode: 'open', closesAt: null, reason: '', ...set.terms },
    look: nothing,
    inWords: (at) => at.toISOString(),
  }
}

const sanction = (kind: Sanction['kind'], endsAt: Date | null = null): Sanction => ({
  kind,
  reason: 'the same words everywhere',
  endsAt,
})

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
    ['pre-moderated', context({ terms: { mode: 'pre-moderated' } }), 'hold'],
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

  test('2,000 characters are not too many, however they are made', async () => {
    expect(await judge(context({ text: '👨‍👩‍👧'.repeat(2_000) }))).toMatchObject({
      outcome: 'publish',
    })
  })

  test('staff are not read before they appear', async () => {
    const of = context({ terms: { mode: 'pre-moderated' }, isStaff: true })
    expect(await judge(of)).toMatchObject({ outcome: 'publish' })
  })
})

describe('time', () => {
  const at = (seconds: number) => new Date(now.getTime() - seconds * 1_000)
  test('a discussion closes at its instant', () => {
    const terms = { mode: 'open', reason: '', closesAt: now } as const
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
