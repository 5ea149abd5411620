import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyText } from '@/lib/blocks/registry'
import { isBody } from '@/lib/imports/block-limits'
import { withoutForeignPictures } from '@/lib/imports/foreign-block'
import { htmlToBlocks, htmlToLine } from '@/lib/imports/html-to-blocks'

const blocks = (html: string, options = {}) => htmlToBlocks(html, options).blocks
const text = (words: string) => ({ type: 'paragraph', text: [{ text: words }] })
const whats = (html: string) =>
  htmlToBlocks(html).dropped.map(({ what, count }) => `${count} ${what}`)

describe('elements of a text', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', [text('One'), text('Two')]],
    ['text of no element', 'One <p>Two', [text('One'), text('Two')]],
    ['white space', '<p>  One \n\t two&nbsp;three </p>', [text('One two\u00a0three')]],
    ['a break', '<p>One <br> two</p>', [text('One\ntwo')]],
    ['two breaks', 'One<br><br>Two', [text('One'), text('Two')]],
    [
      'headings',
      '<h1>A</h1><h2>B <em>c</em></h2><h5>D</h5>',
      [
        { type: 'subhead', level: 2, text: 'A' },
        { type: 'subhead', level: 2, text: 'B c' },
        { type: 'subhead', level: 3, text: 'D' },
      ],
    ],
    [
      'marks',
      '<p>a <b>b <i>c</i></b> d</p>',
      [
        {
          type: 'paragraph',
          text: [
            { text: 'a ' },
            { text: 'b ', bold: true },
            { text: 'c ', bold: true, italic: true },
            { text: 'd' },
          ],
        },
      ],
    ],
    [
      'a quote with its source',
      '<blockquote><p>Words.</p><footer>— <cite>A speaker</cite></footer></blockquote>',
      [{ type: 'quote', paragraphs: [[{ text: 'Words.' }]], source: 'A speaker' }],
    ],
    [
      'an aside with a heading',
      '<aside><h3>What we know</h3><ul><li>One</li></ul><p>Two</p></aside>',
      [{ type: 'fact-box', title: 'What we know', items: [[{ text: 'One' }], [{ text: 'Two' }]] }],
    ],
    ['an aside without', '<aside><p>One</p></aside>', [text('One')]],
    ['a rule between', '<hr><p>a</p><hr><p>b</p><hr>', [text('a'), { type: 'divider' }, text('b')]],
    ['code', '<pre>if\n  then</pre>', [text('if\n\u00a0\u00a0then')]],
    ['quotation marks', '<p><q>Go</q></p>', [text('“Go”')]],
    ['less-than signs', '<p>1 < 2 && 3 <4</p>', [text('1 < 2 && 3 <4')]],
  ])('%s', (_, html, expected) => {
    expect(blocks(html)).toEqual(expected)
  })

  it('puts nested lists into the items they belong to, so that numbers stay true', () => {
    const html = '<ol><li>one<ul><li>a<ol><li>x</li></ol></li><li>b</li></ul></li><li>two</li></ol>'
    expect(blocks(html)).toEqual([
      {
        type: 'list',
        ordered: true,
        items: [[{ text: 'one\n– a\n\u20031. x\n– b' }], [{ text: 'two' }]],
      },
    ])
  })

  it('makes terms and their meanings one item each', () => {
    expect(blocks('<dl><dt>Ebb<dd>Falling tide<dt>Flood<dd>Rising tide<dd>A deluge</dl>')).toEqual([
      {
        type: 'list',
        ordered: false,
        items: [
          [{ text: 'Ebb', bold: true }, { text: ': Falling tide' }],
          [{ text: 'Flood', bold: true }, { text: ': Rising tide\nA deluge' }],
        ].map((item) => expect.arrayContaining([item[0]])),
      },
    ])
  })

  it('keeps a table as a list of its rows and says so', () => {
    const html = '<table><tr><th>Port<th>Tide<tr><td>Ham<td>4 m<tr><td><td>3 m<td></table>'
    const read = htmlToBlocks(html)
    expect(bodyText(withoutForeignPictures(read.blocks))).toBe('Port · Tide\nHam · 4 m\n– · 3 m')
    expect(read.dropped).toMatchObject([{ what: 'tables, kept as lists of their rows', count: 1 }])
  })

  it('reads a table that only laid out a page as what it holds', () => {
    expect(blocks('<table><tr><td><p>a</p><p>b</p></td></tr></table>')).toEqual([
      text('a'),
      text('b'),
    ])
  })
})

