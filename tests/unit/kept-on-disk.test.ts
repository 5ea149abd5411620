import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { DiskStore } from '@/lib/front/disk'
import type { Kept } from '@/lib/front/kept'
import { settle } from '@/lib/front/settle'

const folder = mkdtempSync(join(tmpdir(), 'longwave-kept-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const megabyte = 1024 * 1024

function page(): Kept {
  const drawn = {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: Buffer.from('<p>kept</p>'),
    nonce: 'secret',
    scope: { tags: new Set(['latest']) },
  }
  return settle(drawn, { life: 'a', arrival: 0, horizon: 0 }).kept
}

test('what somebody else left in the folder keeps nobody from what is kept', async () => {
  await new DiskStore(folder, megabyte).set('/', page())
  const lot = join(folder, 'aa')
  mkdirSync(join(lot, 'a.folder', 'within'), { recursive: true })
  mkdirSync(join(lot, 'folder'))
  writeFileSync(join(lot, 'half.file'), '')
  writeFileSync(join(folder, 'no lot'), '')
  symlinkSync(join(folder, 'nowhere'), join(lot, 'gone'))

  const later = new DiskStore(folder, megabyte)
  await later.open()
  const kept = await later.get('/')
  expect(kept?.bodies.identity?.toString()).toBe('<p>kept</p>')
})
