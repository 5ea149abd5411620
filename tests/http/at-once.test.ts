import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { newId } from '@/lib/base/ids'
import { picture, putStory, sendPicture, story } from '../support/desk'
import { callAction, cookieOf } from '../support/site'

// 48: the same thing sent twenty times at once is one thing.

const times = <Answer>(send: () => Promise<Answer>) =>
  Promise.all(Array.from({ length: 20 }, () => send()))

async function count(from: string, where: string, value: string): Promise<number> {
  const sql = sqlClient()
  const [row] = await sql<{ rows: number }[]>`
    select count(*)::int as rows from ${sql(from)} where ${sql(where)}::text = ${value}`
  return row!.rows
}

test.each(['writer', 'publisher'] as const)('48: a new story of a %s', async (role) => {
  const cookie = await cookieOf(role)
  const id = newId()
  const answers = await times(() => putStory(cookie, { id, version: 0, content: story() }))
  expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(200))
  for (const answer of answers) expect((await answer.json()).version).toBe(1)
  expect([
    await count('articles', 'id', id),
    await count('revisions', 'article_id', id),
    await count('short_links', 'own_for', id),
    await count('audit_events', 'subject_id', id),
  ]).toEqual([1, 1, 1, 1])
})

test('48: a new story that lost its answer, by somebody with an author’s page', async () => {
  const cookie = await cookieOf('writer')
  const sql = sqlClient()
  const [writer] = await sql<{ id: string }[]>`
    select id from people where email = 'writer@longwave.example'`
  const [own] = await sql<{ id: string }[]>`select id from authors where person_id = ${writer!.id}`
  expect(own, 'the demo’s writer has an author’s page').toBeDefined()
  const id = newId()
  for (let turn = 0; turn < 2; turn++) {
    const answer = await putStory(cookie, { id, version: 0, content: story() })
    expect([answer.status, (await answer.json()).version]).toEqual([200, 1])
  }
  const [row] = await sql<
    { author_ids: string[] }[]
  >`select author_ids from articles where id = ${id}`
  expect(row!.author_ids).toEqual([own!.id])
})

test('48: a change of a story is one version', async () => {
  const cookie = await cookieOf('writer')
  const id = newId()
  await putStory(cookie, { id, version: 0, content: story() })
  const content = story({ headline: 'Changed twenty times at once' })
  const answers = await times(() => putStory(cookie, { id, version: 1, content }))
  expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(200))
  for (const answer of answers) expect((await answer.json()).version).toBe(2)
  expect(await count('revisions', 'article_id', id)).toBe(2)
})

test('48: a tag, in any writing of its name', async () => {
  const cookie = await cookieOf('writer')
  const name = `Tidal mills ${newId()}`
  let turn = 0
  const answers = await times(() =>
    callAction('makeTag', { name: turn++ % 2 ? name.toUpperCase() : ` ${name}` }, { cookie }),
  )
  const made = new Set(answers.map(({ result }) => (result!.value as { id: string }).id))
  expect(made.size).toBe(1)
  expect(await count('tags', 'id', [...made][0]!)).toBe(1)
  expect(await count('audit_events', 'subject_id', [...made][0]!)).toBe(1)
})

const name = `At once ${newId().slice(-9)}`

test.each([
  ['keepDossier', 'dossiers', 'publisher', { title: name, standfirst: '', standing: '' }],
  ['keepTag', 'tags', 'editor', { name, type: 'subject', description: '' }],
  ['keepAuthor', 'authors', 'editor', { name, role: '', beat: '', place: '', bio: '' }],
  [
    'keepSection',
    'sections',
    'administrator',
    { name, description: '', pillar: 'news', position: 99 },
  ],
] as const)('48: %s', async (action, table, role, input) => {
  const cookie = await cookieOf(role)
  const id = newId()
  const answers = await times(() => callAction(action, { ...input, id, version: 0 }, { cookie }))
  // Taken leads on to the list; a second one is told what stands there, and never that something failed.
  for (const { result } of answers) expect([undefined, 'conflict']).toContain(result?.error?.code)
  expect([await count(table, 'id', id), await count('audit_events', 'subject_id', id)]).toEqual([
    1, 1,
  ])
})

test('48: an account', async () => {
  const cookie = await cookieOf('administrator')
  const id = newId()
  const email = `${id}@example.org`
  await times(() =>
    callAction('addPerson', { id, email, name: 'At Once', role: 'writer' }, { cookie }),
  )
  expect([
    await count('people', 'email', email),
    await count('audit_events', 'subject_id', id),
  ]).toEqual([1, 1])
})

test('48: an upload is one file', async () => {
  const cookie = await cookieOf('writer')
  const bytes = await picture(800, 500)
  const answers = await times(() => sendPicture(cookie, { bytes }))
  expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(201))
  const ids = await Promise.all(
    answers.map(async (answer) => ((await answer.json()) as { id: string }).id),
  )
  const rows = await sqlClient()<
    { sha256: string }[]
  >`select distinct sha256 from media where id in ${sqlClient()(ids)}`
  expect(rows).toHaveLength(1)
  const names = readdirSync(path.join(process.env.TEST_DATA_DIR!, 'media'), {
    recursive: true,
    encoding: 'utf8',
  })
  const kept = names.filter((name) => name.includes(rows[0]!.sha256))
  expect(kept).toHaveLength(1)
})
