import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { makeLog } from '@/lib/base/log'
import { originalStack } from '@/lib/base/original-stack'

let folder: string
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Something built, with a map beside it: what it begins with stood at the 30th column of the 4th line. */
async function built(): Promise<string> {
  folder = await mkdtemp(path.join(tmpdir(), 'longwave-stack-'))
  const file = path.join(folder, '.next', 'server', 'app', '(site)', 'page.js')
  await mkdir(path.dirname(file), { recursive: true })
  const map = { version: 3, sources: ['lib/there.ts'], names: [], mappings: 'AAG6B' }
  await writeFile(`${file}.map`, JSON.stringify(map))
  return file
}

test('a place in what was built is told as the place in the source', async () => {
  const file = await built()
  const stack = `Error: missing\n    at Page (${file}:1:1)\n    at async ${file}:1:1\n    at node:internal:1:1`
  const found =
    'Error: missing\n    at Page (lib/there.ts:4:30)\n    at async lib/there.ts:4:30\n    at node:internal:1:1'
  expect(originalStack(stack)).toBe(found)

  const lines: string[] = []
  const error = Object.assign(new Error('missing'), { stack })
  makeLog('info', { write: (line) => lines.push(line) }).error({ err: error }, 'it failed')
  expect(JSON.parse(lines[0]!).err.stack).toBe(found)
})

test('so is one in a module, which is told as an address', async () => {
  const file = await built()
  const stack = `Error: x\n    at close (${pathToFileURL(file).href}:1:1)`
  expect(originalStack(stack)).toBe('Error: x\n    at close (lib/there.ts:4:30)')
})

test('without a map beside it, a stack stays as it is', async () => {
  const file = await built()
  await rm(`${file}.map`)
  const stack = `Error: x\n    at ${file}:1:2`
  expect(originalStack(stack)).toBe(stack)
})
