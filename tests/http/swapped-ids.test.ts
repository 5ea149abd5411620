import { beforeAll, describe, expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { newId } from '@/lib/base/ids'
import { plain } from '@/lib/blocks/inline'
import type { Role } from '@/lib/permissions/policy'
import {
  openSection,
  patchMedia,
  picture,
  putStory,
  sendPicture,
  story,
  uploadPicture,
  writeStory,
} from '../support/desk'
import { everyRow } from '../support/rows'
import { callAction, cookieOf, request, text } from '../support/site'

// 16: an id that belongs to something else, or to somebody else's, opens and changes nothing.

const mark = `mk${newId().slice(-10)}`
let mine: string
let other: string
let otherRevision: string
let mediaId: string

beforeAll(async () => {
  const [administrator, publisher, editor, writer] = await Promise.all(
    (['administrator', 'publisher', 'editor', 'writer'] as Role[]).map(cookieOf),
  )
  await Promise.all((['moderator', 'reader'] as Role[]).map(cookieOf))
  const sectionId = await openSection(administrator!, `Swapped ${Date.now()}`)
  mine = await writeStory(writer!, story({ sectionId, headline: 'The writer’s own' }))
  other = await writeStory(
    publisher!,
    story({ sectionId, headline: mark, body: [{ type: 'paragraph', text: plain(mark) }] }),
  )
  const [revision] = await sqlClient()<{ id: string }[]>`
    select id from revisions where article_id = ${other}`
  otherRevision = revision!.id
  mediaId = await uploadPicture(editor!)
})

async function outcome(answer: Promise<Response>): Promise<number> {
  return (await answer).status
}

/** The writes that name somebody else's story, version or picture, with what each answers. */
async function swapped(cookie: string | undefined) {
  const restored = await callAction(
    'restoreVersion',
    { id: mine, version: 1, revisionId: otherRevision },
    cookie ? { cookie } : {},
  )
  const content = story({ headline: 'Taken over' })
  return {
    version: restored.result?.error?.code,
    story: await outcome(putStory(cookie, { id: other, version: 1, content })),
    storyAsNew: await outcome(putStory(cookie, { id: other, version: 0, content })),
    media: await outcome(patchMedia(cookie, mediaId, { alt: 'Taken over' })),
    mediaByStory: await outcome(patchMedia(cookie, other, { alt: 'Taken over' })),
    storyByMedia: await outcome(putStory(cookie, { id: mediaId, version: 1, content })),
    upload: cookie ? undefined : await outcome(sendPicture(cookie, { bytes: await picture() })),
  }
}

const refused = {
  version: 'forbidden',
  story: 403,
  storyAsNew: 403,
  media: 403,
  mediaByStory: 404,
  storyByMedia: 404,
}

describe('16: ids of others', () => {
  test.each([
    ['writer', { ...refused, version: 'not-found' }],
    ['moderator', refused],
    ['reader', refused],
    [
      null,
      {
        version: 'unauthenticated',
        story: 401,
        storyAsNew: 401,
        media: 401,
        mediaByStory: 401,
        storyByMedia: 401,
        upload: 401,
      },
    ],
  ] as const)('as %s: refused, and nothing changes', async (role, wanted) => {
    const cookie = role ? await cookieOf(role) : undefined
    const before = await everyRow()
    expect(await swapped(cookie)).toEqual(wanted)
    expect(await everyRow()).toEqual(before)
  })

  test.each(['administrator', 'publisher', 'editor'] as const)(
    'as %s, who may change any story, a version of another one is still not found',
    async (role) => {
      const before = await everyRow()
      const { result } = await callAction(
        'restoreVersion',
        { id: mine, version: 1, revisionId: otherRevision },
        { cookie: await cookieOf(role) },
      )
      expect(result?.error?.code).toBe('not-found')
      expect(await everyRow()).toEqual(before)
    },
  )

  test.each(['moderator', 'reader', null] as const)(
    '%s reads no story of the desk by its id',
    async (role) => {
      const cookie = role ? await cookieOf(role) : undefined
      for (const id of [mine, other])
        for (const path of [
          `/newsroom/articles/${id}`,
          `/newsroom/articles/${id}/preview`,
          `/newsroom/articles/${id}/history?version=1`,
        ]) {
          const response = await request(path, cookie ? { cookie } : {})
          expect(response.status, path).not.toBe(200)
          expect(await response.text(), path).not.toContain(mark)
        }
      const { status } = await request(`/api/newsroom/articles/${other}`, cookie ? { cookie } : {})
      expect(status).toBe(role ? 403 : 401)
    },
  )

  test('a page of the desk with an id of another kind, or none, is 404', async () => {
    const cookie = await cookieOf('editor')
    for (const id of [mediaId, newId(), 'x', '..%2f..%2fetc', `${mine}'`])
      for (const page of ['', '/preview', '/history'])
        expect(
          (await request(`/newsroom/articles/${id}${page}`, { cookie })).status,
          id + page,
        ).toBe(404)
    for (const path of [
      `/newsroom/media/${mine}`,
      `/newsroom/dossiers/${mine}`,
      `/newsroom/media/x`,
      `/newsroom/dossiers/x`,
    ])
      expect((await request(path, { cookie })).status, path).toBe(404)
    expect((await request(`/api/newsroom/articles/${newId()}`, { cookie })).status).toBe(404)
    expect((await request('/api/newsroom/articles/x', { cookie })).status).toBeLessThan(500)
  })

  test('a history asked for another version shows this story’s', async () => {
    const cookie = await cookieOf('editor')
    expect(await text(`/newsroom/articles/${mine}/history?version=1`, cookie)).not.toContain(mark)
  })
})
