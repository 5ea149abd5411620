import { describe, expect, test } from 'vitest'
import type { ShownComment, ShownThread } from '@/lib/discussion/shown'
import { isFull, withComment } from '@/lib/discussion/threads'

const comment = (id: string, set: Partial<ShownComment> = {}): ShownComment => ({
  id,
  storyId: 'story',
  parentId: null,
  author: null,
  state: 'published',
  paragraphs: [],
  at: { iso: '', words: '', full: '' },
  isEdited: false,
  removedUnder: null,
  recommendations: 0,
  isPick: false,
  ...set,
})
const thread: ShownThread = { ...comment('asked'), replyCount: 4, replies: [] }
const withReply = (state: ShownComment['state']) =>
  withComment([thread], comment('mine', { parentId: 'asked', state }))[0]!

describe('a comment that may have five replies', () => {
  test('is full with the fifth, and not before', () => {
    expect(isFull(thread, 5)).toBe(false)
    expect(isFull(withReply('published'), 5)).toBe(true)
  })
  test('is not while the fifth waits for a moderator', () =>
    expect(isFull(withReply('held'), 5)).toBe(false))
  test('never is where there is no limit', () => expect(isFull(thread, null)).toBe(false))
})
