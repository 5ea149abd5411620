import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { inlineText } from '@/lib/blocks/inline'
import { nodeInline } from '@/lib/blocks/inline-nodes'
import {
  type Block,
  block,
  blockDefinitions,
  bodyLinks,
  bodyPictures,
  bodyProblems,
  bodyText,
  bodyToDocument,
  definitionOf,
  documentToBody,
  mapBodyText,
} from '@/lib/blocks/registry'

const examples = blockDefinitions.map((definition) => definition.example)

describe.each(blockDefinitions.map((definition) => [definition.type, definition] as const))(
  'the block %s',
  (_type, definition) => {
    test('has an example that parses, is not empty and may be published', () => {
      expect(block.parse(definition.example)).toEqual(definition.example)
      expect(definition.isEmpty(definition.example)).toBe(false)
      expect(definition.problems?.(definition.example) ?? []).toEqual([])
    })

    test('comes back from the editor as it went in', () => {
      expect(documentToBody(bodyToDocument([definition.example]))).toEqual([definition.example])
    })

    test('takes no field that it does not know', () => {
      expect(block.safeParse({ ...definition.example, html: '<b>' }).success).toBe(false)
    })

    test('has nodes of its own in the editor', () => {
      const names = blockDefinitions.flatMap((one) => one.editor.nodes.map((node) => node.name))
      for (const node of definition.editor.nodes)
        expect(names.filter((name) => name === node.name)).toHaveLength(1)
    })
  },
)

test('a body’s links are those that are drawn, in their order: paper numbers both', () => {
  let made = 0
  const linked = mapBodyText(examples, (runs) =>
    runs.map((run) => ({ ...run, link: `https://example.org/${++made}` })),
  )
  const drawn = linked.map((one) =>
    renderToStaticMarkup(
      createElement(definitionOf(one).Render, {
        block: one,
        story: { picture: () => null, day: (_day, words) => words },
        id: undefined,
      }),
    ),
  )
  const hrefs = [...drawn.join('').matchAll(/ href="([^"]+)"/g)].map(([, href]) => href)
  expect(hrefs.length).toBe(made)
  expect(bodyLinks(linked)).toEqual(hrefs)
})

test('a block of no known kind is refused', () => {
  expect(block.safeParse({ type: 'script', text: 'alert(1)' }).success).toBe(false)
  expect(() => documentToBody({ type: 'doc', content: [{ type: 'script' }] })).toThrow()
})

test('any sequence of blocks comes back from the editor', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...examples), { maxLength: 30 }), (blocks: Block[]) => {
      expect(documentToBody(bodyToDocument(blocks))).toEqual(blocks)
    }),
  )
})

test('any marked text comes back from the editor, with neighbours of the same marks joined', () => {
  const run = fc.record({
    text: fc.string({ minLength: 1, maxLength: 20 }),
    bold: fc.constantFrom(undefined, true as const),
    italic: fc.constantFrom(undefined, true as const),
  })
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 8 }), (runs) => {
      const clean = runs.map(({ text, bold, italic }) => ({
        text,
        ...(bold ? { bold } : {}),
        ...(italic ? { italic } : {}),
      }))
      const node = definitionOf({ type: 'paragraph', text: clean }).editor.toNode({
        type: 'paragraph',
        text: clean,
      })
      expect(inlineText(nodeInline(node))).toBe(inlineText(clean))
    }),
  )
})

test('what a reader could not see is dropped on saving', () => {
  const document = {
    type: 'doc',
    content: [
      { type: 'paragraph' },
      {
        type: 'list',
        attrs: { ordered: false },
        content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
      },
      { type: 'quote', attrs: { source: '' }, content: [{ type: 'paragraph' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'Kept' }] },
    ],
  }
  expect(documentToBody(document)).toEqual([{ type: 'paragraph', text: [{ text: 'Kept' }] }])
})

test('a link to anything but the web, mail, telephone or this site is refused', () => {
  for (const link of [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '//evil.example',
    '/\\evil.example',
    'data:text/html,x',
    'vbscript:x',
    ' https://x',
  ])
    expect(block.safeParse({ type: 'paragraph', text: [{ text: 'x', link }] }).success, link).toBe(
      false,
    )
  for (const link of [
    'https://example.org/a?b#c',
    'mailto:a@example.org',
    'tel:+4312345',
    '/world/2026/04/14/x',
    '#notes',
  ])
    expect(block.safeParse({ type: 'paragraph', text: [{ text: 'x', link }] }).success, link).toBe(
      true,
    )
})

test('a picture without alt text or credit keeps a story back, and says which block', () => {
  const bare = { mediaId: '00000000-0000-7000-8000-000000000001', alt: '', caption: '', credit: '' }
  const body: Block[] = [examples[0]!, { type: 'picture', picture: bare, track: 'main' }]
  expect(bodyProblems(body)).toEqual([
    { block: 1, message: 'The picture has no alt text.' },
    { block: 1, message: 'The picture has no credit.' },
  ])
  expect(bodyPictures(body)).toEqual([bare])
})

test('the words of a body are those of its blocks', () => {
  expect(bodyText(examples)).toContain('Nobody owns a river that moves')
  expect(bodyText([])).toBe('')
})
