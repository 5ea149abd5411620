import { readFile } from 'node:fs/promises'
import path from 'node:path'

// The site's own fonts are WOFF 2, which the card's drawing cannot read: the same two as WOFF.
const files = [
  { family: 'newsreader', subset: 'latin', weight: 500 },
  { family: 'newsreader', subset: 'latin-ext', weight: 500 },
  { family: 'newsreader', subset: 'vietnamese', weight: 500 },
  { family: 'libre-franklin', subset: 'latin', weight: 600 },
  { family: 'libre-franklin', subset: 'latin-ext', weight: 600 },
  { family: 'libre-franklin', subset: 'cyrillic', weight: 600 },
  { family: 'libre-franklin', subset: 'cyrillic-ext', weight: 600 },
] as const

// The drawing knows one font of each name and weight: a subset needs a name of its own.
const nameOf = ({ family, subset }: (typeof files)[number]) => `${family} ${subset}`

/** The fonts of a card as a style names them, those of one of our two first. */
export function cardFamily(first: 'newsreader' | 'libre-franklin'): string {
  const isFirst = (file: (typeof files)[number]) => file.family === first
  return [...files.filter(isFirst), ...files.filter((file) => !isFirst(file))]
    .map(nameOf)
    .join(', ')
}

async function read() {
  return Promise.all(
    files.map(async (wanted) => {
      const { family, subset, weight } = wanted
      const folder = path.join(process.cwd(), 'node_modules/@fontsource', family, 'files')
      const file = await readFile(path.join(folder, `${family}-${subset}-${weight}-normal.woff`))
      return { name: nameOf(wanted), data: file, weight, style: 'normal' as const }
    }),
  )
}

let fonts: ReturnType<typeof read> | undefined

/** The fonts of cards, read once. */
export function cardFonts(): ReturnType<typeof read> {
  fonts ??= read()
  return fonts
}
