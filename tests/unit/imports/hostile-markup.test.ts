import { describe, expect, it } from 'vitest'
import { isBody } from '@/lib/imports/block-limits'
import { DropList } from '@/lib/imports/dropped'
import { withoutForeignPictures } from '@/lib/imports/foreign-block'
import { htmlToBlocks } from '@/lib/imports/html-to-blocks'
import { scanMarkup } from '@/lib/imports/markup-scan'
import { wordpressMarkup } from '@/lib/imports/wordpress-markup'

const library = { picture: () => undefined, ofPost: [] }

// Each of these costs something that looks back, or ahead, the square of its length: a million
// characters of it would outlast the test's five seconds many times over.
const repeated = [
  '<div>',
  '<b>',
  '<p>',
  '<p>x</p>',
  '<b><p></b>',
  '<ul><li>',
  '<dl><dt>a<dd>',
  '<table><tr><td>',
  '<blockquote>',
  '<figure><figcaption>',
  '<a href="x" ',
  '<a b="',
  '<a b=\'x"',
  '<',
  '</',
  '<!--',
  '<!',
  '<svg>',
  '<svg></svg>',
  '<script>',
  '<form><input>',
  '<select><option>',
  '&amp',
  '&#x',
  '[caption]',
  '[gallery ids="1,2"]',
  '[a b=',
  '[x]a[/x]',
  '[[x]]',
  '\n \n',
  '\n ',
  ' ',
  '<!-- wp:a ',
  '\ud800',
]

function depthOf(markup: string): number {
  let depth = 0
  let deepest = 0
  for (const [, slash, name] of markup.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (['br', 'hr', 'img'].includes(name!)) continue
    depth += slash ? -1 : 1
    deepest = Math.max(deepest, depth)
  }
  expect(depth).toBe(0)
  return deepest
}

describe('a million characters of', () => {
  it.each(repeated)('%j', (piece) => {
    const content = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const { html, keepsNewlines } = wordpressMarkup(content, library, new DropList())
    const { blocks } = htmlToBlocks(html, { base: 'https://old.example/', keepsNewlines })
    expect(isBody(withoutForeignPictures(blocks))).toBe(true)
  })

  it('different formatting elements, each of which HTML would open again in every paragraph', () => {
    let content = ''
    for (let index = 0; content.length < 1_000_000; index++) content += `<font color=${index}><p>x`
    expect(isBody(withoutForeignPictures(htmlToBlocks(content).blocks))).toBe(true)
  })
})

describe('the pass before the parser', () => {
  it.each(repeated.filter((piece) => piece.startsWith('<')))(
    'nests %s well and not deep',
    (piece) => {
      const markup = scanMarkup(piece.repeat(2_000), new DropList())
      expect(depthOf(markup)).toBeLessThanOrEqual(32)
    },
  )

  it('keeps the words of what lies too deep or is too much', () => {
    const deep = scanMarkup(
      `${'<div>'.repeat(100)}word${'</div>'.repeat(100)}<p>after</p>`,
      new DropList(),
    )
    expect(deep).toContain('word')
    expect(deep).toMatch(/<p>after<\/p>$/)
    const dropped = new DropList()
    expect(scanMarkup('<p>x</p>'.repeat(9_000), dropped).replace(/<[^>]*>|\s/g, '')).toHaveLength(
      9_000,
    )
    expect(dropped.toArray()).toMatchObject([{ what: expect.stringContaining('8,000th') }])
  })
})
