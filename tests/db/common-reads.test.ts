import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { closeChanges } from '@/drizzle/changes'
import { db } from '@/drizzle/client'
import { changed } from '@/lib/cache/changed'
import { markUntil, type RenderScope, renderScope, touch } from '@/lib/cache/touch'
import { untilChanged } from '@/lib/cache/until-changed'
import { Changes } from '@/lib/front/changes'
import { Common } from '@/lib/front/common-reads'

afterAll(closeChanges)

let changes: Changes
let common: Common
let reads = 0
beforeEach(async () => {
  changes = new Changes()
  common = new Common()
  await changes.start({ onChanged: (tags) => common.forget(tags), onTakedown: () => {} })
  reads = 0
})
afterEach(() => changes.stop())

const count = async () => {
  touch('navigation')
  reads += 1
  return reads
}

/** Draws a page that needs the count, and says what the page depends on. */
async function draw(longest?: number): Promise<{ value: number; scope: RenderScope }> {
  const scope: RenderScope = { tags: new Set(), common: common.reads(changes) }
  const value = await renderScope.run(scope, () => untilChanged('count', count, { longest }))
  return { value, scope }
}

const tell = async (...tags: string[]) => {
  await db().transaction((tx) => changed(tx, tags))
  await changes.catchUp()
}

test('what pages have in common is read once, and each page depends on it', async () => {
  const [first, second] = [await draw(), await draw()]
  expect([first.value, second.value]).toEqual([1, 1])
  expect([...second.scope.tags]).toEqual(['navigation'])
  const together = await Promise.all([draw(), draw(), draw()])
  expect(together.map((one) => one.value)).toEqual([1, 1, 1])
})

test('it is read again when something in it changed, and not when something else did', async () => {
  await draw()
  await tell('story:1')
  expect((await draw()).value).toBe(1)
  await tell('navigation')
  expect((await draw()).value).toBe(2)
  expect((await draw()).value).toBe(2)
})

test('a change that comes while it is read makes it be read again', async () => {
  const scope: RenderScope = { tags: new Set(), common: common.reads(changes) }
  await renderScope.run(scope, () =>
    untilChanged('count', async () => {
      const value = await count()
      await tell('navigation')
      return value
    }),
  )
  expect((await draw()).value).toBe(2)
})

test('nothing is remembered while nobody can say what changed', async () => {
  await draw()
  changes.isHeard = false
  expect((await draw()).value).toBe(2)
})

test('a failure is not remembered', async () => {
  const scope: RenderScope = { tags: new Set(), common: common.reads(changes) }
  const failing = renderScope.run(scope, () =>
    untilChanged('count', () => Promise.reject(new Error('away'))),
  )
  await expect(failing).rejects.toThrow('away')
  expect((await draw()).value).toBe(1)
})

test('what is true until an instant passes that on, and is read again after it', async () => {
  const scope = (): RenderScope => ({ tags: new Set(), common: common.reads(changes) })
  const page = scope()
  const past = new Date(Date.now() - 1)
  const read = async () => {
    markUntil(past)
    return count()
  }
  await renderScope.run(page, () => untilChanged('count', read))
  expect(page.until).toEqual(past)
  await renderScope.run(scope(), () => untilChanged('count', read))
  expect(reads).toBe(2)
})

test('what depends on the time of day is read again after so long', async () => {
  await draw(1_000)
  expect((await draw(1_000)).value).toBe(1)
  expect((await draw(0)).value).toBe(2)
})

test('outside a drawing it is read each time', async () => {
  await untilChanged('count', count)
  expect(await untilChanged('count', count)).toBe(2)
})
