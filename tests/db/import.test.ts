import { eq, ilike, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db, readerDb } from '@/drizzle/client'
import { articles, authors, revisions, sections, stories } from '@/drizzle/schema/all'
import { storiesInSection } from '@/lib/articles/queries/lists'
import { storyByPath } from '@/lib/articles/queries/story'
import { importFile } from '@/lib/imports/mutations'
import { house } from '@/lib/permissions/policy'
import { sectionBySlug } from '@/lib/sections/queries'
import { hasSharedInputs, input } from '../unit/imports/shared-inputs'

const themeData = input('wxr', 'themeunittestdata.wordpress.xml')

describe.skipIf(!hasSharedInputs)('41: a WordPress export', () => {
  beforeAll(async () => {
    await importFile(house, themeData)
  })

  const counts = async () => [
    await db().$count(articles),
    await readerDb().$count(stories),
    await db().$count(authors),
  ]

  test('brings 49 published stories, a scheduled one and a draft', async () => {
    expect((await counts()).slice(0, 2)).toEqual([51, 49])
    const drafts = await db().select().from(articles).where(eq(articles.state, 'draft'))
    expect(drafts.map((row) => row.headline).sort()).toEqual(['Draft', 'Scheduled'])
  })

  test('is known to Postgres, which plans for as many stories as there are', async () => {
    const [known] = await db().execute<{ stories: number }>(
      sql`select reltuples::int as stories from pg_class where oid = 'stories'::regclass`,
    )
    expect(known!.stories).toBe(49)
  })

  test('brought twice adds nothing', async () => {
    const before = await counts()
    const report = await importFile(house, themeData)
    expect([report.added, report.already]).toEqual([0, 51])
    expect(await counts()).toEqual(before)
  })

  test('under a name longer than a section’s goes to one section each time', async () => {
    const long = 'The collected pages of a long weblog, part one'
    for (const section of [long, long.toUpperCase()])
      await importFile(house, themeData, { section })
    const named = await db().select().from(sections).where(ilike(sections.name, 'The collected%'))
    expect(named.map((one) => one.name)).toEqual(['The collected pages of a long weblog, pa'])
  })

  test('run again after half of it was lost brings that half, once', async () => {
    const before = await counts()
    await db().execute(
      sql`delete from ${articles} where id in (select id from ${articles} order by id limit 25)`,
    )
    const report = await importFile(house, themeData)
    expect(report.added).toBe(25)
    expect(await counts()).toEqual(before)
  })

  test('keeps dates, order and addresses, in one section named after the site', async () => {
    const section = await sectionBySlug('theme-unit-test-data')
    const { cards, hasOlder } = await storiesInSection(section!.id)
    expect([cards.length, hasOlder]).toEqual([20, true])
    const dates = cards.map((card) => card.firstPublishedAt.getTime())
    expect(dates).toEqual([...dates].sort((a, b) => b - a))
    for (const card of cards) expect(await storyByPath(card.path)).toMatchObject({ is: 'story' })
  })

  test('shows the headline of what was behind a password, and keeps its text on the desk', async () => {
    const [row] = await db().select().from(articles).where(eq(articles.state, 'correcting'))
    expect(row!.headline).toContain('Password Protected')
    const [seen] = await readerDb().select().from(stories).where(eq(stories.id, row!.id))
    expect(JSON.stringify(seen!.body)).toContain('behind a password')
    expect(JSON.stringify(seen!.body)).not.toContain('enter')
    expect(JSON.stringify(row!.body)).toContain('This content')
    expect(await db().$count(revisions, eq(revisions.articleId, row!.id))).toBe(2)
  })
})

test.skipIf(!hasSharedInputs)(
  'a malformed export changes nothing and says where it broke',
  async () => {
    const before = await db().$count(articles)
    await expect(importFile(house, input('wxr', 'malformed.xml'))).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('line 90'),
    })
    expect(await db().$count(articles)).toBe(before)
  },
)
