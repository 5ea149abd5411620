import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/drizzle/client'
import { changedTags } from '@/drizzle/schema/all'
import { historyPageSize } from '@/lib/articles/desk-story'
import { discardChange } from '@/lib/articles/mutations/discard'
import { restoreRevision } from '@/lib/articles/mutations/restore'
import { saveArticle } from '@/lib/articles/mutations/save'
import {
  articleForDesk,
  newArticleForDesk,
  revisionContent,
  revisionsForDesk,
} from '@/lib/articles/queries/desk-story'
import { findStories } from '@/lib/articles/queries/find-stories'
import { house } from '@/lib/permissions/policy'
import { createTag } from '@/lib/tags/mutations/create'
import { prepareQueues } from '@/lib/worker/worker'
import { content, person, published, saved, section } from '../support/fixtures'

let world: string
beforeAll(async () => {
  world = await section()
  await prepareQueues()
})

const code = (of: string) => expect.objectContaining({ code: of })

describe('a story’s history', () => {
  test('an earlier version is restored as a new one, and nothing is taken away', async () => {
    const first = content(world, { headline: 'As it was' })
    const { id } = await saved(first)
    const second = { ...first, headline: 'As it became' }
    await saveArticle(house, { id, version: 1, content: second, reason: 'save' })
    const [, oldest] = await revisionsForDesk(house, id)
    const restored = await restoreRevision(house, { id, version: 2, revisionId: oldest!.id })
    expect(restored.version).toBe(3)
    expect((await articleForDesk(house, id))?.content.headline).toBe('As it was')
    const all = await revisionsForDesk(house, id)
    expect(all.map((one) => one.reason)).toEqual(['restore', 'save', 'save'])
  })

  test('is reached to its first version, each with the one before it', async () => {
    const { id } = await saved(content(world))
    await db().execute(sql`
      insert into revisions (id, article_id, version, content, reason)
      select gen_random_uuid(), article_id, version + n, content, 'autosave'
      from revisions, generate_series(1, 600) n where article_id = ${id}`)
    const listed: number[] = []
    let left = 0
    for (let page = 1; page === 1 || left > 0; page++) {
      const found = await revisionsForDesk(house, id, page)
      left = found.length - historyPageSize
      listed.push(...found.slice(0, historyPageSize).map((one) => one.version))
      const [next] = left > 0 ? await revisionsForDesk(house, id, page + 1) : []
      expect(next?.id).toBe(found[historyPageSize]?.id)
    }
    expect(listed).toEqual(Array.from({ length: 601 }, (_, number) => 601 - number))
  })

  test('16: a version of another story is neither shown nor restored', async () => {
    const one = await saved(content(world))
    const other = await saved(content(world))
    const [foreign] = await revisionsForDesk(house, other.id)
    expect(await revisionContent(house, one.id, foreign!.id)).toBeNull()
    const input = { id: one.id, version: 1, revisionId: foreign!.id }
    await expect(restoreRevision(house, input)).rejects.toEqual(code('not-found'))
  })

  test('57: restoring from a version that somebody saved over is a conflict', async () => {
    const first = content(world)
    const { id } = await saved(first)
    const [revision] = await revisionsForDesk(house, id)
    const later = { ...first, headline: 'Later' }
    await saveArticle(house, { id, version: 1, content: later, reason: 'save' })
    const input = { id, version: 1, revisionId: revision!.id }
    await expect(restoreRevision(house, input)).rejects.toEqual(code('conflict'))
  })
})

describe('a change that is not wanted', () => {
  test('is discarded: the desk has what readers see, and what was written is in the history', async () => {
    const first = content(world, { headline: 'As readers see it' })
    const { id } = await published(first)
    const change = { id, version: 1, content: { ...first, headline: 'Half a correction' } }
    expect(await saveArticle(house, { ...change, reason: 'autosave' })).toMatchObject({
      state: 'correcting',
    })
    const told = await db().$count(changedTags)
    const back = await discardChange(house, { id, version: 2 })
    expect(back).toMatchObject({ version: 3, state: 'published', content: first })
    expect(await articleForDesk(house, id)).toMatchObject({ version: 3, content: first })
    // Nothing changed for readers, so no page is drawn again.
    expect(await db().$count(changedTags)).toBe(told)
    const all = await revisionsForDesk(house, id)
    expect(all.map((one) => one.reason)).toEqual(['restore', 'autosave', 'publish', 'save'])
  })

  test('57: is kept where somebody wrote on meanwhile', async () => {
    const first = content(world)
    const { id } = await published(first)
    for (const version of [1, 2])
      await saveArticle(house, {
        id,
        version,
        content: { ...first, headline: `Change ${version}` },
        reason: 'save',
      })
    await expect(discardChange(house, { id, version: 2 })).rejects.toEqual(code('conflict'))
    expect((await articleForDesk(house, id))?.content.headline).toBe('Change 2')
  })

  test('is nothing that a writer may decide, nor is there one in a story that is as published', async () => {
    const { id } = await published(content(world))
    const at = { id, version: 1 }
    await expect(discardChange(await person('writer'), at)).rejects.toEqual(code('forbidden'))
    await expect(discardChange(house, at)).rejects.toEqual(code('conflict'))
  })
})

describe('what the editor opens', () => {
  test('a new story has an id and no row before its first save', async () => {
    const writer = await person('writer')
    const story = await newArticleForDesk(writer)
    expect(story.version).toBe(0)
    expect(await articleForDesk(writer, story.id)).toBeNull()
  })

  test('readers have no business there', async () => {
    const reader = await person('reader')
    const { id } = await saved(content(world))
    await expect(articleForDesk(reader, id)).rejects.toEqual(code('forbidden'))
    await expect(newArticleForDesk(reader)).rejects.toEqual(code('forbidden'))
  })
})

describe('tags and related stories', () => {
  test('two writers who make one tag at once get one tag', async () => {
    const writer = await person('writer')
    const input = { name: 'River pilots', type: 'subject' as const }
    const [a, b] = await Promise.all([createTag(writer, input), createTag(writer, input)])
    expect(a.id).toBe(b.id)
    const place = await createTag(writer, { ...input, type: 'place' })
    expect(place.slug).toBe('river-pilots-2')
  })

  test('a published story is found by words of its headline and by its address', async () => {
    const story = await published(content(world, { headline: 'The harbour that would not close' }))
    const ids = async (words: string) => (await findStories(house, words)).map((one) => one.id)
    expect(await ids('close harbour')).toEqual([story.id])
    expect(await ids(`https://longwave.example${story.path}?x=1`)).toEqual([story.id])
    expect(await ids('100% _nothing_')).toEqual([])
  })
})