describe('pictures', () => {
  const base = 'https://old.example/2020/story/'
  const picture = (src: string, alt = '', caption = '') => ({
    type: 'foreign-picture',
    src,
    alt,
    caption,
  })

  it.each([
    [
      'a figure',
      '<figure><img src="/a.jpg" alt="A boat"><figcaption>At <b>dawn</b></figcaption></figure>',
      [picture('https://old.example/a.jpg', 'A boat', 'At dawn')],
    ],
    [
      'one within a sentence waits for its end',
      '<p>The <img src="b.png"> boat</p>',
      [text('The boat'), picture('https://old.example/2020/story/b.png')],
    ],
    [
      'one before a sentence stays before it',
      '<p><a href="/x"><img src="b.png"></a> The boat</p>',
      [picture('https://old.example/2020/story/b.png'), text('The boat')],
    ],
    [
      'a late-loading one',
      '<img src="data:image/gif;base64,R0" data-src="/c.jpg">',
      [picture('https://old.example/c.jpg')],
    ],
    ['a smiley', '<p>Well <img class="wp-smiley" src="/s.gif" alt=":)"></p>', [text('Well :)')]],
    [
      'a gallery in a list',
      '<ul><li><img src="/a.jpg"><li><img src="/b.jpg"></ul>',
      [picture('https://old.example/a.jpg'), picture('https://old.example/b.jpg')],
    ],
  ])('%s', (_, html, expected) => {
    expect(blocks(html, { base })).toEqual(expected)
  })

  it('leaves out those that only count readers, and those inside the page itself', () => {
    const read = htmlToBlocks('<img src="https://c.example/p" width=1 height=1><img src="data:,x">')
    expect(read.blocks).toEqual([])
    expect(read.dropped).toHaveLength(2)
  })
})

describe('links', () => {
  const link = (href: string, base?: string) => {
    const [only] = blocks(`<p><a href="${href}">x</a></p>`, base ? { base } : {})
    return only?.type === 'paragraph' ? only.text[0]?.link : undefined
  }

  it.each([
    ['https://a.example/b?c=1&amp;d=2', undefined, 'https://a.example/b?c=1&d=2'],
    ['mailto:desk@a.example', undefined, 'mailto:desk@a.example'],
    ['../other/', 'https://a.example/one/two/', 'https://a.example/one/other/'],
    ['//b.example/x', 'https://a.example/', 'https://b.example/x'],
    ['/path', undefined, undefined],
    ['//b.example/x', undefined, undefined],
    ['#note', 'https://a.example/', undefined],
    ['javascript:alert(1)', 'https://a.example/', undefined],
    ['java\nscript:alert(1)', 'https://a.example/', undefined],
    ['&#106;avascript:alert(1)', 'https://a.example/', undefined],
    ['data:text/html,x', 'https://a.example/', undefined],
  ])('%s on %s', (href, base, expected) => {
    expect(link(href, base)).toBe(expected)
  })

  it('makes an address alone in its paragraph a link', () => {
    expect(blocks('<p>https://v.example/1</p>')).toEqual([
      { type: 'paragraph', text: [{ text: 'https://v.example/1', link: 'https://v.example/1' }] },
    ])
  })
})

