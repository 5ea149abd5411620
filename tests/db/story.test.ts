import { and, eq, like, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db, readerDb } from '@/drizzle/client'
import {
  articles,
  auditEvents,
  changedTags,
  dossiers,
  revisions,
  shortLinks,
  stories,
} from '@/drizzle/schema/all'
import {
  holdArticle,
  markReady,
  releaseArticle,
  restoreArticle,
  setEmbargo,
  spikeArticle,
} from '@/lib/articles/mutations/move'
import { publishArticle } from '@/lib/articles/mutations/publish'
import { saveArticle } from '@/lib/articles/mutations/save'
import { publishScheduled, scheduleArticle } from '@/lib/articles/mutations/schedule'
import { withdrawArticle } from '@/lib/articles/mutations/withdraw'
import { storiesAround } from '@/lib/articles/queries/around'
import { scheduledStories } from '@/lib/articles/queries/desk-list'
import { newestStories, storiesInDossier } from '@/lib/articles/queries/lists'
import { storyByPath } from '@/lib/articles/queries/story'
import { newId } from '@/lib/base/ids'
import { plain } from '@/lib/blocks/inline'
import { house } from '@/lib/permissions/policy'
import { savePublication } from '@/lib/settings/mutations'
import { publicationForDesk } from '@/lib/settings/queries'
import { linkByCode } from '@/lib/shortlinks/queries'
import { prepareQueues } from '@/lib/worker/worker'
import { content, dossier, person, published, saved, section } from '../support/fixtures'

let world: string
beforeAll(async () => {
  world = await section()
  await prepareQueues()
})

const code = (of: string) => expect.objectContaining({ code: of })

describe('saving', () => {
  test('48: twenty identical first saves make one row, one revision and one short URL', async () => {
    const id = newId()
    const all = await Promise.all(
      Array.from({ length: 20 }, () => saved(content(world), house, id)),
    )
    expect(all.map((one) => one.version)).toEqual(Array(20).fill(1))
    expect(await db().$count(articles, eq(articles.id, id))).toBe(1)
    expect(await db().$count(revisions, eq(revisions.articleId, id))).toBe(1)
    expect(await db().$count(shortLinks, eq(shortLinks.ownFor, id))).toBe(1)
  })

  test('words of one person are not saved as another’s, who signed in at the same browser', async () => {
    const [writer, editor] = [await person('writer'), await person('editor')]
    const { id } = await saved(content(world), writer)
    const changed = { ...content(world), headline: 'Written by the writer' }
    const save = { id, version: 1, content: changed, reason: 'autosave' as const, by: writer.id! }
    await expect(saveArticle(editor, save)).rejects.toEqual(code('unauthenticated'))
    expect((await saveArticle(writer, save)).version).toBe(2)
  })

  test('its writer does not change what is scheduled: it would go out unseen', async () => {
    const writer = await person('writer')
    const { id } = await saved(content(world), writer)
    await scheduleArticle(house, { id, version: 1, at: new Date(Date.now() + 3_600_000) })
    const changed = { ...content(world), headline: 'What nobody has seen' }
    const save = { id, version: 1, content: changed, reason: 'save' as const }
    await expect(saveArticle(writer, save)).rejects.toEqual(code('forbidden'))
    expect((await saveArticle(await person('editor'), save)).state).toBe('scheduled')
  })

  test('a story on hold is said to be held, and not to be legal', async () => {
    const { id } = await saved(content(world))
    await holdArticle(house, { id, version: 1 })
    const changed = { ...content(world), headline: 'Written during a hold' }
    await expect(
      saveArticle(house, { id, version: 1, content: changed, reason: 'save' }),
    ).rejects.toThrow('The story is held for legal reasons now')
  })

  test('a save from an older version is a conflict that carries the newer text, and changes nothing', async () => {
    const editor = await person('editor')
    const { id } = await saved(content(world))
    await saveArticle(editor, {
      id,
      version: 1,
      content: content(world, { headline: 'Theirs' }),
      reason: 'save',
    })
    await expect(
      saveArticle(house, {
        id,
        version: 1,
        content: content(world, { headline: 'Mine' }),
        reason: 'save',
      }),
    ).rejects.toMatchObject({
      code: 'conflict',
      detail: { version: 2, by: 'A editor', content: { headline: 'Theirs' } },
    })
    const [row] = await db().select().from(articles).where(eq(articles.id, id))
    expect(row?.headline).toBe('Theirs')
  })

  test('a save whose answer was lost may be sent again', async () => {
    const { id } = await saved(content(world))
    const again = {
      id,
      version: 1,
      content: content(world, { headline: 'Second' }),
      reason: 'save' as const,
    }
    const first = await saveArticle(house, again)
    expect(await saveArticle(house, again)).toEqual(first)
  })

  test('autosaves of one sitting are one revision, and keep the last words', async () => {
    const writer = await person('writer')
    const { id } = await saved(content(world), writer)
    for (const [version, headline] of [
      [1, 'One'],
      [2, 'Two'],
      [3, 'Three'],
    ] as const)
      await saveArticle(writer, {
        id,
        version,
        content: content(world, { headline }),
        reason: 'autosave',
      })
    const kept = await db()
      .select()
      .from(revisions)
      .where(eq(revisions.articleId, id))
      .orderBy(revisions.version)
    expect(
      kept.map((one) => [one.version, one.reason, (one.content as { headline: string }).headline]),
    ).toEqual([
      [1, 'save', 'Ferry firm halts sailings to Saltmere'],
      [4, 'autosave', 'Three'],
    ])
  })

  test('a sitting that goes on without a pause leaves a revision every ten minutes', async () => {
    const writer = await person('writer')
    const { id } = await saved(content(world), writer)
    const autosave = (version: number) =>
      saveArticle(writer, {
        id,
        version,
        content: content(world, { headline: `Words ${version}` }),
        reason: 'autosave',
      })
    await autosave(1)
    // As if it had begun eleven minutes ago, and gone on until now.
    await db()
      .update(revisions)
      .set({ id: newId(Date.now() - 11 * 60_000) })
      .where(and(eq(revisions.articleId, id), eq(revisions.version, 2)))
    await autosave(2)
    expect(await db().$count(revisions, eq(revisions.articleId, id))).toBe(3)
  })

  test("a writer may not save another writer's story", async () => {
    const { id } = await saved(content(world), await person('writer'))
    const other = await person('writer')
    await expect(
      saveArticle(other, {
        id,
        version: 1,
        content: content(world, { headline: 'Taken' }),
        reason: 'save',
      }),
    ).rejects.toEqual(code('forbidden'))
  })
})

