// THREATS 58: the site is killed (-9). What was acknowledged is there and whole, nothing half is left,
// and what was to be done is done.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, sqlClient } from '@/drizzle/client'
import { scheduleArticle } from '@/lib/articles/mutations/schedule'
import { house } from '@/lib/permissions/policy'
import { content, saved, section } from '../support/fixtures'
import { signedInAs } from '../support/own-person'
import { type OwnSite, ownSite, servingPid } from '../support/own-site'

const kills = 3
const uploaders = 4

let site: OwnSite
let cookie: string
let folder: string

beforeAll(async () => {
  site = await ownSite()
  cookie = await signedInAs('writer', site)
  folder = path.join(site.dataDir, 'media')
}, 120_000)

afterAll(async () => {
  await site.end()
}, 60_000)

let shade = 0

/** A picture that no other is, of some hundred kilobytes. */
async function picture(): Promise<Uint8Array<ArrayBuffer>> {
  const background = { r: shade++ % 256, g: shade >> 8, b: 90 }
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
  const made = sharp({ create: { width: 900, height: 700, channels: 3, background, noise } })
  return new Uint8Array(await made.jpeg().toBuffer())
}

/** Uploads a picture. @returns its id where that was acknowledged; null where the line was cut. */
async function upload(): Promise<string | null> {
  const body = new FormData()
  body.set('file', new File([await picture()], 'quay.jpg', { type: 'image/jpeg' }))
  try {
    const answer = await fetch(`${site.url}/api/newsroom/media`, {
      method: 'POST',
      headers: { origin: site.url, cookie },
      body,
    })
    return answer.status === 201 ? ((await answer.json()) as { id: string }).id : null
  } catch {
    return null
  }
}

/** Names of the files in the store, by the folder they are in. */
async function filesIn(which: string): Promise<string[]> {
  const all = await readdir(which, { recursive: true, withFileTypes: true }).catch(() => [])
  return all.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name))
}

test('58: what was acknowledged is whole after three kills, and half files go', async () => {
  const acknowledged: string[] = []
  let isOver = false
  const uploader = async () => {
    while (!isOver) {
      const id = await upload()
      if (id) acknowledged.push(id)
    }
  }
  const all = Promise.all(Array.from({ length: uploaders }, uploader))
  for (let kill = 1; kill <= kills; kill++) {
    const before = acknowledged.length
    const enough = () => acknowledged.length - before
    await expect.poll(enough, { timeout: 30_000, interval: 5 }).toBeGreaterThan(10)
    process.kill(servingPid(site), 'SIGKILL')
  }
  const before = acknowledged.length
  await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(before)
  isOver = true
  await all

  const rows = await sqlClient()<{ id: string; sha256: string; format: string }[]>`
    select id, sha256, format from media`
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const id of acknowledged) {
    const { sha256, format } = byId.get(id)!
    const file = path.join(folder, sha256.slice(0, 2), `${sha256}.${format}`)
    expect(
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ).toBe(sha256)
  }
  const parts = path.join(folder, 'parts')
  for (const file of await filesIn(folder)) {
    if (file.startsWith(parts)) continue
    const digest = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    expect(path.basename(file).startsWith(digest), file).toBe(true)
  }
  // Whatever the kills left, and one more: an hour later nobody can be writing it.
  await mkdir(parts, { recursive: true })
  await writeFile(path.join(parts, 'left'), 'half of a picture')
  const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
  for (const file of await filesIn(parts)) await utimes(file, longAgo, longAgo)
  await writeFile(path.join(parts, 'under-way'), 'half of another')
  await site.stop()
  await site.restart()
  const left = async () => (await filesIn(parts)).map((file) => path.basename(file))
  await expect.poll(left, { timeout: 20_000 }).toEqual(['under-way'])
}, 180_000)

test('58: a story whose time comes while all of the site is dead goes out once it is back', async () => {
  const { id, version } = await saved(content(await section('Killed')))
  const at = new Date(Date.now() + 3_000)
  await scheduleArticle(house, { id, version, at })
  const serving = servingPid(site)
  for (const pid of [site.pid, serving]) process.kill(pid, 'SIGKILL')
  await closeDatabase()
  await expect.poll(() => Date.now(), { timeout: 10_000 }).toBeGreaterThan(at.getTime())
  await site.restart()
  const events = async () => {
    const rows = await sqlClient()<{ action: string }[]>`
      select action from audit_events where subject_id = ${id} order by seq`
    return rows.map(({ action }) => action)
  }
  await expect
    .poll(events, { timeout: 20_000 })
    .toEqual(['article.create', 'article.schedule', 'article.publish'])
}, 120_000)
