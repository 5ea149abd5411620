import { describe, expect, test } from 'vitest'
import {
  type Actor,
  authorize,
  can,
  house,
  type Operation,
  policy,
  type roles,
} from '@/lib/permissions/policy'

const actor = (role: (typeof roles)[number]): Actor => ({
  id: 'me',
  name: 'Me',
  role,
  sessionId: 's',
})
const operations = Object.keys(policy) as Operation[]

describe('the policy table', () => {
  test('a reader may comment, and do nothing in the newsroom', () => {
    expect(
      operations.filter((operation) => can(actor('reader'), operation, { createdBy: 'me' })),
    ).toEqual(['comment.write'])
  })

  test('nobody may do nothing', () => {
    for (const operation of operations) expect(can(null, operation)).toBe(false)
  })

  test('an administrator and the house may do everything', () => {
    for (const operation of operations) {
      expect(can(actor('administrator'), operation), operation).toBe(true)
      expect(can(house, operation), operation).toBe(true)
    }
  })

  test('a power that one has, those above have too', () => {
    const ladder = ['administrator', 'publisher', 'editor', 'writer'] as const
    for (const operation of operations)
      for (let rank = 1; rank < ladder.length; rank++)
        if (can(actor(ladder[rank]!), operation, { createdBy: 'me' }))
          expect(can(actor(ladder[rank - 1]!), operation), operation).toBe(true)
  })

  test('own means begun by or assigned to the person', () => {
    const writer = actor('writer')
    expect(can(writer, 'article.edit', { createdBy: 'me' })).toBe(true)
    expect(can(writer, 'article.edit', { createdBy: 'other', assigneeId: 'me' })).toBe(true)
    expect(can(writer, 'article.edit', { createdBy: 'other' })).toBe(false)
    expect(can(writer, 'article.edit')).toBe(false)
  })

  test('a refusal names who may', () => {
    expect(() => authorize(actor('writer'), 'article.publish')).toThrow(
      'Only publishers and those above them can do this. Nothing was changed.',
    )
    expect(() => authorize(actor('writer'), 'comment.moderate')).toThrow(
      'Only administrators, publishers, editors and moderators can do this. Nothing was changed.',
    )
    expect(() => authorize(null, 'article.publish')).toThrow('Sign in again')
  })
})
