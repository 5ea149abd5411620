import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { authors, tags } from '@/drizzle/schema/all'
import { publishArticle } from '@/lib/articles/mutations/publish'
import { saveArticle } from '@/lib/articles/mutations/save'
import { withdrawArticle } from '@/lib/articles/mutations/withdraw'
import { storiesInDossier, storiesInSection } from '@/lib/articles/queries/lists'
import { newId } from '@/lib/base/ids'
import { house } from '@/lib/permissions/policy'
import { prepareQueues } from '@/lib/worker/worker'
import { content, dossier, published, section } from '../support/fixtures'

let world: string
let sport: string
let delta: string
let treaty: string
const signed = newId()
const river = newId()
beforeAll(async () => {
  await prepareQueues()
  world = await section()
  sport = await section('Sport')
  delta = await dossier()
  treaty = await dossier('The treaty')
  await db().insert(authors).values({ id: signed, slug: 'mirela-osk', name: 'Mirela Osk' })
  await db().insert(tags).values({ id: river, slug: 'river', name: 'River' })
})

// What is kept beside what is there: the same, whatever was published, changed and withdrawn.
const kept = sql`select list_id, day::text, stories from list_days where stories <> 0 order by 1, 2`
const states = sql`select state, articles from article_states where articles <> 0 order by 1`

async function expectCountsToBeTrue() {
  const before = await db().execute(kept)
  await db().execute(sql`select recount_list_days()`)
  expect(before).toEqual(await db().execute(kept))
  expect(before.length).toBeGreaterThan(0)
  const counted = sql`select state, count(*)::int as articles from articles group by state order by 1`
  expect(await db().execute(states)).toEqual(await db().execute(counted))
}

const everywhere = () => ({ dossierIds: [delta], authorIds: [signed], tagIds: [river] })

test('counts stay true through publishing, correcting, moving, withdrawing and returning', async () => {
  await published(content(world, everywhere()))
  const { id, version } = await published(content(world, everywhere()))
  await expectCountsToBeTrue()

  const moved = content(sport, { ...everywhere(), dossierIds: [delta, treaty], tagIds: [] })
  const saved = await saveArticle(house, { id, version, content: moved, reason: 'save' })
  await publishArticle(house, { id, version: saved.version, correction: '', isTypo: true })
  await expectCountsToBeTrue()
  expect((await storiesInSection(sport)).cards.map((card) => card.id)).toEqual([id])

  await withdrawArticle(house, { id, version: saved.version, reason: 'It was not so.' })
  await expectCountsToBeTrue()
  await db().execute(sql`delete from articles where id = ${id}`)
  await expectCountsToBeTrue()
})

test('two that publish at once into the same lists, in other orders, both succeed and are counted', async () => {
  const turns = Array.from({ length: 12 }, (_, index) =>
    published(
      content(index % 2 ? world : sport, {
        headline: `Turn ${index}`,
        dossierIds: index % 2 ? [delta, treaty] : [treaty, delta],
        authorIds: [signed],
        tagIds: [river],
      }),
    ),
  )
  expect(await Promise.all(turns)).toHaveLength(12)
  await expectCountsToBeTrue()
})

test('every page of a list holds what it held when the list was walked story by story', async () => {
  const whole = (await storiesInDossier(delta, 1, 1_000)).cards.map((card) => card.id)
  // Some on days of their own, some with others, one day emptied.
  await db().execute(sql`
    update story_dossiers set first_published_at = now() - ((abs(hashtext(story_id::text)) % 5) || ' days')::interval
    where dossier_id = ${delta}`)
  const inOrder = (await storiesInDossier(delta, 1, 1_000)).cards.map((card) => card.id)
  expect(new Set(inOrder)).toEqual(new Set(whole))
  const pages: string[] = []
  for (let page = 1; ; page++) {
    const { cards, hasOlder } = await storiesInDossier(delta, page, 3)
    pages.push(...cards.map((card) => card.id))
    if (!hasOlder) break
  }
  expect(pages).toEqual(inOrder)
  expect((await storiesInDossier(delta, 500, 3)).cards).toEqual([])
})
