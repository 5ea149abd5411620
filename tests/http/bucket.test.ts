// Pictures in a bucket: two machines with nothing in common but it and the database.
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { type BucketServer, bucketServer } from '../support/bucket-server'
import { removeDataFolder } from '../support/data-folder'
import { content, published, section } from '../support/fixtures'
import { signedInAs } from '../support/own-person'
import { type OwnSite, ownSite } from '../support/own-site'
import { startSite } from '../support/stand-up'

const AUTH_SECRET = 'a secret of these tests, and long enough'

let bucket: BucketServer
let site: OwnSite
let cookie: string
let other: { dataDir: string; url: string; stop(): Promise<void> }

beforeAll(async () => {
  bucket = await bucketServer()
  const settings = { ...bucket.settings, AUTH_SECRET }
  site = await ownSite(settings)
  cookie = await signedInAs('publisher', site)
  const dataDir = await mkdtemp(path.join(tmpdir(), 'longwave-other-'))
  const DATABASE_URL = process.env.DATABASE_URL!
  const { environment, stop } = await startSite(dataDir, { ...settings, DATABASE_URL })
  other = { dataDir, url: environment.TEST_SITE_URL, stop }
}, 120_000)

afterAll(async () => {
  await other.stop()
  removeDataFolder(other.dataDir)
  await site.end()
  await bucket.stop()
}, 60_000)

async function upload(background: string) {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], 'quay.jpg', { type: 'image/jpeg' }))
  const answer = await fetch(`${site.url}/api/newsroom/media`, {
    method: 'POST',
    headers: { origin: site.url, cookie },
    body: form,
  })
  return { status: answer.status, said: (await answer.json()) as { id: string; title: string } }
}

test('what one machine takes, each other one shows, from the bucket and no disk', async () => {
  const { said, status } = await upload('navy')
  expect(status).toBe(201)
  const [row] = await sqlClient()<{ name: string }[]>`
    select sha256 || '.' || format as name from media where id = ${said.id}`
  const { name } = row!
  // As below DATA_DIR, so that a folder that is copied there is a bucket that is filled.
  expect([...bucket.objects.keys()]).toEqual([`/pictures/media/${name.slice(0, 2)}/${name}`])
  const lead = { mediaId: said.id, alt: 'A quay', caption: '', credit: 'The paper' }
  await published(content(await section('Quays'), { lead }))
  const there = await fetch(`${other.url}/media/${said.id}/full-320.jpg`)
  expect(there.status).toBe(200)
  expect(await sharp(Buffer.from(await there.arrayBuffer())).metadata()).toMatchObject({
    width: 320,
    format: 'jpeg',
  })
  for (const { dataDir } of [site, other])
    expect(existsSync(path.join(dataDir, 'media'))).toBe(false)
})

test('a bucket that does not answer: no upload is half there, and what was drawn goes on', async () => {
  const before = await upload('maroon')
  const shown = (size: string) =>
    fetch(`${site.url}/media/${before.said.id}/full-${size}.jpg`, { headers: { cookie } })
  expect((await shown('320')).status).toBe(200)
  bucket.isBusy = true
  const refused = await upload('olive')
  expect(refused.status).toBe(503)
  expect(refused.said.title).toMatch(/^The picture was not kept: .* Try again in a minute/)
  expect(await sqlClient()`select from media`).toHaveLength(2)
  expect((await shown('320')).status).toBe(200)
  expect((await shown('640')).status).toBe(503)
  bucket.isBusy = false
  expect((await upload('olive')).status).toBe(201)
  expect((await shown('640')).status).toBe(200)
})
