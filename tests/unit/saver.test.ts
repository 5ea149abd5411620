import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type SaveAnswer,
  Saver,
  type SaverDoors,
} from '@/app/(newsroom)/newsroom/articles/_editor/saver'
import { emptyContent } from '@/lib/articles/content'

const id = '00000000-0000-7000-8000-00000000000a'
const at = '2026-04-14T14:31:58.000Z'
const headed = (headline: string) => ({ ...emptyContent(), headline })
const taken = (version: number): SaveAnswer => ({
  ok: true,
  value: { version, state: 'draft', savedAt: at },
})

/** A saver whose server is a list of answers, and whose device is a variable. */
function begin(...answers: (SaveAnswer | Error)[]) {
  const sent: { version: number; headline: string }[] = []
  const world = { kept: '', isOnline: true, sent, saves: 0 }
  const doors: SaverDoors = {
    send: async ({ version, content }) => {
      sent.push({ version, headline: content.headline })
      const answer = answers.shift() ?? taken(version + 1)
      if (answer instanceof Error) throw answer
      return answer
    },
    keep: (_id, _version, content) => {
      world.kept = content.headline
    },
    forget: () => {
      world.kept = ''
    },
    isOnline: () => world.isOnline,
    now: () => Date.now(),
  }
  const saver = new Saver(id, 1, emptyContent(), at, doors, () => {
    world.saves++
  })
  return { saver, world }
}

describe('saving while somebody writes', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('saves two seconds after the last key, from the version before', async () => {
    const { saver, world } = begin()
    saver.change(headed('T'))
    await vi.advanceTimersByTimeAsync(1_900)
    saver.change(headed('Two'))
    await vi.advanceTimersByTimeAsync(1_900)
    expect(world.sent).toEqual([])
    expect(world.kept).toBe('Two')
    await vi.advanceTimersByTimeAsync(200)
    expect(world.sent).toEqual([{ version: 1, headline: 'Two' }])
    expect(saver.status).toEqual({ is: 'saved', at })
    expect(saver.version).toBe(2)
    expect(world.kept).toBe('')
  })

  it('saves at least every ten seconds of steady typing', async () => {
    const { saver, world } = begin()
    for (let second = 0; second <= 10; second++) {
      saver.change(headed(`Word ${second}`))
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(world.sent).toHaveLength(1)
  })

  it('keeps the words and asks again, more slowly each time, while the database is away', async () => {
    const away: SaveAnswer = { ok: false, error: { code: 'unavailable', message: '' } }
    const { saver, world } = begin(away, away)
    saver.change(headed('Kept'))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(saver.status).toMatchObject({
      is: 'failed',
      message: 'Not saved yet. Kept on this device.',
    })
    expect(world.kept).toBe('Kept')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(world.sent).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(3_900)
    expect(world.sent).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(100)
    expect(saver.status.is).toBe('saved')
    expect(saver.isBehind).toBe(false)
  })

  it('60: keeps the words and asks again while the site’s disk is full', async () => {
    const { saver, world } = begin({ ok: false, error: { code: 'full', message: '' } })
    saver.change(headed('Kept'))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(saver.status).toMatchObject({
      is: 'failed',
      message: 'Not saved: the site’s disk is full. Kept on this device.',
    })
    expect(world.kept).toBe('Kept')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(saver.status.is).toBe('saved')
  })

  it('stops at a conflict and overwrites nothing until a person chose', async () => {
    const theirs = { version: 5, content: headed('Theirs'), by: 'Tove Renn', at }
    const { saver, world } = begin({
      ok: false,
      error: { code: 'conflict', message: '', detail: theirs },
    })
    saver.change(headed('Mine'))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(saver.status).toEqual({ is: 'conflict', theirs })
    saver.change(headed('Mine, longer'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(world.sent).toHaveLength(1)
    expect(world.kept).toBe('Mine, longer')
    expect(await saver.keepMine(theirs)).toBe(true)
    expect(world.sent.at(-1)).toEqual({ version: 5, headline: 'Mine, longer' })
  })

  it('says that it is offline, and goes on when it is not', async () => {
    const { saver, world } = begin(new TypeError('Failed to fetch'))
    world.isOnline = false
    saver.change(headed('On a train'))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(saver.status).toEqual({ is: 'offline' })
    expect(world.kept).toBe('On a train')
    expect(await saver.flush()).toBe(true)
    expect(world.kept).toBe('')
  })

  it('keeps the words when the session has ended, and sends them after the next sign-in', async () => {
    const { saver, world } = begin({
      ok: false,
      error: { code: 'unauthenticated', message: 'Ended.' },
    })
    saver.change(headed('Still here'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(saver.status.is).toBe('ended')
    expect(world.sent).toHaveLength(1)
    expect(await saver.flush()).toBe(true)
  })

  it('has nothing to save once everything is undone', async () => {
    const { saver, world } = begin()
    saver.change(headed('A slip'))
    saver.change(emptyContent())
    await vi.advanceTimersByTimeAsync(20_000)
    expect(world.sent).toEqual([])
    expect(saver.status).toEqual({ is: 'saved', at })
  })

  it('does not call words saved that no save can carry, when an earlier save comes back', async () => {
    const { saver, world } = begin()
    saver.change(headed('Fits'))
    const saving = saver.flush()
    // A block beyond its bound: the body that can be sent is still the one before.
    saver.refuse('Block 2 is too long.', headed('Fits'))
    expect(await saving).toBe(false)
    expect(saver.status).toMatchObject({ is: 'refused', message: 'Block 2 is too long.' })
    expect(saver.isBehind).toBe(true)
    expect(world.kept).toBe('Fits')
    saver.change(headed('Fits again'))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(saver.status.is).toBe('saved')
    expect(world.kept).toBe('')
  })

  it('keeps the reason shown when the save under way fails', async () => {
    const { saver, world } = begin(new TypeError('Failed to fetch'))
    saver.change(headed('Fits'))
    const saving = saver.flush()
    saver.refuse('Block 2 is too long.', headed('Fits'))
    await saving
    await vi.advanceTimersByTimeAsync(60_000)
    expect(saver.status).toMatchObject({ is: 'refused', message: 'Block 2 is too long.' })
    expect(world.sent).toHaveLength(1)
  })

  it('tries again what the server refused, when somebody asks for it', async () => {
    const held: SaveAnswer = { ok: false, error: { code: 'conflict', message: 'On hold.' } }
    const { saver, world } = begin(held)
    saver.change(headed('During a hold'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(saver.status).toMatchObject({ is: 'refused', message: 'On hold.' })
    expect(world.sent).toHaveLength(1)
    expect(await saver.flush('save')).toBe(true)
    expect(saver.status.is).toBe('saved')
  })
})
