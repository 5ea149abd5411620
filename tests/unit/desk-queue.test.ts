import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { stepOf } from '@/lib/moderation/decision'
import { type Answer, asDecided, DeskQueue, type Ports } from '@/lib/moderation/desk-queue'
import type { QueueItem, QueueTab } from '@/lib/moderation/queue'

// What a moderator's browser makes of keys that come faster than answers.

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function item(id: string, set: Partial<QueueItem['comment']> = {}): QueueItem {
  return {
    comment: {
      id,
      storyId: 's',
      parentId: null,
      author: { id: 'w', name: 'Wren', isStaff: false },
      state: 'held',
      paragraphs: [],
      at: { iso: '', words: '', full: '' },
      isEdited: false,
      recommendations: 0,
      isPick: false,
      ...set,
    },
    version: 1,
    story: { headline: '', path: '' },
    why: [],
    openReports: 0,
    thread: [],
    history: null,
    notes: [],
    cursor: id,
  }
}

const names = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => `c${String(from + at).padStart(3, '0')}`)

function desk(ids: string[], set: { tab?: QueueTab; next?: string | null; state?: string } = {}) {
  const sent: string[] = []
  let refusal = ''
  let line = Promise.resolve()
  const answer = async <Value>(value: Value): Promise<Answer<Value>> => {
    await line
    return refusal ? { ok: false, message: refusal } : { ok: true, value }
  }
  const ports: Ports = {
    decide: ({ id, verb, version, rule }) => {
      sent.push(`${verb} ${id} v${version}${rule ? ` rule ${rule}` : ''}`)
      return answer({ decisionId: `d-${id}`, version: version + 1 })
    },
    undo: ({ id }) => {
      sent.push(`undo ${id}`)
      return answer({ version: 3 })
    },
    more: async (after) => {
      sent.push(`more ${after}`)
      const from = Number(after.slice(1)) + 1
      return { items: names(25, from).map((id) => item(id)), next: null }
    },
  }
  const page = {
    items: ids.map((id) => item(id, { state: set.state ?? 'held' })),
    next: set.next ?? null,
  }
  const queue = new DeskQueue(page, { tab: set.tab ?? 'held', by: undefined }, ports, 10)
  const rows = () => queue.state.rows.map((row) => row.item.comment.id)
  return {
    queue,
    sent,
    rows,
    refuse: (words: string) => {
      refusal = words
    },
    /** No answer comes until the returned function is called. */
    hold: () => {
      let letThrough = () => {}
      line = new Promise<void>((resolve) => {
        letThrough = resolve
      })
      return letThrough
    },
  }
}
const settle = () => vi.advanceTimersByTimeAsync(0)

describe('deciding', () => {
  test('takes the comment off at once and goes on to the next one', () => {
    const { queue, rows, sent } = desk(names(3))
    void queue.decide({ id: 'c000', verb: 'approve' })
    expect(rows()).toEqual(['c001', 'c002'])
    expect(queue.state).toMatchObject({ current: 'c001', focus: 1 })
    expect(sent).toEqual(['approve c000 v1'])
  })

  test('at the end of the list goes on to the one before', () => {
    const { queue } = desk(names(3))
    void queue.decide({ id: 'c002', verb: 'remove', rule: 4 })
    expect(queue.state.current).toBe('c001')
  })

  test('leaves a held comment that is held where it is, and goes on', () => {
    const { queue, rows } = desk(names(2))
    void queue.decide({ id: 'c000', verb: 'hold' })
    expect(rows()).toEqual(['c000', 'c001'])
    expect(queue.state.current).toBe('c001')
    expect(queue.state.rows[0]!.item.version).toBe(2)
  })

  test('means nothing for what is there already', () => {
    const { queue, sent } = desk(names(1), { tab: 'all', state: 'published' })
    void queue.decide({ id: 'c000', verb: 'approve' })
    void queue.decide({ id: 'none', verb: 'approve' })
    expect(sent).toEqual([])
  })

  test('publishes nothing again whose words are erased with the account', () => {
    const gone = item('c000', { state: 'removed', author: null })
    const kept = item('c001', { state: 'removed' })
    expect(stepOf('approve', asDecided(gone))).toBeNull()
    expect(stepOf('approve', asDecided(kept))).toMatchObject({ kind: 'reopen' })
  })

  test('twice on a comment that stays names the version that the first will have made', () => {
    const { queue, sent } = desk(names(2), { tab: 'all', state: 'published' })
    void queue.decide({ id: 'c000', verb: 'pick' })
    void queue.decide({ id: 'c000', verb: 'hold' })
    expect(sent).toEqual(['pick c000 v1', 'hold c000 v2'])
  })

  test('fetches more before the list ends, once, and nothing comes twice', async () => {
    const { queue, rows, sent } = desk(names(25), { next: 'c024' })
    for (const id of names(12)) void queue.decide({ id, verb: 'approve' })
    await settle()
    expect(sent.filter((one) => one.startsWith('more'))).toEqual(['more c024'])
    expect(rows()).toEqual(names(38, 12))
  })

  test('is put back to its place with the reason where somebody was first', async () => {
    const { queue, rows, refuse } = desk(names(3))
    refuse('Petra removed this comment at 14:02:11 GMT.')
    void queue.decide({ id: 'c001', verb: 'approve' })
    expect(rows()).toEqual(['c000', 'c002'])
    await settle()
    expect(rows()).toEqual(names(3))
    expect(queue.state.rows[1]!.refusal).toMatch(/^Petra/)
    expect(queue.state.undoable).toEqual([])
    // What has the focus keeps it.
    expect(queue.state.current).toBe('c002')
    queue.dismiss('c001')
    expect(rows()).toEqual(['c000', 'c002'])
  })
})

