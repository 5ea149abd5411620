import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { freeSectionSlug, reservedSlugs } from '@/lib/sections/section'

const app = path.resolve(import.meta.dirname, '../../app')

/** The first parts of addresses below a folder of `app/`: groups are looked through, private folders are no routes. */
function firstSegments(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[_[]/.test(entry.name))
    .flatMap((entry) =>
      entry.name.startsWith('(') ? firstSegments(path.join(folder, entry.name)) : [entry.name],
    )
    .map((segment) => segment.replace(/\.\w+$/, ''))
}

test('no section may be named as a route of the site', () => {
  const routes = [...new Set(firstSegments(app))]
  expect(routes).toContain('newsroom')
  expect(routes.filter((route) => !reservedSlugs.has(route))).toEqual([])
})

test.each([
  'api',
  'feeds',
  's',
  'media',
  'newsroom',
  'sign-in',
  'register',
  'account',
  'dossiers',
  'tags',
  'authors',
  'archive',
  'search',
  'most-read',
  'listen',
  'standards',
  'corrections',
  'sitemaps',
  '_next',
])('%s is promised to another page', (slug) => {
  expect(reservedSlugs.has(slug)).toBe(true)
})

test('an import’s section steps aside with a number', () => {
  expect(freeSectionSlug('news', [])).toBe('news')
  expect(freeSectionSlug('search', [])).toBe('search-2')
  expect(freeSectionSlug('news', ['news', 'news-2'])).toBe('news-3')
})
