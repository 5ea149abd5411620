import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { importsOf, objection, sourceFiles } from './support/architecture'
import { doublyStyled } from './support/styles'

const root = path.resolve(import.meta.dirname, '..')
const files = sourceFiles(root)

describe('the direction of imports', () => {
  test('no import runs against it', () => {
    const wrong = files.flatMap(([file, source]) =>
      importsOf(file, source).flatMap((one) => {
        const why = objection(one)
        return why ? [`${file} → ${one.target}: ${why}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })

  test.each([
    ['lib/base/slug.ts', "import { db } from '@/lib/articles/queries/cards'"],
    ['drizzle/client.ts', "import { env } from '@/lib/base/env'"],
    ['lib/articles/article.ts', "import { Card } from '@/app/_ui/card'"],
    ['lib/tags/tag.ts', "import { headers } from 'next/headers'"],
    ['lib/tags/tag.ts', "import { eq } from 'drizzle-orm'"],
    ['lib/tags/tag.ts', "import { useState } from 'react'"],
    ['lib/sections/section.ts', "const later = await import('../fronts/front')"],
  ])('one turned round is named: %s with %s', (file, source) => {
    expect(importsOf(file, source).map(objection)).toEqual([expect.any(String)])
  })
})

describe('the house rules that a machine can read', () => {
  test('process.env is read in one place of lib, and in drizzle', () => {
    const readers = files
      .filter(([file]) => !file.startsWith('drizzle/') && file !== 'lib/base/env.ts')
      .filter(([, source]) => source.includes('process.env'))
      .map(([file]) => file)
    expect(readers).toEqual([])
  })

  test('queries and mutations are kept on the server', () => {
    const open = files
      .filter(([file]) => /^lib\/.*(queries|mutations)(\/[\w-]+)?\.ts$/.test(file))
      .filter(([, source]) => !/^import 'server-only'/m.test(source))
      .map(([file]) => file)
    expect(open).toEqual([])
  })

  test('no file is named for nothing in particular', () => {
    const vague = files
      .map(([file]) => file)
      .filter((file) => /(^|\/)(index|utils?|helpers?|misc|common)\.tsx?$/.test(file))
    expect(vague).toEqual([])
  })

  // The bundler may load two stylesheets in either order: whichever came last would win.
  test('no property of an element is set by two modules of equal weight', () => {
    expect(doublyStyled(root, files)).toEqual([])
  })
})
