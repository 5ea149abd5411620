import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  deleteBlock,
  duplicateBlock,
  insertBlock,
  leaveBlock,
  moveBlock,
} from '@/app/(newsroom)/newsroom/articles/_editor/block-commands'
import {
  emptyNode,
  filterInsertables,
  insertables,
} from '@/app/(newsroom)/newsroom/articles/_editor/insertable'
import { storySchema } from '@/app/(newsroom)/newsroom/articles/_editor/schema'
import { slashCommand } from '@/app/(newsroom)/newsroom/articles/_editor/slash'
import { outlineOf, readDocument } from '@/app/(newsroom)/newsroom/articles/_editor/story-document'
import type { EditorNode } from '@/lib/blocks/define'
import { type Block, blockDefinitions, bodyToDocument, documentToBody } from '@/lib/blocks/registry'

const schema = getSchema(storySchema())
const examples = blockDefinitions.map((definition) => definition.example)
const bodies = fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 12 })

/** The document as the editor holds it: built, checked and written out by ProseMirror. */
function throughEditor(body: Block[]): EditorNode {
  const doc = schema.nodeFromJSON(bodyToDocument(body))
  doc.check()
  return doc.toJSON()
}

function stateOf(body: Block[]): EditorState {
  return EditorState.create({ schema, doc: schema.nodeFromJSON(bodyToDocument(body)) })
}

const typesIn = (state: EditorState) => state.doc.children.map((node) => node.type.name)

describe('the editor’s document', () => {
  it('gives back every body that was put into it', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(documentToBody(throughEditor(body))).toEqual(body)
      }),
    )
  })

  it('keeps marks, links and line breaks', () => {
    const body: Block[] = [
      {
        type: 'paragraph',
        text: [
          { text: 'plain, ' },
          { text: 'bold', bold: true },
          { text: '\n' },
          { text: 'both', bold: true, italic: true, link: 'https://example.org/a' },
        ],
      },
    ]
    expect(documentToBody(throughEditor(body))).toEqual(body)
  })

  it('offers an empty block of every kind, which the schema accepts and a save leaves out', () => {
    for (const kind of insertables.filter((one) => !['picture', 'divider'].includes(one.type))) {
      const node = emptyNode(schema, kind.node)
      node.check()
      expect(documentToBody({ type: 'doc', content: [node.toJSON()] })).toEqual([])
    }
  })

  it('numbers its outline as the saved body is numbered', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...examples))), (parts) => {
        const content = parts.map(
          (part): EditorNode =>
            part ? bodyToDocument([part]).content![0]! : { type: 'paragraph' },
        )
        const body = documentToBody({ type: 'doc', content })
        const numbered = outlineOf({ type: 'doc', content }).filter((item) => item.block !== null)
        expect(numbered.map((item) => item.type)).toEqual(body.map((block) => block.type))
        expect(numbered.map((item) => item.block)).toEqual(body.map((_, index) => index))
      }),
    )
  })

  it('says which block is too long to be saved', () => {
    const document = bodyToDocument([
      { type: 'divider' },
      { type: 'subhead', level: 2, text: 'x'.repeat(201) },
    ])
    expect(readDocument(document)).toEqual({
      ok: false,
      message: 'Block 2, a subhead, is too long: it may have 200 characters at most.',
    })
  })

  it('says that a story has more blocks than can be saved', () => {
    const lines = Array.from({ length: 2_001 }, (_, line) => `Line ${line}`)
    const document = bodyToDocument(
      lines.map((text): Block => ({ type: 'paragraph', text: [{ text }] })),
    )
    expect(readDocument(document)).toEqual({
      ok: false,
      message: 'The story has 2,001 blocks: it may have 2,000 at most.',
    })
  })

  it('says which block cannot be saved, whatever the reason', () => {
    // As the HTML of another page may claim to be one of ours.
    const odd: EditorNode = { type: 'picture', attrs: { mediaId: 'none of ours' } }
    const words: EditorNode = { type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] }
    expect(readDocument({ type: 'doc', content: [words, odd] })).toEqual({
      ok: false,
      message: 'Block 2, a picture, cannot be saved as it is: undo what was done to it last.',
    })
  })
})

describe('commands on blocks', () => {
  it('moves a block past its neighbour and back again', () => {
    fc.assert(
      fc.property(bodies, fc.nat(), (body, seed) => {
        const state = stateOf(body)
        const index = seed % body.length
        const there = moveBlock(state, index, 1)
        if (index === body.length - 1) {
          expect(there).toBeNull()
          return
        }
        const moved = state.apply(there!)
        moved.doc.check()
        const back = moved.apply(moveBlock(moved, index + 1, -1)!)
        expect(back.doc.eq(state.doc)).toBe(true)
      }),
    )
  })

  it('duplicates and deletes', () => {
    fc.assert(
      fc.property(bodies, fc.nat(), (body, seed) => {
        const state = stateOf(body)
        const index = seed % body.length
        const twice = state.apply(duplicateBlock(state, index)!)
        expect(twice.doc.childCount).toBe(body.length + 1)
        const once = twice.apply(deleteBlock(twice, index)!)
        expect(once.doc.eq(state.doc)).toBe(true)
      }),
    )
  })

  it('never leaves a document without a place to write', () => {
    const state = stateOf([{ type: 'divider' }])
    expect(typesIn(state.apply(deleteBlock(state, 0)!))).toEqual(['paragraph'])
  })

  it('puts a block in the place of an empty paragraph, and after one with words', () => {
    const empty = stateOf([])
    const box = emptyNode(schema, 'factBox')
    expect(typesIn(empty.apply(insertBlock(empty, 0, box)))).toEqual(['factBox'])
    const written = stateOf([{ type: 'paragraph', text: [{ text: 'Words.' }] }])
    expect(typesIn(written.apply(insertBlock(written, 0, box)))).toEqual(['paragraph', 'factBox'])
  })

  it('leaves a fact box from its empty last paragraph, and only from there', () => {
    const doc = schema.nodeFromJSON({
      type: 'doc',
      content: [
        {
          type: 'factBox',
          attrs: { title: 'Known' },
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: 'One' }] },
            { type: 'paragraph' },
          ],
        },
      ],
    })
    const state = EditorState.create({ schema, doc })
    expect(leaveBlock(state)).toBeNull()
    const atEnd = state.apply(state.tr.setSelection(TextSelection.create(doc, 7)))
    expect(typesIn(atEnd.apply(leaveBlock(atEnd)!))).toEqual(['factBox', 'paragraph'])
  })
})

describe('the insert list', () => {
  it('finds kinds by their beginning first, then by their hint', () => {
    expect(filterInsertables('fa')[0]?.type).toBe('fact-box')
    expect(filterInsertables('')).toEqual(insertables)
    expect(filterInsertables('key points').map((one) => one.type)).toEqual(['fact-box'])
    expect(filterInsertables('zzz')).toEqual([])
  })

  it('opens for a slash at the beginning of a paragraph only', () => {
    const typed = (text: string) => {
      const state = stateOf([{ type: 'paragraph', text: [{ text }] }])
      const end = TextSelection.create(state.doc, text.length + 1)
      return slashCommand(state.apply(state.tr.setSelection(end)))?.letters
    }
    expect(typed('/fa')).toBe('fa')
    expect(typed('/')).toBe('')
    expect(typed('either/or')).toBeUndefined()
    expect(typed('/usr/bin')).toBeUndefined()
  })
})
