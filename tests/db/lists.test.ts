import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { authors, fronts, stories, storyDossiers } from '@/drizzle/schema/all'
import { archiveDays, archiveYears, neighbourDays } from '@/lib/articles/queries/archive'
import { publicAuthors } from '@/lib/authors/queries'
import { newId } from '@/lib/base/ids'
import { dossierWeeks } from '@/lib/dossiers/queries'
import { frontPage } from '@/lib/fronts/queries'
import { house } from '@/lib/permissions/policy'
import { savePublication } from '@/lib/settings/mutations'
import { publicationForDesk } from '@/lib/settings/queries'
import { prepareQueues } from '@/lib/worker/worker'
import { content, dossier, published, saved, section } from '../support/fixtures'

let world: string
let delta: string
let signed: string
beforeAll(async () => {
  await prepareQueues()
  world = await section()
  delta = await dossier()
  signed = newId()
  await db()
    .insert(authors)
    .values([
      { id: signed, slug: `a-${signed.slice(-6)}`, name: 'Mirela Osk' },
      { id: newId(), slug: `b-${newId().slice(-6)}`, name: 'Nobody yet' },
    ])
  // Half an hour before midnight in UTC is the next day in Vienna.
  await publishedAt('2023-12-31T23:30:00Z')
  await publishedAt('2024-03-05T08:00:00Z')
  await publishedAt('2024-03-18T08:00:00Z')
})

async function publishedAt(at: string) {
  const { id } = await published(content(world, { dossierIds: [delta], authorIds: [signed] }))
  const firstPublishedAt = new Date(at)
  await db().update(stories).set({ firstPublishedAt }).where(eq(stories.id, id))
  await db().update(storyDossiers).set({ firstPublishedAt }).where(eq(storyDossiers.storyId, id))
}

async function moveTo(timeZone: string) {
  const { name, tagline, agency, version } = await publicationForDesk()
  await savePublication(house, { name, tagline, agency, timeZone, version })
}

describe('the archive', () => {
  test('counts by the year of the zone', async () => {
    expect(await archiveYears()).toEqual([
      { year: 2024, stories: 2 },
      { year: 2023, stories: 1 },
    ])
  })

  test('counts anew when the publication moves to another zone', async () => {
    await moveTo('Europe/Vienna')
    expect(await archiveYears()).toEqual([{ year: 2024, stories: 3 }])
    expect(await archiveDays(2024)).toEqual(
      new Map([
        ['2024-01-01', 1],
        ['2024-03-05', 1],
        ['2024-03-18', 1],
      ]),
    )
    await moveTo('UTC')
  })

  test('knows the days before and after, past those without stories', async () => {
    expect(await neighbourDays('UTC', '2024-03-05')).toEqual({
      previous: '2023-12-31',
      next: '2024-03-18',
    })
    expect(await neighbourDays('UTC', '2024-03-18')).toMatchObject({ next: null })
  })
})

describe('a dossier', () => {
  test('has its weeks, from Monday, with the empty ones between', async () => {
    const weeks = await dossierWeeks(delta)
    expect(weeks[0]).toEqual({ monday: '2023-12-25', stories: 1 })
    expect(weeks.at(-1)).toEqual({ monday: '2024-03-18', stories: 1 })
    expect(weeks).toHaveLength(13)
  })
})

describe('the authors', () => {
  test('are those with a story that readers see', async () => {
    expect((await publicAuthors()).map(({ name }) => name)).toEqual(['Mirela Osk'])
  })
})

describe('the front', () => {
  test('shows what is picked, but no draft that is picked too early', async () => {
    const draft = await saved(content(world, { headline: 'Not yet' }))
    const [oldest] = await db().select().from(stories).orderBy(stories.firstPublishedAt).limit(1)
    await db()
      .insert(fronts)
      .values({ name: 'front', storyIds: [draft.id, oldest!.id] })
    const front = await frontPage()
    expect(front.lead?.id).toBe(oldest!.id)
    expect(JSON.stringify(front)).not.toContain('Not yet')
  })
})
