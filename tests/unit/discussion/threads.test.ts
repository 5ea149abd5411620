import { describe, expect, test } from 'vitest'
import type { ShownComment, ShownThread } from '@/lib/discussion/shown'
import { isFull, withComment, withNewer } from '@/lib/discussion/threads'

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

describe('what is newer than a thread', () => {
  const page = (next: string | null, ...ids: string[]) => ({
    threads: ids.map((id): ShownThread => ({ ...comment(id), replyCount: 0, replies: [] })),
    next,
  })
  const ids = ({ threads, next }: ReturnType<typeof page>) => [threads.map(({ id }) => id), next]

  test('stands above it, with one’s own comment where its time puts it', () =>
    expect(ids(withNewer(page('1', '4', '1'), page('2', '4', '3', '2'), '2'))).toEqual([
      ['4', '3', '2', '1'],
      '1',
    ]))
  test('begins the thread anew where it does not reach down to it: nothing between is left out', () =>
    expect(ids(withNewer(page(null, '9', '2', '1'), page('7', '9', '8', '7'), '2'))).toEqual([
      ['9', '8', '7'],
      '7',
    ]))
  test('joins it where there is nothing older', () =>
    expect(ids(withNewer(page(null), page(null, '2', '1'), ''))).toEqual([['2', '1'], null]))
})
