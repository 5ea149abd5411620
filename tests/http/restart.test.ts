import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { closeDatabase, sqlClient } from '@/drizzle/client'
import { connectEmbedded } from '@/drizzle/embedded'
import { scheduleArticle } from '@/lib/articles/mutations/schedule'
import { house } from '@/lib/permissions/policy'
import { removeDataFolder } from '../support/data-folder'
import { content, saved, section } from '../support/fixtures'
import { startSite } from '../support/stand-up'

// A site of its own, which is stopped and started: the others' goes on.

const stops: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const stop of stops.reverse()) await stop()
}, 60_000)

test('a story whose minute passed while the site was down is published at the start, once', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'longwave-restart-'))
  stops.push(async () => removeDataFolder(dataDir))
  const settings = { DEMO: 'off' }
  const first = await startSite(dataDir, settings)
  process.env.DATABASE_URL = (await connectEmbedded({ dataDir })).url
  const { id, version } = await saved(content(await section('Restarted')))
  const at = new Date(Date.now() + 12_000)
  await scheduleArticle(house, { id, version, at })
  await closeDatabase()
  await first.stop()
  const stoppedAt = Date.now()
  expect(stoppedAt, 'the site stopped before the story’s time').toBeLessThan(at.getTime())
  await expect.poll(() => Date.now(), { timeout: 20_000 }).toBeGreaterThan(at.getTime() + 500)

  const second = await startSite(dataDir, settings)
  stops.push(second.stop)
  process.env.DATABASE_URL = (await connectEmbedded({ dataDir })).url
  stops.push(closeDatabase)
  const rows = () => sqlClient()<{ path: string; late: boolean; editions: number }[]>`
    select path, published_at > ${at.toISOString()}::timestamptz as late, editions from stories`
  await expect
    .poll(rows, { timeout: 10_000 })
    .toEqual([{ path: expect.stringContaining('/restarted-'), late: true, editions: 1 }])
  const address = (await rows())[0]!.path
  expect((await fetch(second.environment.TEST_SITE_URL + address)).status).toBe(200)
  const events =
    await sqlClient()`select action from audit_events where subject_id = ${id} order by seq`
  expect(events.map((event) => event.action)).toEqual([
    'article.create',
    'article.schedule',
    'article.publish',
  ])
}, 120_000)