describe('what is removed', () => {
  it('counts it by name, and leaves the words around it', () => {
    const html =
      '<p>a</p><script>b</script><style>c</style><iframe src="https://v.example/"></iframe>' +
      '<svg><a href="javascript:1">d</a></svg><form><input><button>e</button></form>' +
      '<object><embed></object><script>f</script><p>g</p>'
    expect(blocks(html)).toEqual([text('a'), text('g')])
    expect(whats(html)).toEqual([
      '2 <script>',
      '1 <style>',
      '1 <iframe>',
      '1 <svg>',
      '1 <form>',
      '1 <object>',
    ])
  })

  it('loses no text to a form or drawing that is never closed', () => {
    expect(blocks('<form><p>a</p><svg><p>b</p>')).toEqual([text('a'), text('b')])
  })
})

describe('line ends as paragraphs', () => {
  it('reads blank lines as paragraphs and line ends as breaks, but not around blocks', () => {
    const html = 'One\ntwo\n\nThree\n<ul>\n\t<li>Four</li>\n</ul>\nFive'
    expect(blocks(html, { keepsNewlines: true })).toEqual([
      text('One\ntwo'),
      text('Three'),
      { type: 'list', ordered: false, items: [[{ text: 'Four' }]] },
      text('Five'),
    ])
  })
})

describe('limits', () => {
  it('splits a text that is longer than a run may be, without cutting a character', () => {
    const long = '🛶'.repeat(15_001)
    const body = withoutForeignPictures(blocks(`<p>${long}</p>`))
    expect(isBody(body)).toBe(true)
    expect(bodyText(body)).toBe(long)
  })

  it.each([
    ['items', `<ul>${'<li>x</li>'.repeat(501)}</ul>`, 501],
    ['quoted paragraphs', `<blockquote>${'<p>x</p>'.repeat(120)}</blockquote>`, 120],
    ['paragraphs', '<p>x</p>'.repeat(5_000), 5_000],
    ['runs', `<p>${'<b>x</b>x'.repeat(3_000)}</p>`, 6_000],
  ])('keeps every one of too many %s', (_, html, count) => {
    const body = withoutForeignPictures(blocks(html))
    expect(isBody(body)).toBe(true)
    expect(bodyText(body).replace(/[^x]/g, '')).toHaveLength(count)
  })

  const names =
    'p div b i a ul ol li table tr td h2 blockquote figure figcaption pre aside dl dt dd script svg form hr br img q cite'
  const piece = fc.oneof(
    fc.constantFrom(...names.split(' ').flatMap((name) => [`<${name}>`, `</${name}>`])),
    fc.constantFrom(
      '<a href="https://a.example/">',
      '<img src="https://a.example/1.png" alt="x">',
      '<a href="javascript:x">',
    ),
    fc.constantFrom(
      '<!--',
      '-->',
      '<![CDATA[',
      '\n\n',
      '&lt;',
      '&#0;',
      '&#xD800;',
      '\ud800',
      '\0',
      '"',
      '<',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )

  it('gives a body that the schema takes, whatever it reads', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), fc.boolean(), (pieces, keepsNewlines) => {
        const read = blocks(pieces.join(''), { keepsNewlines, base: 'https://a.example/x' })
        const body = withoutForeignPictures(read)
        expect(isBody(body)).toBe(true)
        // JSON in Postgres refuses both.
        expect(JSON.stringify(read)).not.toMatch(/\\u0000|\\ud[89ab][0-9a-f]{2}/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a line of words', () => {
  it.each([
    ['Cat &amp; Dog', 'Cat & Dog'],
    ['Title <em>with</em> <b>mark<sup>up</sup></b>', 'Title with markup'],
    ['  a\n b ', 'a b'],
    ['5 < 6 & 7', '5 < 6 & 7'],
    ['<script>x</script>', ''],
  ])('%s', (html, expected) => {
    expect(htmlToLine(html)).toBe(expected)
  })
})