describe('publishing', () => {
  test('what readers see is what was published, until it is published again', async () => {
    const { id, path } = await published(content(world))
    await saveArticle(house, {
      id,
      version: 1,
      content: content(world, { headline: 'Not yet' }),
      reason: 'save',
    })
    const found = await storyByPath(path)
    expect(found).toMatchObject({
      is: 'story',
      story: { headline: 'Ferry firm halts sailings to Saltmere' },
    })
    await expect(
      publishArticle(house, { id, version: 2, correction: '', isTypo: false }),
    ).rejects.toMatchObject({
      code: 'invalid',
      fields: { correction: expect.any(String) },
    })
    const again = await publishArticle(house, {
      id,
      version: 2,
      correction: 'It was two boats.',
      isTypo: false,
    })
    expect(await storyByPath(path)).toEqual({ is: 'moved', path: again.path })
    expect(await storyByPath(again.path)).toMatchObject({
      is: 'story',
      story: { headline: 'Not yet', editions: 2, corrections: [{ text: 'It was two boats.' }] },
    })
  })

  test('a story without what readers need is refused, and says each thing that is missing and where', async () => {
    const lead = { mediaId: newId(), alt: 'IMG_2041.jpg', caption: '', credit: '' }
    const { id } = await saved(content(world, { headline: '', sectionId: null, lead }))
    await expect(
      publishArticle(house, { id, version: 1, correction: '', isTypo: false }),
    ).rejects.toMatchObject({
      code: 'invalid',
      detail: {
        problems: [
          { field: 'headline', message: 'There is no headline.' },
          { field: 'section', message: 'No section is chosen.' },
          { field: 'lead', message: 'The alt text is a file name: say what the picture shows.' },
          { field: 'lead', message: 'The picture has no credit.' },
        ],
      },
    })
  })

  test('two stories of one name on one day have two addresses, published at once', async () => {
    const twins = await Promise.all([
      saved(content(world, { headline: 'Twin' })),
      saved(content(world, { headline: 'Twin' })),
    ])
    const both = await Promise.all(
      twins.map(({ id }) =>
        publishArticle(house, { id, version: 1, correction: '', isTypo: false }),
      ),
    )
    expect(both.map((one) => one.path.split('/').at(-1)).sort()).toEqual(['twin', 'twin-2'])
  })

  test('14: nothing before the embargo ends', async () => {
    const { id } = await saved(content(world))
    await db()
      .update(articles)
      .set({ embargoUntil: new Date(Date.now() + 60_000) })
      .where(eq(articles.id, id))
    await expect(
      publishArticle(house, { id, version: 1, correction: '', isTypo: false }),
    ).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/ under embargo until \w{3} \d+ \w+ \d{4}, \d\d:\d\d \w+\.$/),
    })
    await expect(
      scheduleArticle(house, { id, version: 1, at: new Date(Date.now() + 30_000) }),
    ).rejects.toEqual(code('invalid'))
  })

  test('an embargo is in the log as one, with its time', async () => {
    const { id, version } = await saved(content(world))
    const until = new Date('2099-01-01T00:00:00Z')
    await setEmbargo(house, { id, version, until })
    const events = await db()
      .select({ action: auditEvents.action, detail: auditEvents.detail })
      .from(auditEvents)
      .where(eq(auditEvents.subjectId, id))
      .orderBy(auditEvents.seq)
    expect(events.at(-1)).toMatchObject({
      action: 'article.embargo',
      detail: { until: until.toISOString() },
    })
  })

  test('an embargo that could not hold is refused when it is set, not when it is missed', async () => {
    const until = new Date('2099-01-01T00:00:00Z')
    const { id } = await saved(content(world))
    await scheduleArticle(house, { id, version: 1, at: new Date(until.getTime() - 60_000) })
    await expect(setEmbargo(house, { id, version: 1, until })).rejects.toThrow('scheduled for')
    await scheduleArticle(house, { id, version: 1, at: until })
    await setEmbargo(house, { id, version: 1, until })
    const { id: out } = await published(content(world))
    await expect(setEmbargo(house, { id: out, version: 1, until })).rejects.toThrow('readers have')
    await setEmbargo(house, { id: out, version: 1, until: null })
  })

  test('the dossier counts published stories only', async () => {
    const delta = await dossier()
    const count = async () =>
      (await db().select().from(dossiers).where(eq(dossiers.id, delta)))[0]?.storyCount
    const first = await published(content(world, { dossierIds: [delta] }))
    await saved(content(world, { dossierIds: [delta] }))
    await published(content(world, { headline: 'Second', dossierIds: [delta] }))
    expect(await count()).toBe(2)
    await withdrawArticle(house, { id: first.id, version: 1, reason: 'It was wrong.' })
    expect(await count()).toBe(1)
    expect((await storiesInDossier(delta)).cards.map((card) => card.headline)).toEqual(['Second'])
  })

  test('related: by hand, then the dossier, then tags, each saying why', async () => {
    const delta = await dossier('The Callow inquiry')
    const chosen = await published(content(world, { headline: 'Chosen' }))
    await published(content(world, { headline: 'Same dossier', dossierIds: [delta] }))
    const { path } = await published(
      content(world, { headline: 'Read', dossierIds: [delta], relatedIds: [chosen.id] }),
    )
    const found = await storyByPath(path)
    if (found?.is !== 'story') throw new Error('the story is not there')
    expect(
      (await storiesAround(found.story)).related.map(({ card, why }) => [card.headline, why]),
    ).toEqual([
      ['Chosen', { by: 'editor' }],
      ['Same dossier', { by: 'dossier', title: 'The Callow inquiry' }],
    ])
  })

  test('related: a chosen story that was withdrawn leaves its place to the next', async () => {
    const harbour = await dossier('The harbour')
    const chosen = []
    for (const headline of ['Gone one', 'Gone two'])
      chosen.push(await published(content(world, { headline })))
    await published(content(world, { headline: 'Of the harbour', dossierIds: [harbour] }))
    const { path } = await published(
      content(world, {
        headline: 'Of the harbour too',
        dossierIds: [harbour],
        relatedIds: chosen.map(({ id }) => id),
      }),
    )
    for (const { id } of chosen) await withdrawArticle(house, { id, version: 1, reason: 'Wrong.' })
    const found = await storyByPath(path)
    if (found?.is !== 'story') throw new Error('the story is not there')
    const { related } = await storiesAround(found.story, 2)
    expect(related.map(({ card }) => card.headline)).toEqual(['Of the harbour'])
  })

  test('sent twice is published once: readers are told of no change', async () => {
    const { id, version, path } = await published(content(world, { headline: 'Pressed twice' }))
    const again = await publishArticle(house, { id, version, correction: '', isTypo: false })
    expect(again.path).toBe(path)
    const [row] = await db().select().from(stories).where(eq(stories.id, id))
    expect(row?.editions).toBe(1)
    expect(row?.updatedAt).toEqual(row?.firstPublishedAt)
  })

  test('every change tells what it changed, and is written into an unbroken chain', async () => {
    const { id } = await published(content(world))
    const tags = (await db().select().from(changedTags)).map((row) => row.tag)
    expect(tags).toEqual(
      expect.arrayContaining([`story:${id}`, `section:${world}`, 'front', 'latest']),
    )
    const chain = await db().execute<{ broken: number; events: number }>(sql`
      select count(*)::int as events, count(*) filter (where e.hash <> audit_hash(e)
        or e.previous_hash <> coalesce((select hash from audit_events p where p.seq = e.seq - 1), ''))::int as broken
      from audit_events e`)
    expect(chain[0]).toMatchObject({ broken: 0 })
    expect(chain[0]!.events).toBeGreaterThan(2)
    await expect(db().delete(auditEvents)).rejects.toThrow()
    await expect(db().update(auditEvents).set({ action: 'nothing' })).rejects.toThrow()
  })
})

