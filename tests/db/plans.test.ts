import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { authors, tags } from '@/drizzle/schema/all'
import { countDossiers } from '@/lib/articles/mutations/story'
import { archiveDays, archiveYears, neighbourDays } from '@/lib/articles/queries/archive'
import { storiesAround } from '@/lib/articles/queries/around'
import { recentCorrections } from '@/lib/articles/queries/corrections'
import {
  newestStories,
  storiesByAuthor,
  storiesInDossier,
  storiesInSection,
  storiesOfKind,
  storiesOnDay,
  storiesWithTag,
} from '@/lib/articles/queries/lists'
import { storyByPath } from '@/lib/articles/queries/story'
import { publicAuthors } from '@/lib/authors/queries'
import { newId } from '@/lib/base/ids'
import { discussedStory } from '@/lib/discussion/queries/terms'
import { discussionCounts, pickedComments, threadPage } from '@/lib/discussion/queries/thread'
import { dossierWeeks } from '@/lib/dossiers/queries'
import { feedAt } from '@/lib/feeds/queries'
import { frontPage } from '@/lib/fronts/queries'
import { storiesToPick } from '@/lib/fronts/queries/desk'
import { house } from '@/lib/permissions/policy'
import { type SearchParams, searchInput } from '@/lib/search/input'
import { searchChoices, searchStories } from '@/lib/search/queries'
import { linkByCode } from '@/lib/shortlinks/queries'
import { sitemapIndex, sitemapNamed } from '@/lib/sitemaps/queries'
import { dossier, section } from '../support/fixtures'
import { manyStories } from '../support/many-stories'
import { explained, type Work } from '../support/plans'

// Enough that a plan that reads them all, or sorts them, cannot be the cheapest.
const count = 30_000
/** Tables that grow with every story. */
const grow =
  /^(articles|stories|story_\w+|search_words|addresses|short_links|corrections|list_days)$/

let to: { sectionId: string; dossierId: string; tagId: string; authorId: string }

beforeAll(async () => {
  to = {
    sectionId: await section(),
    dossierId: await dossier(),
    tagId: newId(),
    authorId: newId(),
  }
  await db().insert(authors).values({ id: to.authorId, slug: 'osk', name: 'Mirela Osk' })
  await db().insert(tags).values({ id: to.tagId, slug: 'river', name: 'River' })
  await manyStories(count, to)
}, 120_000)

const search = (query: SearchParams) => searchStories(searchInput(query, ['news'])!, 'UTC')

async function page() {
  const found = await storyByPath('/world/2020/01/01/story-15000')
  if (found?.is !== 'story') throw new Error('The story is not there.')
  await storiesAround(found.story)
}

async function discussion() {
  const [row] = await db().execute<{ id: string }>(
    sql`select story_id as id from addresses where path = '/world/2020/01/01/story-15000'`,
  )
  const story = await discussedStory(row!.id)
  if (!story) throw new Error('The story is not there.')
  await threadPage(story.id, 'newest')
  await pickedComments(story.id)
  await discussionCounts(story.id)
}

