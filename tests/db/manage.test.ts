import { eq, inArray } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { db, readerDb } from '@/drizzle/client'
import { changedTags, dossiers, media, sections } from '@/drizzle/schema/all'
import { saveAuthorInput } from '@/lib/authors/input'
import { saveAuthor } from '@/lib/authors/mutations'
import { newId } from '@/lib/base/ids'
import { saveDossier } from '@/lib/dossiers/mutations'
import { arrangeFront } from '@/lib/fronts/mutations'
import { frontPage } from '@/lib/fronts/queries'
import { storiesToPick } from '@/lib/fronts/queries/desk'
import { mediaLibrary } from '@/lib/media/queries'
import { saveSectionInput } from '@/lib/sections/input'
import { saveSection } from '@/lib/sections/mutations'
import { content, person, published, saved, section } from '../support/fixtures'

const code = (of: string) => expect.objectContaining({ code: of })
const input = (set: object) => ({
  ...saveSectionInput.parse({
    id: newId(),
    version: 0,
    name: 'Shipping',
    slug: '',
    description: '',
    pillar: 'business',
    position: 3,
    isClosed: false,
  }),
  ...set,
})

describe('sections', () => {
  test('are an administrator’s to make, tell what changed, and keep their address', async () => {
    const admin = await person('administrator')
    await expect(saveSection(await person('publisher'), input({}))).rejects.toEqual(
      code('forbidden'),
    )
    const { id } = await saveSection(admin, input({}))
    await saveSection(admin, input({ id, version: 1, name: 'Ships', slug: 'ships' }))
    const [row] = await db().select().from(sections).where(eq(sections.id, id))
    expect(row).toMatchObject({ name: 'Ships', slug: 'shipping', version: 2 })
    const told = (await db().select().from(changedTags)).map(({ tag }) => tag)
    expect(told).toEqual(expect.arrayContaining([`section:${id}`, 'navigation']))
  })

  test('may not take the name of another address', async () => {
    const admin = await person('administrator')
    for (const slug of ['newsroom', 'api', 's', 'feeds', 'search'])
      await expect(
        saveSection(admin, input({ slug, name: `Under ${slug}` })),
        slug,
      ).rejects.toMatchObject({ code: 'invalid', fields: { slug: expect.stringContaining(slug) } })
  })

  test('have a name each, however it is written', async () => {
    const admin = await person('administrator')
    await saveSection(admin, input({ name: 'Économie locale', isClosed: true }))
    const harbour = await saveSection(admin, input({ name: 'Harbour' }))
    const taken = { code: 'invalid', fields: { name: expect.stringContaining('Économie locale') } }
    for (const name of ['Économie locale', 'économie LOCALE', 'Économie locale'.normalize('NFD')]) {
      await expect(saveSection(admin, input({ name })), name).rejects.toMatchObject(taken)
      const renamed = saveSection(admin, input({ ...harbour, version: 1, name }))
      await expect(renamed, name).rejects.toMatchObject(taken)
    }
    // One's own name is not in the way of writing it otherwise.
    await saveSection(admin, input({ ...harbour, version: 1, name: 'HARBOUR' }))
  })

  test('that share a name from before can still be changed, each', async () => {
    const admin = await person('administrator')
    const id = await section('Twins')
    await section('Twins')
    await saveSection(admin, input({ id, version: 1, name: 'Twins', description: 'The first.' }))
    await saveSection(admin, input({ id, version: 2, name: 'Elder twins' }))
  })

  test('made under one name at the same moment are one', async () => {
    const admin = await person('administrator')
    const name = 'At the same moment'
    const forms = [1, 2, 3, 4].map((at) => input({ name, slug: `moment-${at}` }))
    const made = await Promise.allSettled(forms.map((form) => saveSection(admin, form)))
    expect(made.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  })

  test('changed by two at once are a conflict that says what the other changed', async () => {
    const admin = await person('administrator')
    const { id } = await saveSection(admin, input({ name: 'Tides' }))
    await saveSection(admin, input({ id, version: 1, name: 'High tides' }))
    const late = saveSection(admin, input({ id, version: 1, name: 'Low tides' }))
    await expect(late).rejects.toMatchObject({ code: 'conflict' })
    await late.catch((error) => expect(JSON.stringify(error.detail)).toContain('High tides'))
  })
})

test('a dossier carries who wrote where things stand, and when', async () => {
  const editor = await person('editor')
  const id = newId()
  const fields = { title: 'Grain', slug: '', standfirst: '', startHereIds: [], isClosed: false }
  await saveDossier(editor, { id, version: 0, standing: '', ...fields })
  await saveDossier(editor, { id, version: 1, standing: 'The silos are full.', ...fields })
  const [row] = await db().select().from(dossiers).where(eq(dossiers.id, id))
  expect(row).toMatchObject({
    standing: 'The silos are full.',
    standingBy: 'A editor',
    closedAt: null,
  })
  expect(row!.standingAt).toBeInstanceOf(Date)
})

test('the front’s head is what was picked; a story that is not public is refused', async () => {
  const world = await section()
  const publisher = await person('publisher')
  const older = await published(content(world, { headline: 'Picked' }))
  await published(content(world, { headline: 'Newer' }))
  const draft = await saved(content(world))
  await expect(arrangeFront(publisher, { version: 0, storyIds: [draft.id] })).rejects.toEqual(
    code('invalid'),
  )
  await expect(
    arrangeFront(await person('editor'), { version: 0, storyIds: [older.id] }),
  ).rejects.toEqual(code('forbidden'))
  await arrangeFront(publisher, { version: 0, storyIds: [older.id] })
  await expect(arrangeFront(publisher, { version: 0, storyIds: [] })).rejects.toEqual(
    code('conflict'),
  )
  const front = await frontPage()
  expect(front.lead?.headline).toBe('Picked')
})

test('stories to pick for the front are the newest public ones, however many wait at the desk', async () => {
  const [world, publisher] = [await section(), await person('publisher')]
  const headline = (name: string) => ({ headline: `Lighthouse ${name}` })
  await published(content(world, headline('older')))
  await published(content(world, headline('newer')))
  for (let waiting = 0; waiting < 4; waiting++) await saved(content(world, headline('draft')))
  const picks = await storiesToPick(publisher, '', 1)
  expect(picks.map((one) => one.headline)).toEqual(['Lighthouse newer'])
  const found = await storiesToPick(publisher, 'lighthouse')
  expect(found.map((one) => one.headline)).toEqual(['Lighthouse newer', 'Lighthouse older'])
})

describe('authors', () => {
  test('a portrait that was replaced is public no longer', async () => {
    const [first, second] = [newId(), newId()]
    const file = { format: 'jpg', width: 800, height: 500, bytes: 1 }
    await db()
      .insert(media)
      .values([first, second].map((id) => ({ id, sha256: id, ...file })))
    const id = newId()
    const author = (version: number, portraitId: string) =>
      saveAuthorInput.parse({
        id,
        version,
        name: 'Ines Haldane',
        slug: '',
        role: '',
        beat: '',
        place: '',
        bio: '',
        portraitId,
      })
    const editor = await person('editor')
    await saveAuthor(editor, author(0, first))
    await saveAuthor(editor, author(1, second))
    const shown = await readerDb()
      .select({ id: media.id })
      .from(media)
      .where(inArray(media.id, [first, second]))
    expect(shown).toEqual([{ id: second }])
    const { items } = await mediaLibrary(editor, {})
    const portraits = items.filter((item) => item.isPortrait).map((item) => item.media.id)
    expect(portraits).toEqual([second])
  })
})
