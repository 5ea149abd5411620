// THREATS 60: no room left on the disk. Writers are told so (507) and lose nothing, readers notice nothing.
import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import type { StoryContent } from '@/lib/articles/content'
import { newId } from '@/lib/base/ids'
import { plain } from '@/lib/blocks/inline'
import { content, published, section } from '../support/fixtures'
import { type OwnDatabaseServer, ownDatabaseServer } from '../support/own-database-server'
import { signedInAs } from '../support/own-person'
import { type OwnSite, ownSite } from '../support/own-site'
import { smallDisk } from '../support/small-disk'

const disk = smallDisk(200)
if (!disk) console.warn('A full disk was not tried: only root may mount one, on Linux.')

describe.skipIf(!disk)('60: with a full disk', () => {
  let database: OwnDatabaseServer
  let site: OwnSite
  let cookie: string
  let sectionId: string
  let mediaId: string
  let pages: string[]

  beforeAll(async () => {
    database = await ownDatabaseServer(`${disk!.path}/database`)
    site = await ownSite({
      DATABASE_URL: database.url,
      DATA_DIR: `${disk!.path}/site`,
      AUTH_SECRET: 'a secret of these tests, and long enough',
    })
    cookie = await signedInAs('publisher', site)
    sectionId = await section('Room')
    mediaId = ((await (await upload('navy')).json()) as { id: string }).id
    const picture = { mediaId, alt: 'A quay', caption: '', credit: 'The paper' }
    const stories = []
    for (let n = 0; n < 4; n++)
      stories.push(
        await published(content(sectionId, { headline: `Story number ${n}`, lead: picture })),
      )
    pages = ['/', '/feed.rss', ...stories.map((one) => one.path)]
  }, 120_000)

  afterAll(async () => {
    disk!.free()
    await site.end()
    await database.end()
    disk!.end()
  }, 60_000)

  const origin = () => ({ origin: site.url, cookie })

  async function upload(background: string) {
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
      .jpeg()
      .toBuffer()
    const form = new FormData()
    form.set('file', new File([new Uint8Array(bytes)], 'quay.jpg', { type: 'image/jpeg' }))
    return fetch(`${site.url}/api/newsroom/media`, {
      method: 'POST',
      headers: origin(),
      body: form,
    })
  }

  function save(id: string, content: StoryContent, version = 0) {
    return fetch(`${site.url}/api/newsroom/articles/${id}`, {
      method: 'PUT',
      headers: { ...origin(), 'content-type': 'application/json' },
      body: JSON.stringify({ version, content, reason: 'save' }),
    })
  }

  /** More than fits into what the tables have of room, in words that cannot be made smaller. */
  function longStory(): StoryContent {
    const words = () => randomBytes(6_000).toString('hex')
    const body = Array.from({ length: 60 }, () => ({
      type: 'paragraph' as const,
      text: plain(words()),
    }))
    return content(sectionId, { headline: 'A long read', body })
  }

  test('an upload is refused with 507 and leaves nothing, and readers get every page', async () => {
    for (const page of pages.slice(0, 3)) expect((await site.get(page)).status).toBe(200)
    disk!.fill()
    const refused = await upload('maroon')
    expect(refused.status).toBe(507)
    expect(await refused.json()).toMatchObject({ code: 'full', status: 507 })
    // The last ones for the first time.
    for (const page of pages) expect([page, (await site.get(page)).status]).toEqual([page, 200])
    // A size that nobody asked for yet: made, and not kept.
    const picture = await fetch(`${site.url}/media/${mediaId}/full-320.jpg`)
    expect(picture.status).toBe(200)
    expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(500)
    const rows = await sqlClient()`select id from media`
    expect(rows).toHaveLength(1)
  }, 60_000)

  test('a save is refused with 507, says that the words are safe, and works once there is room', async () => {
    disk!.fill()
    const [id, text] = [newId(), longStory()]
    const refused = await save(id, text)
    expect(refused.status).toBe(507)
    const problem = (await refused.json()) as { code: string; title: string }
    expect(problem.code).toBe('full')
    expect(problem.title).toContain('What you wrote is still here')
    expect(await sqlClient()`select id from articles where id = ${id}`).toHaveLength(0)
    for (const page of pages) expect([page, (await site.get(page)).status]).toEqual([page, 200])
    expect((await site.get('/')).headers['x-cache']).toBe('hit')

    disk!.free()
    expect((await save(id, text)).status).toBe(200)
    expect((await upload('maroon')).status).toBe(201)
  }, 60_000)
})
