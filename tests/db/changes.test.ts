import { afterAll, beforeEach, expect, test } from 'vitest'
import { closeChanges } from '@/drizzle/changes'
import { db, sqlClient } from '@/drizzle/client'
import { changed } from '@/lib/cache/changed'
import { type RenderScope, renderScope } from '@/lib/cache/touch'
import { Changes } from '@/lib/front/changes'
import type { Kept } from '@/lib/front/kept'
import { Pages } from '@/lib/front/pages'

afterAll(closeChanges)

let changes: Changes
beforeEach(async () => {
  changes = new Changes()
  await changes.catchUp()
})

const write = (...tags: string[]) => db().transaction((tx) => changed(tx, tags))

test('what is drawn before a change is stale after it, and what is drawn then is fresh', async () => {
  const before = changes.now()
  await write('story:1')
  await changes.catchUp()
  expect(changes.verdict(['latest', 'story:1'], before)).toBe('stale')
  expect(changes.verdict(['latest', 'story:2'], before)).toBe('fresh')
  expect(changes.verdict(['story:1'], changes.now())).toBe('fresh')
})

test('a change that is committed after a later one is not missed', async () => {
  const sql = sqlClient()
  let commit = () => {}
  const held = new Promise<void>((resolve) => {
    commit = resolve
  })
  let begun = () => {}
  const started = new Promise<void>((resolve) => {
    begun = resolve
  })
  const slow = sql.begin(async (tx) => {
    await tx`insert into changed_tags (tag) values ('story:slow')`
    begun()
    await held
  })
  await started
  await write('story:quick')
  await changes.catchUp()
  const between = changes.now()
  expect(changes.verdict(['story:quick'], between)).toBe('fresh')
  commit()
  await slow
  await changes.catchUp()
  expect(changes.verdict(['story:slow'], between)).toBe('stale')
  const after = changes.now()
  await changes.catchUp()
  expect(changes.verdict(['story:slow', 'story:quick'], after)).toBe('fresh')
})

test('what a transaction changed is known once it was read, also while an older one goes on', async () => {
  let commit = () => {}
  let begun = () => {}
  const held = new Promise<void>((resolve) => {
    commit = resolve
  })
  const started = new Promise<void>((resolve) => {
    begun = resolve
  })
  const older = db().transaction(async (tx) => {
    await changed(tx, ['story:older'])
    begun()
    await held
  })
  await started
  const scope: RenderScope = { tags: new Set() }
  await renderScope.run(scope, () => write('story:newer'))
  const [transaction] = [...scope.changedBy!]
  expect(changes.knows(transaction!)).toBe(false)
  await changes.catchUp()
  expect(changes.knows(transaction!)).toBe(true)
  commit()
  await older
  await changes.catchUp()
  expect(changes.knows(transaction!)).toBe(true)
  changes.isHeard = false
  expect(changes.knows(transaction!)).toBe(false)
})

test('counts may stand still for a moment, and are drawn anew before readers wait for them', async () => {
  const pages = new Pages(changes, { budget: 1_000_000, disk: null })
  const drawn = changes.now()
  const page = (seconds: number): Kept => ({
    status: 200,
    headers: {},
    hash: 'h',
    tags: ['story:counted', 'discussion:counted'],
    drawn,
    drawnAt: Date.now() - seconds * 1_000,
    isImmutable: false,
    bodies: {},
    isText: true,
  })
  expect(pages.standing(page(3))).toBe('fresh')
  await write('discussion:counted')
  await changes.catchUp()
  expect([0, 1.5, 3].map((seconds) => pages.standing(page(seconds)))).toEqual([
    'fresh',
    'resting',
    'stale',
  ])
  await write('story:counted')
  await changes.catchUp()
  expect(pages.standing(page(0))).toBe('stale')
})

test('a change that is rolled back is none', async () => {
  const before = changes.now()
  await db()
    .transaction(async (tx) => {
      await changed(tx, ['story:3'])
      throw new Error('no')
    })
    .catch(() => {})
  await changes.catchUp()
  expect(changes.verdict(['story:3'], before)).toBe('fresh')
})

test('a takedown stays one when the same changes again', async () => {
  const before = changes.now()
  await db().transaction((tx) => changed(tx, ['story:4'], { takedown: true }))
  await changes.catchUp()
  await write('story:4')
  await changes.catchUp()
  expect(changes.verdict(['story:4'], before)).toBe('gone')
})

