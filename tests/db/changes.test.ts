import { afterAll, beforeEach, expect, test } from 'vitest'
import { closeChanges } from '@/drizzle/changes'
import { db, sqlClient } from '@/drizzle/client'
import { changed } from '@/lib/cache/changed'
import { Changes } from '@/lib/front/changes'

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

test('too much at once makes everything stale, and nothing gone', async () => {
  const before = changes.now()
  await sqlClient()`
    insert into changed_tags (tag) select 'story:' || n from generate_series(1, 20001) as n`
  await changes.catchUp()
  expect(changes.verdict(['anything'], before)).toBe('stale')
  expect(changes.verdict(['anything'], changes.now())).toBe('fresh')
})

test('a commit is told without being asked for', async () => {
  let taken: string[] = []
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