/** Until the database's clock, which decides, has come to an instant. */
async function databaseReaches(at: Date) {
  await expect
    .poll(async () => (await db().execute(sql`select now() >= ${at.toISOString()} as is`))[0]?.is, {
      timeout: 5_000,
    })
    .toBe(true)
}

describe('the schedule', () => {
  const soon = () => new Date(Date.now() + 400)

  test('never early, once, and not after it was moved', async () => {
    const { id } = await saved(content(world, { headline: 'On time' }))
    const first = soon()
    const later = new Date(first.getTime() + 300)
    await scheduleArticle(house, { id, version: 1, at: first })
    await expect(publishScheduled({ articleId: id, at: first.toISOString() })).rejects.toThrow(
      'Not yet',
    )
    await scheduleArticle(house, { id, version: 1, at: later })
    await databaseReaches(later)
    await publishScheduled({ articleId: id, at: first.toISOString() })
    expect(await db().$count(stories, eq(stories.id, id))).toBe(0)
    await Promise.all(
      [1, 2, 3].map(() => publishScheduled({ articleId: id, at: later.toISOString() })),
    )
    const [story] = await db().select().from(stories).where(eq(stories.id, id))
    expect(story).toMatchObject({ headline: 'On time', editions: 1 })
  })

  test('is reached whole, however much is scheduled for one instant', async () => {
    await db().execute(sql`
      insert into articles (id, state, headline, slug, scheduled_at)
      select gen_random_uuid(), 'scheduled', 'Many ' || n, '', now() + interval '1 day'
      from generate_series(1, 600) n`)
    const waiting = await db().$count(articles, eq(articles.state, 'scheduled'))
    const listed: string[] = []
    for (let page = 1, more = true; more; page++) {
      const { coming, hasMore } = await scheduledStories(house, page)
      listed.push(...coming.map((one) => one.id))
      more = hasMore
    }
    expect(listed).toHaveLength(waiting)
    expect(new Set(listed).size).toBe(waiting)
    await db().delete(articles).where(like(articles.headline, 'Many %'))
  })

  test('44: the code of a scheduled story does not exist', async () => {
    const { id } = await saved(content(world))
    await scheduleArticle(house, { id, version: 1, at: new Date(Date.now() + 3_600_000) })
    const [link] = await db().select().from(shortLinks).where(eq(shortLinks.ownFor, id))
    expect(await linkByCode(link!.code)).toBeNull()
    await publishArticle(house, { id, version: 1, correction: '', isTypo: false })
    expect(await linkByCode(link!.code.toUpperCase())).toMatchObject({ code: link!.code })
  })

  test('a story that lacks something at its time is back on the desk with the reason', async () => {
    const { id } = await saved(content(world))
    const at = soon()
    await scheduleArticle(house, { id, version: 1, at })
    await saveArticle(house, {
      id,
      version: 1,
      content: content(world, { body: [] }),
      reason: 'save',
    })
    await databaseReaches(at)
    await publishScheduled({ articleId: id, at: at.toISOString() })
    const [row] = await db().select().from(articles).where(eq(articles.id, id))
    expect(row).toMatchObject({
      state: 'ready',
      scheduledAt: null,
      missedReason: 'Not published: The story is empty.',
    })
  })

  test('a time that has passed is refused', async () => {
    const { id } = await saved(content(world))
    await expect(
      scheduleArticle(house, { id, version: 1, at: new Date(Date.now() - 1_000) }),
    ).rejects.toEqual(code('invalid'))
  })
})