describe('undoing', () => {
  test('brings the newest back to its place, then the one before', async () => {
    const { queue, rows, sent } = desk(names(4))
    void queue.decide({ id: 'c000', verb: 'approve' })
    void queue.decide({ id: 'c001', verb: 'remove', rule: 2 })
    void queue.undo()
    await settle()
    expect(rows()).toEqual(['c001', 'c002', 'c003'])
    expect(queue.state.current).toBe('c001')
    void queue.undo()
    await settle()
    expect(rows()).toEqual(names(4))
    expect(sent.slice(2)).toEqual(['undo d-c001', 'undo d-c000'])
    expect(queue.state.rows.map((row) => row.item.version)).toEqual([3, 3, 1, 1])
  })

  test('ends after ten seconds', async () => {
    const { queue, sent } = desk(names(2))
    void queue.decide({ id: 'c000', verb: 'approve' })
    await vi.advanceTimersByTimeAsync(9_900)
    expect(queue.state.undoable.length).toBe(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(queue.state.undoable).toEqual([])
    void queue.undo()
    expect(sent).toEqual(['approve c000 v1'])
  })

  test('of a decision that was refused asks nothing', async () => {
    const { queue, rows, sent, refuse } = desk(names(2))
    refuse('Too late')
    void queue.decide({ id: 'c000', verb: 'approve' })
    void queue.undo()
    await settle()
    expect(sent).toEqual(['approve c000 v1'])
    expect(rows()).toEqual(names(2))
  })

  test('and deciding otherwise at once: the other decision waits until the first is undone', async () => {
    const { queue, rows, sent, hold } = desk(names(2))
    const letThrough = hold()
    void queue.decide({ id: 'c000', verb: 'approve' })
    void queue.undo()
    void queue.decide({ id: 'c000', verb: 'remove', rule: 2 })
    await settle()
    expect(sent).toEqual(['approve c000 v1'])
    letThrough()
    await settle()
    expect(sent).toEqual(['approve c000 v1', 'undo d-c000', 'remove c000 v3 rule 2'])
    expect(rows()).toEqual(['c001'])
  })

  test('where the first decision was refused, the other that waited for it is not sent', async () => {
    const { queue, sent, refuse, hold } = desk(names(2))
    const letThrough = hold()
    void queue.decide({ id: 'c000', verb: 'approve' })
    void queue.undo()
    void queue.decide({ id: 'c000', verb: 'remove', rule: 2 })
    refuse('Ada was first')
    letThrough()
    await settle()
    expect(sent).toEqual(['approve c000 v1'])
    expect(queue.state.undoable).toEqual([])
    expect(queue.state.rows[0]).toMatchObject({ refusal: 'Ada was first', item: { version: 1 } })
  })

  test('that failed shows what was decided, because that still holds', async () => {
    const { queue, refuse } = desk(names(2))
    await queue.decide({ id: 'c000', verb: 'approve' })
    refuse('Not undone')
    await queue.undo()
    const [row] = queue.state.rows
    expect(row).toMatchObject({ refusal: 'Not undone', item: { version: 2 } })
    expect(row?.item.comment).toMatchObject({ id: 'c000', state: 'published' })
  })
})
