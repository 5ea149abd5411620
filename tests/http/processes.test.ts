// The processes that answer, and the one that watches over them.
import { writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { removeDataFolder } from '../support/data-folder'
import { ownSite, servingPids } from '../support/own-site'
import { startSite } from '../support/stand-up'

const ends: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of ends.reverse()) await end()
}, 60_000)

const soon = { timeout: 30_000, interval: 20 }

test('SIGHUP replaces each, also after a time when a new one died before it served', async () => {
  const site = await ownSite({ WEB_CONCURRENCY: '2' })
  ends.push(site.end)
  const first = servingPids(site)
  expect(first).toHaveLength(2)
  const added = () => servingPids(site).filter((pid) => !first.includes(pid))

  process.kill(site.pid, 'SIGHUP')
  await expect.poll(added, soon).toHaveLength(1)
  process.kill(added()[0]!, 'SIGKILL')
  await expect.poll(added, soon).toEqual([])

  process.kill(site.pid, 'SIGHUP')
  await expect.poll(() => servingPids(site).some((pid) => first.includes(pid)), soon).toBe(false)
  await expect.poll(() => servingPids(site).length, soon).toBe(2)
  expect((await site.get('/')).status).toBe(200)
})

test('a site whose processes do not begin to serve says so, and ends', async () => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'longwave-processes-'))
  ends.push(async () => removeDataFolder(dataDir))
  const broken = path.join(dataDir, 'broken.cjs')
  writeFileSync(broken, "if (process.argv.includes('front')) process.exit(7)")
  await expect(
    startSite(dataDir, { DEMO: 'off', NODE_OPTIONS: `--require ${broken}` }),
  ).rejects.toThrow('A process ended before it served (7). The reason stands above.')
})
