import { expect, test } from 'vitest'
import { keyOfData } from '@/lib/front/asked'
import { Changes } from '@/lib/front/changes'
import type { Kept } from '@/lib/front/kept'
import { Pages } from '@/lib/front/pages'

// A page is drawn again and again, and readers have its versions open: the data for each is kept.

const changes = new Changes()
const pages = new Pages(changes, { budget: 1_000_000, disk: null })
const answer = (hash: string, isImmutable: boolean): Kept => ({
  status: 200,
  headers: {},
  hash,
  tags: ['story:1'],
  drawn: changes.now(),
  drawnAt: Date.now(),
  isImmutable,
  bodies: { identity: Buffer.from(hash) },
  isText: false,
})
const draw = (version: string) =>
  pages.keep('/a', answer(`page ${version}`, false), { version, kept: answer(version, true) })
const isKept = (version: string) => pages.inMemory(keyOfData('/a', version)) !== undefined

test('so many versions have their data, and the same page drawn again takes no place', () => {
  const versions = Array.from({ length: 52 }, (_, at) => `v${at}`)
  for (const version of versions) for (const _ of 'twice') draw(version)
  expect(versions.filter(isKept)).toEqual(versions.slice(4))
  expect(pages.inMemory('/a')!.versions).toEqual(versions.slice(4).reverse())
})

test('a version is as it was, for a day, and goes with what is taken down', () => {
  draw('last')
  const data = pages.inMemory(keyOfData('/a', 'last'))!
  const hours = (many: number) =>
    pages.standing({ ...data, drawnAt: Date.now() - many * 3_600_000 })
  expect([hours(0), hours(23), hours(25)]).toEqual(['fresh', 'fresh', 'gone'])
  pages.takeDown(['story:1'])
  expect(isKept('last')).toBe(false)
})
