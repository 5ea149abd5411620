import { readFile } from 'node:fs/promises'
import path from 'node:path'

// The site's own fonts are WOFF 2, which the card's drawing cannot read: the same two as WOFF.
const files = [
  { name: 'Headline', family: 'newsreader', subset: 'latin', weight: 500 },
  { name: 'Headline', family: 'newsreader', subset: 'latin-ext', weight: 500 },
  { name: 'Headline', family: 'newsreader', subset: 'vietnamese', weight: 500 },
  { name: 'Plain', family: 'libre-franklin', subset: 'latin', weight: 600 },
  { name: 'Plain', family: 'libre-franklin', subset: 'latin-ext', weight: 600 },
  { name: 'Plain', family: 'libre-franklin', subset: 'cyrillic', weight: 600 },
  { name: 'Plain', family: 'libre-franklin', subset: 'cyrillic-ext', weight: 600 },
] as const

async function read() {
  return Promise.all(
    files.map(async ({ name, family, subset, weight }) => {
      const folder = path.join(process.cwd(), 'node_modules/@fontsource', family, 'files')
      const file = await readFile(path.join(folder, `${family}-${subset}-${weight}-normal.woff`))
      return { name, data: file, weight, style: 'normal' as const }
    }),
  )
}

let fonts: ReturnType<typeof read> | undefined

/** The fonts of cards, read once. */
export function cardFonts(): ReturnType<typeof read> {
  fonts ??= read()
  return fonts
}