describe('withdrawing', () => {
  test('15: the address says why, and nothing else knows the story', async () => {
    const { id, path } = await published(content(world, { headline: 'Gone soon' }))
    await withdrawArticle(house, { id, version: 1, reason: 'A source lied to us.' })
    expect(await storyByPath(path)).toMatchObject({ is: 'gone', reason: 'A source lied to us.' })
    expect((await newestStories(50)).map((card) => card.headline)).not.toContain('Gone soon')
    const [kept] = await db().select().from(stories).where(eq(stories.id, id))
    expect(JSON.stringify(kept)).not.toContain('Gone soon')
    const back = await publishArticle(house, { id, version: 1, correction: '', isTypo: false })
    expect(await storyByPath(back.path)).toMatchObject({
      is: 'story',
      story: { headline: 'Gone soon' },
    })
  })
})

describe('steps', () => {
  test('a spike and a hold return to where they began', async () => {
    const { id } = await saved(content(world))
    const at = { id, version: 1 }
    expect((await markReady(house, at)).state).toBe('ready')
    expect((await spikeArticle(house, at)).state).toBe('spiked')
    expect((await restoreArticle(house, at)).state).toBe('ready')
    expect((await holdArticle(house, at)).state).toBe('legal-hold')
    await expect(publishArticle(house, { ...at, correction: '', isTypo: false })).rejects.toEqual(
      code('conflict'),
    )
    expect((await releaseArticle(house, at)).state).toBe('ready')
  })
})

