import { expect, test } from 'vitest'
import { markUntil, type RenderScope, renderScope } from '@/lib/cache/touch'
import { Changes } from '@/lib/front/changes'
import type { Kept } from '@/lib/front/kept'
import { Pages } from '@/lib/front/pages'

// A page that says what is on now is true until the next programme begins, though nothing changed.

const changes = new Changes()
const pages = new Pages(changes, { budget: 1_000_000, disk: null })
const page = (until?: number): Kept => ({
  status: 200,
  headers: {},
  hash: 'h',
  tags: ['radio'],
  drawn: changes.now(),
  drawnAt: Date.now(),
  ...(until === undefined ? {} : { until }),
  isImmutable: false,
  bodies: {},
  isText: true,
})

test('a page is drawn anew once its time is over', () => {
  expect(pages.standing(page())).toBe('fresh')
  expect(pages.standing(page(Date.now() + 60_000))).toBe('fresh')
  expect(pages.standing(page(Date.now() - 1))).toBe('stale')
})

test('of several ends the first counts', () => {
  const scope: RenderScope = { tags: new Set() }
  renderScope.run(scope, () => {
    for (const hour of [12, 9, 15]) markUntil(new Date(Date.UTC(2026, 10, 25, hour)))
  })
  expect(scope.until?.toISOString()).toBe('2026-11-25T09:00:00.000Z')
})
