import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db, readerDb } from '@/drizzle/client'
import { auditEvents, changedTags, programmes, streams } from '@/drizzle/schema/all'
import { newId } from '@/lib/base/ids'
import { renderScope } from '@/lib/cache/touch'
import { house } from '@/lib/permissions/policy'
import { saveProgrammeInput, saveStreamInput } from '@/lib/radio/input'
import { removeProgramme, saveProgramme, saveStream } from '@/lib/radio/mutations'
import { openStreams, programmesFrom } from '@/lib/radio/queries'
import { demoStreamPath } from '@/lib/radio/stream'
import { person } from '../support/fixtures'

const programme = (set: object = {}) =>
  saveProgrammeInput.parse({
    id: newId(),
    version: 0,
    title: 'Morning Edition',
    presenter: 'Tove Renn',
    description: '',
    days: ['1', '2'],
    starts: '06:00',
    ends: '09:00',
    firstDay: '2026-01-01',
    lastDay: '',
    ...set,
  })

const stream = (set: object = {}) =>
  saveStreamInput.parse({
    id: newId(),
    version: 0,
    name: 'Main',
    url: 'https://radio.example/live',
    format: 'mp3',
    position: 0,
    ...set,
  })

const tagCount = async () =>
  (await db().select().from(changedTags)).filter(({ tag }) => tag === 'radio').length

test('a programme is saved, told of, and logged; each save raises its version', async () => {
  const input = programme({ starts: '01:00', ends: '02:00' })
  const before = await tagCount()
  await saveProgramme(house, input)
  await saveProgramme(house, { ...input, version: 1, title: 'Early' })
  const [row] = await db().select().from(programmes).where(eq(programmes.id, input.id))
  expect(row).toMatchObject({ title: 'Early', version: 2, startMinute: 60, minutes: 60 })
  expect(await tagCount()).toBe(before + 2)
  const events = await db().select().from(auditEvents).where(eq(auditEvents.subjectId, input.id))
  expect(events.map(({ action }) => action)).toEqual(['programme.create', 'programme.edit'])
})

test('of two who change one programme, the second gets what the first one saved', async () => {
  const input = programme({ starts: '03:00', ends: '04:00' })
  await saveProgramme(house, input)
  await saveProgramme(house, { ...input, version: 1, title: 'Theirs' })
  await expect(saveProgramme(house, { ...input, version: 1, title: 'Mine' })).rejects.toMatchObject(
    {
      code: 'conflict',
      detail: { version: 2, now: [{ name: 'Title', value: 'Theirs' }] },
    },
  )
})

test('two programmes at one time are refused with the other’s name, even when saved at once', async () => {
  const one = programme({ title: 'One', starts: '12:00', ends: '13:00' })
  const two = programme({ title: 'Two', starts: '12:30', ends: '13:30' })
  const results = await Promise.allSettled([saveProgramme(house, one), saveProgramme(house, two)])
  const refused = results.find((result) => result.status === 'rejected')
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(refused?.reason).toMatchObject({
    code: 'invalid',
    fields: { starts: expect.stringMatching(/“(One|Two)”/) },
  })
})

test('a programme is taken out by whoever saw how it stands', async () => {
  const input = programme({ starts: '04:00', ends: '05:00' })
  await saveProgramme(house, input)
  const removal = { id: input.id, version: 2 }
  await expect(removeProgramme(house, removal)).rejects.toMatchObject({ code: 'conflict' })
  await removeProgramme(house, { ...removal, version: 1 })
  await expect(removeProgramme(house, removal)).rejects.toMatchObject({ code: 'not-found' })
})

test('only editors plan, only administrators set streams', async () => {
  const writer = await person('writer')
  const editor = await person('editor')
  await expect(saveProgramme(writer, programme())).rejects.toMatchObject({ code: 'forbidden' })
  await expect(saveStream(editor, stream())).rejects.toMatchObject({ code: 'forbidden' })
  await saveProgramme(editor, programme({ starts: '14:00', ends: '15:00' }))
  await saveStream(await person('administrator'), stream({ isClosed: 'on' }))
})

test('readers see open streams only, and their page’s policy lets just those through', async () => {
  await saveStream(house, stream({ name: 'Own', url: demoStreamPath, format: 'wav', position: 9 }))
  const read = async () => {
    const scope = { tags: new Set<string>() }
    const names = await renderScope.run(scope, async () =>
      (await openStreams()).map(({ name }) => name),
    )
    return { names, ...scope }
  }
  expect(await read()).toMatchObject({ names: ['Own'], mediaSources: { media: [], connect: [] } })
  const main = stream()
  await saveStream(house, main)
  expect(await read()).toMatchObject({
    names: ['Main'],
    mediaSources: { media: ['https://radio.example'], connect: [] },
  })
  await saveStream(house, { ...main, version: 1, isClosed: true })
  const closed = await read()
  expect(closed).toMatchObject({ names: ['Own'], mediaSources: { media: [] } })
  expect([...closed.tags]).toEqual(['radio'])
  // The role itself, whatever the query asks for.
  expect((await readerDb().select().from(streams)).map(({ name }) => name)).toEqual(['Own'])
})

test('a programme whose last evening may still run is among what is asked for, an older one is not', async () => {
  const set = { days: undefined, starts: '23:00', ends: '01:00' }
  const yesterday = programme({ ...set, title: 'Y', firstDay: '2026-05-04', lastDay: '2026-05-04' })
  const before = programme({ ...set, title: 'B', firstDay: '2026-05-03', lastDay: '2026-05-03' })
  await saveProgramme(house, yesterday)
  await saveProgramme(house, before)
  const titles = (await programmesFrom('2026-05-05')).map(({ title }) => title)
  expect(titles).toContain('Y')
  expect(titles).not.toContain('B')
})