// A page reads what it shows, a few rows about each, and for a deep page or the archive one row a
// day: never a row a story.
const day = 3_500
// A search looks for the ten thousandth story from the newest, in an index, and then for two hundred.
const lookedThrough = 12_000
const lists: [name: string, work: () => Promise<unknown>, read: number, sorted: number][] = [
  ['the front', frontPage, 300, 50],
  ['the newest', () => newestStories(40), 300, 50],
  ['the newest of a kind', () => storiesOfKind('opinion', 6), 60, 50],
  ['a section', () => storiesInSection(to.sectionId), 200, 50],
  ['a section, page 1,200', () => storiesInSection(to.sectionId, 1_200), day, 50],
  ['a dossier', () => storiesInDossier(to.dossierId), 200, 50],
  ['a dossier, page 280', () => storiesInDossier(to.dossierId, 280), day, 50],
  ['a tag, page 700', () => storiesWithTag(to.tagId, 700), day, 50],
  ['an author, page 700', () => storiesByAuthor(to.authorId, 700), day, 50],
  ['a dossier’s weeks', () => dossierWeeks(to.dossierId), 200, 50],
  ['a story', page, 300, 50],
  ['a discussion', discussion, 60, 50],
  ['a day', () => storiesOnDay('UTC', '2025-06-01'), 100, 50],
  ['the days about it', () => neighbourDays('UTC', '2025-06-01'), 10, 50],
  ['the archive’s years', archiveYears, day, day],
  ['a year of the archive', () => archiveDays(2025), 400, 400],
  ['the corrections', recentCorrections, 200, 100],
  ['the authors', publicAuthors, 50, 50],
  ['a feed', () => feedAt('paper', 'all', 'rss'), 500, 100],
  ['a dossier’s feed', () => feedAt('dossiers', 'none', 'rss'), 500, 100],
  ['the sitemaps', sitemapIndex, day, day],
  ['a month’s sitemap', () => sitemapNamed('stories-2025-06'), 400, 400],
  ['the news sitemap', () => sitemapNamed('news'), 100, 50],
  ['the sitemap of topics', () => sitemapNamed('topics'), 50, 50],
  ['a short URL', () => linkByCode('c15000'), 10, 10],
  ['a search for a word of one story', () => search({ q: 'w15000' }), lookedThrough, 50],
  ['a search for a word of a third', () => search({ q: 'river' }), lookedThrough, 501],
  ['its twentieth page', () => search({ q: 'river', page: '20' }), lookedThrough, 501],
  ['a search by time', () => search({ q: 'river', sort: 'newest' }), lookedThrough, 501],
  ['what a search may be narrowed by', () => searchChoices(), 100, 100],
  ['the same of one that is', () => searchChoices({ author: 'osk' }), 100, 100],
]

describe(`with ${count} stories`, () => {
  test('what only an old story has is found, and of what many have the newest two hundred', async () => {
    expect((await search({ q: 'w25000' })).total).toBe(1)
    const river = await search({ q: 'river' })
    expect([river.total, river.hits.length, river.hasOlder]).toEqual([201, 20, true])
  })

  test.each(lists)('%s reads no table whole and sorts no more than a page', async (...row) => {
    const [, work, read, sorted] = row
    const done = await explained(work)
    expect(done.scanned.filter((table) => grow.test(table))).toEqual([])
    expect(done.read).toBeLessThanOrEqual(read)
    expect(done.sorted).toBeLessThanOrEqual(sorted)
  })

  test('stories to pick for the front are read from the newest on', async () => {
    const done = await explained(() => storiesToPick(house, ''), db())
    expect(done.scanned.filter((table) => grow.test(table))).toEqual([])
    expect(done.read).toBeLessThanOrEqual(200)
    expect(done.sorted).toBeLessThanOrEqual(50)
  })

  test('a dossier is counted without reading its stories', async () => {
    const count = () => db().transaction((tx) => countDossiers(tx, [to.dossierId]))
    const done = await explained(count, db())
    expect(done.scanned.filter((table) => grow.test(table))).toEqual([])
    expect(done.read).toBeLessThanOrEqual(day)
    const [row] = await db().execute(sql`
      select story_count = count(*) as is_all, first_story_at = min(first_published_at) as is_first,
        last_story_at = max(first_published_at) as is_last
      from dossiers join story_dossiers on dossier_id = id where id = ${to.dossierId} group by id`)
    expect(row).toEqual({ is_all: true, is_first: true, is_last: true })
  })

  test('without its index a list reads more: the test can tell', async () => {
    await db().execute(sql`drop index story_dossiers_newest`)
    const done: Work = await explained(() => storiesInDossier(to.dossierId))
    expect(done.scanned).toContain('story_dossiers')
    expect(done.read).toBeGreaterThan(5_000)
  })
})