test('what another front drew is compared by transaction', async () => {
  const earlier = { ...changes.now(), life: 'before the restart' }
  await write('story:5')
  const restarted = new Changes()
  await restarted.catchUp()
  expect(restarted.verdict(['story:5'], earlier)).toBe('stale')
  expect(restarted.verdict(['story:unchanged'], earlier)).toBe('fresh')
  const later = { ...restarted.now(), life: 'another' }
  expect(restarted.verdict(['story:5'], later)).toBe('fresh')
})

test('15: what another process drew before the table’s memory is not shown', async () => {
  const pages = new Pages(changes, { budget: 1_000_000, disk: null })
  const hour = 60 * 60 * 1000
  const drawn = { ...changes.now(), life: 'before the restart', horizon: Number.MAX_SAFE_INTEGER }
  const page = (age: number, at = drawn): Kept => ({
    status: 200,
    headers: {},
    hash: 'x',
    tags: ['story:1'],
    drawn: at,
    drawnAt: Date.now() - age * hour,
    isImmutable: false,
    bodies: {},
    isText: true,
  })
  expect(pages.standing(page(47))).toBe('stale')
  expect(pages.standing(page(49))).toBe('gone')
  expect(pages.standing(page(49, changes.now()))).toBe('stale')
})

/** More in one lot than is told apart. */
const tooMuch = () => sqlClient()`
  insert into changed_tags (tag) select 'story:' || n from generate_series(1, 20001) as n`

test('too much at once makes everything stale, and nothing gone', async () => {
  const before = changes.now()
  await tooMuch()
  await changes.catchUp()
  expect(changes.verdict(['anything'], before)).toBe('stale')
  expect(changes.verdict(['anything'], changes.now())).toBe('fresh')
})

test('15: a takedown among too much at once is still one, whoever hears of it', async () => {
  let taken: string[] | null = []
  const listening = new Changes()
  await listening.start({
    onTakedown: (tags) => {
      taken = tags
    },
  })
  const before = listening.now()
  await sqlClient().begin(async (tx) => {
    await tx`insert into changed_tags (tag) select 'story:' || n from generate_series(1, 15000) as n`
    await tx`insert into changed_tags (tag, is_takedown) values ('story:taken', true), ('day:taken', true)`
    await tx`insert into changed_tags (tag) select 'story:' || n from generate_series(1, 15000) as n`
  })
  await listening.catchUp()
  expect(listening.verdict(['latest', 'story:taken'], before)).toBe('gone')
  expect(listening.verdict(['latest', 'story:kept'], before)).toBe('stale')
  expect(listening.verdict(['story:taken'], listening.now())).toBe('fresh')
  expect([...taken!].sort()).toEqual(['day:taken', 'story:taken'])
  // Its own redrawing is not taken down again by a later look.
  const drawn = listening.now()
  await listening.catchUp()
  expect(listening.verdict(['story:taken'], drawn)).not.toBe('gone')
  await listening.stop()

  // A page of before the restart, kept on disk.
  const restarted = new Changes()
  await restarted.catchUp()
  expect(restarted.verdict(['story:taken'], before)).toBe('gone')
  await tooMuch()
  await restarted.catchUp()
  expect(restarted.verdict(['day:taken'], before)).toBe('gone')
})

test('15: too many takedowns at once to be told apart take everything down', async () => {
  let taken: string[] | null = []
  const listening = new Changes()
  await listening.start({
    onTakedown: (tags) => {
      taken = tags
    },
  })
  const before = listening.now()
  await sqlClient()`
    insert into changed_tags (tag, is_takedown)
    select 'story:' || n, true from generate_series(1, 20001) as n`
  await listening.catchUp()
  expect(listening.verdict(['anything'], before)).toBe('gone')
  expect(listening.verdict([], before)).toBe('gone')
  expect(listening.verdict(['anything'], listening.now())).toBe('fresh')
  expect(taken).toBeNull()
  await listening.stop()
})

test('a commit is told without being asked for', async () => {
  let taken: string[] | null = []
  await changes.start({
    onTakedown: (tags) => {
      taken = tags
    },
  })
  const before = changes.now()
  await db().transaction((tx) => changed(tx, ['story:6'], { takedown: true }))
  await expect.poll(() => changes.verdict(['story:6'], before), { interval: 5 }).toBe('gone')
  expect(taken).toEqual(['story:6'])
  await changes.stop()
})

// The last one: the table holds more afterwards than a front tells apart.
test('more may change at once than a statement takes parameters', async () => {
  const before = changes.now()
  await write(...Array.from({ length: 40_000 }, (_, number) => `link:${number}`))
  await changes.catchUp()
  expect(changes.verdict(['link:39999'], before)).toBe('stale')
})
