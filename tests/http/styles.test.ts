// The bundler chooses which styles come together, and one more import can make it choose otherwise:
// readers once loaded the newsroom's with every page.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { sqlClient } from '@/drizzle/client'
import { text } from '../support/site'

let story: string
beforeAll(async () => {
  const [row] = await sqlClient()<{ path: string }[]>`
    select path from stories where withdrawn_at is null and discussion = 'open'
    order by first_published_at desc limit 1`
  story = row!.path
})

const pages = [
  { page: 'the front', at: () => '/', files: 4, bytes: 13_000 },
  { page: 'a section', at: () => '/world', files: 4, bytes: 13_000 },
  { page: 'a story', at: () => story, files: 6, bytes: 20_500 },
]

test.each(pages)('$page loads $files files of style at most, $bytes bytes', async (terms) => {
  const html = await text(terms.at())
  const names = new Set(html.match(/(?<=href=")\/_next\/static\/[^"]+\.css/g))
  const sizes = [...names].map(
    (name) =>
      brotliCompressSync(readFileSync(path.join('.next', name.slice('/_next/'.length)))).length,
  )
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.length).toBeLessThanOrEqual(terms.files)
  expect(sizes.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(terms.bytes)
})
