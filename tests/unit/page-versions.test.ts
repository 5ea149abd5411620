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
  pages.keep('/a', answer(`page ${version}`, false), answer(version, true))
const isKept = (version: string) => pages.inMemory(keyOfData('/a', version)) !== undefined

test('sixteen versions have their data, and the same page drawn again takes no place', () => {
  for (let at = 0; at < 20; at++) for (const _ of 'twice') draw(`v${at}`)
  const versions = Array.from({ length: 20 }, (_, at) => `v${at}`)
  expect(versions.filter(isKept)).toEqual(versions.slice(4))
  expect(pages.inMemory('/a')!.versions).toEqual(versions.slice(4).reverse())
})

test('a version is as it was whatever changes, and goes with what is taken down', () => {
  draw('last')
  const data = pages.inMemory(keyOfData('/a', 'last'))!
  expect(pages.standing({ ...data, drawnAt: 0 })).toBe('fresh')
  pages.takeDown(['story:1'])
  expect(isKept('last')).toBe(false)
})