describe('18: the readers’ role', () => {
  const canary = 'canary7f3a9c'

  test('cannot read a draft by any table, and cannot write', async () => {
    const draft = await saved(
      content(world, { headline: canary, body: [{ type: 'paragraph', text: plain(canary) }] }),
    )
    await scheduleArticle(house, { id: draft.id, version: 1, at: new Date(Date.now() + 3_600_000) })
    const tables = await db().execute<{ name: string }>(sql`
      select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`)
    const readable: string[] = []
    for (const { name } of tables) {
      try {
        const rows = await readerDb().execute(
          sql`select t::text as row from ${sql.identifier(name)} t`,
        )
        readable.push(name)
        expect(JSON.stringify(rows), name).not.toContain(canary)
        expect(JSON.stringify(rows), name).not.toContain(draft.id)
      } catch (error) {
        expect(String((error as { cause?: unknown }).cause), name).toContain('permission denied')
      }
      await expect(
        readerDb().execute(sql`delete from ${sql.identifier(name)}`),
        name,
      ).rejects.toThrow()
    }
    expect(readable).toEqual(
      expect.arrayContaining(['stories', 'story_search', 'short_links', 'media']),
    )
    expect(readable).not.toEqual(expect.arrayContaining(['articles']))
    for (const closed of [
      'articles',
      'revisions',
      'people',
      'sessions',
      'audit_events',
      'password_resets',
      'authors',
    ])
      expect(readable).not.toContain(closed)
  })
})

test('a withdrawn story can be put right by an editor, not by its writer, and published again', async () => {
  const writer = await person('writer')
  const { id } = await published(content(world))
  await db().update(articles).set({ createdBy: writer.id }).where(eq(articles.id, id))
  await withdrawArticle(house, { id, version: 1, reason: 'It was wrong.' })
  const right = {
    id,
    version: 1,
    content: content(world, { headline: 'Put right' }),
    reason: 'save' as const,
  }
  await expect(saveArticle(writer, right)).rejects.toEqual(code('forbidden'))
  expect(await saveArticle(await person('editor'), right)).toMatchObject({
    state: 'withdrawn',
    version: 2,
  })
  const back = await publishArticle(house, { id, version: 2, correction: '', isTypo: false })
  expect(await storyByPath(back.path)).toMatchObject({
    is: 'story',
    story: { headline: 'Put right' },
  })
})

test('a story that is out keeps the day in its address when the publication moves to another zone', async () => {
  const moveTo = async (timeZone: string) => {
    const { name, tagline, agency, version } = await publicationForDesk()
    await savePublication(house, { name, tagline, agency, timeZone, version })
  }
  // Twenty-six hours apart: never one day.
  await moveTo('Etc/GMT+12')
  const sectionId = await section('Abroad')
  const { id, path } = await published(content(sectionId, { slug: 'sailings' }))
  await moveTo('Pacific/Kiritimati')
  const edited = content(sectionId, { slug: 'sailings', standfirst: 'One crossing was left.' })
  await saveArticle(house, { id, version: 1, content: edited, reason: 'save' })
  const again = await publishArticle(house, { id, version: 2, correction: '', isTypo: true })
  expect(again.path).toBe(path)
  await saveArticle(house, {
    id,
    version: 2,
    content: { ...edited, slug: 'ferries' },
    reason: 'save',
  })
  const renamed = await publishArticle(house, { id, version: 3, correction: '', isTypo: true })
  expect(renamed.path).toBe(path.replace('sailings', 'ferries'))
  expect(await storyByPath(path)).toEqual({ is: 'moved', path: renamed.path })
})
