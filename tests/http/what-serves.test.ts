// What goes on for months runs compiled, and has nothing in it that compiles (docs/decisions/015).
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const folder = '.next/longwave'

function compiled(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mjs'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
}

test('no file of what serves asks for a compiler', () => {
  const files = compiled()
  expect(files.length).toBeGreaterThan(3)
  const asking = files.filter((text) =>
    /\b(from|import\()\s*["'](tsx|esbuild|typescript)\b/.test(text),
  )
  expect(asking).toEqual([])
})
