import '../support/own-database'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db, readerDb } from '@/drizzle/client'
import {
  changedTags,
  storyCounts,
  storyViewDays,
  storyViews,
  viewKeys,
  viewMarks,
} from '@/drizzle/schema/all'
import { withdrawArticle } from '@/lib/articles/mutations/withdraw'
import { newId } from '@/lib/base/ids'
import { rankMostRead, recordViews, shareDayKey, tidyViews } from '@/lib/counters/mutations'
import { countsOf, mostReadIds, viewsForDesk } from '@/lib/counters/queries'
import { house } from '@/lib/permissions/policy'
import { content, published, saved, section } from '../support/fixtures'

let world: string
beforeAll(async () => {
  world = await section()
})

const view = (storyId: string, mark: string = newId(), visitor = 'person') =>
  ({ storyId, mark, visitor }) as Parameters<typeof recordViews>[0][number]

async function viewsOf(id: string): Promise<number> {
  return (await countsOf([id]))[id]?.views ?? 0
}

describe('views', () => {
  test('count once for a mark, in one batch and in several', async () => {
    const { id } = await published(content(world))
    await recordViews([view(id, 'one'), view(id, 'one'), view(id, 'two')])
    await Promise.all([recordViews([view(id, 'one')]), recordViews([view(id, 'two')])])
    expect(await viewsOf(id)).toBe(2)
    expect((await viewsForDesk(house, [id])).get(id)).toEqual({ hour: 2, day: 2 })
  })

  test('count again when half an hour is over', async () => {
    const { id } = await published(content(world))
    await recordViews([view(id, 'back again')])
    await db().update(viewMarks).set({ until: sql`now()` }).where(eq(viewMarks.mark, 'back again'))
    await recordViews([view(id, 'back again')])
    expect(await viewsOf(id)).toBe(2)
  })

  test('of programs are kept apart', async () => {
    const { id } = await published(content(world))
    await recordViews([view(id, newId(), 'bot'), view(id, newId(), 'preview')])
    expect(await viewsOf(id)).toBe(0)
    const rows = await db().select().from(storyViews).where(eq(storyViews.storyId, id))
    expect(rows.map((row) => row.visitor).sort()).toEqual(['bot', 'preview'])
  })

  test('of what is not public are not counted, nor told', async () => {
    const { id } = await saved(content(world))
    await recordViews([view(id), view(newId())])
    expect(await db().select().from(storyCounts).where(eq(storyCounts.storyId, id))).toEqual([])
    expect(await countsOf([id])).toEqual({})
  })

  test('tell no page that it changed', async () => {
    const { id } = await published(content(world))
    const before = await db().$count(changedTags)
    await recordViews([view(id)])
    expect(await db().$count(changedTags)).toBe(before)
  })

  test('of old hours become days, and marks that are over go', async () => {
    const { id } = await published(content(world))
    await recordViews([view(id, 'old'), view(id, 'older')])
    await db().update(viewMarks).set({ until: sql`now()` })
    await db()
      .update(storyViews)
      .set({ hour: sql`${storyViews.hour} - interval '10 days'` })
      .where(eq(storyViews.storyId, id))
    await tidyViews()
    expect(await db().$count(viewMarks)).toBe(0)
    expect(await db().select().from(storyViews).where(eq(storyViews.storyId, id))).toEqual([])
    const days = await db().select().from(storyViewDays).where(eq(storyViewDays.storyId, id))
    expect(days.map((day) => day.views)).toEqual([2])
    expect(await viewsOf(id)).toBe(2)
  })
})

describe('the key of a day', () => {
  test('is one for all, and gone when the day is', async () => {
    const keys = await Promise.all(['a', 'b', 'c'].map((key) => shareDayKey('2030-01-01', key)))
    expect(new Set(keys).size).toBe(1)
    await shareDayKey('2030-01-02', 'next')
    expect((await db().select().from(viewKeys)).map((row) => row.day)).toEqual(['2030-01-02'])
  })

  test('and marks are in no log of Postgres', async () => {
    const rows = await db().execute<{ relname: string }>(
      sql`select relname from pg_class where relpersistence = 'u' and relkind = 'r' order by 1`,
    )
    expect(rows.map((row) => row.relname)).toEqual(['view_keys', 'view_marks'])
  })

  test('is nothing for readers', async () => {
    for (const table of ['view_keys', 'view_marks', 'story_views'])
      await expect(readerDb().execute(sql.raw(`select * from ${table}`))).rejects.toThrow()
  })
})

describe('what is read most', () => {
  test('is ranked, told only when the order changes, and loses what is withdrawn', async () => {
    const [first, second] = [await published(content(world)), await published(content(world))]
    const many = (id: string, count: number) => Array.from({ length: count }, () => view(id))
    await recordViews([...many(first.id, 30), ...many(second.id, 20)])
    await rankMostRead()
    expect((await mostReadIds('24h')).ids.slice(0, 2)).toEqual([first.id, second.id])
    const told = () => db().$count(changedTags, eq(changedTags.tag, 'most-read'))
    const before = await told()
    await recordViews(many(second.id, 1))
    await rankMostRead()
    expect(await told()).toBe(before)
    await recordViews(many(second.id, 40))
    await rankMostRead()
    expect(await told()).toBe(before + 1)
    expect((await mostReadIds('7d')).ids[0]).toBe(second.id)
    await withdrawArticle(house, { id: second.id, version: second.version, reason: 'Untrue.' })
    await rankMostRead()
    expect((await mostReadIds('24h')).ids).not.toContain(second.id)
  })

  test('by comments, where there are any', async () => {
    const { id } = await published(content(world))
    await db().insert(storyCounts).values({ storyId: id, comments: 9 })
    await rankMostRead()
    expect((await mostReadIds('discussed')).ids).toEqual([id])
  })
})
