import { describe, expect, it } from 'vitest'
import { DropList } from '@/lib/imports/dropped'
import { htmlToBlocks } from '@/lib/imports/html-to-blocks'
import { wordpressMarkup } from '@/lib/imports/wordpress-markup'

const pictures = new Map(
  ['1', '2'].map((id) => [
    id,
    { src: `https://old.example/${id}.jpg`, alt: `"${id}"`, caption: '<i>' },
  ]),
)
const library = { picture: (id: string) => pictures.get(id), ofPost: ['2'] }

function read(content: string) {
  const dropped = new DropList()
  const { html, keepsNewlines } = wordpressMarkup(content, library, dropped)
  return { blocks: htmlToBlocks(html, { keepsNewlines }).blocks, dropped: dropped.toArray() }
}

const text = (words: string) => ({ type: 'paragraph', text: [{ text: words }] })
const picture = (id: string) => ({ type: 'foreign-picture', ...pictures.get(id) })

describe('shortcodes', () => {
  it.each([
    [
      'a caption as text',
      '[caption id="a"]<img src="https://old.example/1.jpg" alt="x" /> At <em>dawn</em>[/caption]',
      [{ type: 'foreign-picture', src: 'https://old.example/1.jpg', alt: 'x', caption: 'At dawn' }],
    ],
    [
      'a caption as a value',
      '[caption caption="At dawn"]<img src="https://old.example/1.jpg" alt="x" />[/caption]',
      [{ type: 'foreign-picture', src: 'https://old.example/1.jpg', alt: 'x', caption: 'At dawn' }],
    ],
    ['a caption never closed', '[caption id="a"] One', [text('One')]],
    ['a gallery by numbers', '[gallery ids="1,2"]', [picture('1'), picture('2')]],
    ['a gallery of the post', 'a\n\n[gallery]\n\nb', [text('a'), picture('2'), text('b')]],
    [
      'an embed',
      '[embed width="9"]https://v.example/1[/embed]',
      [{ type: 'paragraph', text: [{ text: 'https://v.example/1', link: 'https://v.example/1' }] }],
    ],
    [
      'a video',
      '[video mp4="https://v.example/1.mp4"][/video]',
      [
        {
          type: 'paragraph',
          text: [{ text: 'https://v.example/1.mp4', link: 'https://v.example/1.mp4' }],
        },
      ],
    ],
    ['one of a plugin', 'a [form-7 id="1"] b', [text('a b')]],
    ['one of a plugin around words', 'a [box]b[/box] c', [text('a b c')]],
    [
      'words in brackets',
      'He said [sic] so [simple boat].',
      [text('He said [sic] so [simple boat].')],
    ],
    ['one that is written about', 'Use [[gallery]] here', [text('Use [[gallery]] here')]],
  ])('%s', (_, content, expected) => {
    expect(read(content).blocks).toEqual(expected)
  })

  it('counts by name what it does not keep as it was', () => {
    expect(
      read(
        '[form-7 id="1"] [form-7 id="2"] [gallery ids="9"] [audio src="https://a.example/1.mp3"]',
      ).dropped,
    ).toMatchObject([
      { what: '[form-7]', count: 2, example: '[form-7 id="1"]' },
      { what: '[gallery] pictures that the file does not hold', count: 1 },
      { what: '[audio], kept as a link', count: 1 },
    ])
  })

  it('makes no link of an address that may not be one', () => {
    expect(JSON.stringify(read('[audio src="javascript:alert(1)"]').blocks)).not.toContain('"link"')
  })
})

describe('comments', () => {
  it('of the block editor go, and its line ends mean nothing', () => {
    const content =
      '<!-- wp:paragraph -->\n<p>One\ntwo</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:archives /-->'
    const { blocks, dropped } = read(content)
    expect(blocks).toEqual([text('One two')])
    expect(dropped).toMatchObject([{ what: 'block “archives”, which WordPress fills itself' }])
  })

  it('that cut a post are a pause, or nothing', () => {
    expect(read('One\n\n<!--more Read on-->\n\nTwo\n\n<!--nextpage-->\n\nThree').blocks).toEqual([
      text('One'),
      text('Two'),
      { type: 'divider' },
      text('Three'),
    ])
  })
})
