import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareBlocks, compareContents, compareWords, type Part } from '@/lib/articles/compare'
import { emptyContent } from '@/lib/articles/content'
import { type Block, blockDefinitions } from '@/lib/blocks/registry'

const paragraph = (text: string): Block => ({ type: 'paragraph', text: [{ text }] })
const kinds = (before: Block[], after: Block[]) =>
  compareBlocks(before, after).map((change) => change.is)
const side = (parts: Part[], without: Part['is']) =>
  parts
    .filter((part) => part.is !== without)
    .map((part) => part.text)
    .join('')

describe('comparing two versions', () => {
  it('holds both texts whole, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const parts = compareWords(before, after)
        expect(side(parts, 'added')).toBe(before)
        expect(side(parts, 'removed')).toBe(after)
      }),
    )
  })

  it('finds nothing between a body and itself', () => {
    const body = blockDefinitions.map((definition) => definition.example)
    expect(new Set(kinds(body, body))).toEqual(new Set(['same']))
  })

  it('tells a changed block from one that is new', () => {
    const before = [paragraph('The ferry left at six.'), paragraph('It rained.')]
    const after = [paragraph('The ferry left at seven.'), paragraph('It rained.')]
    expect(kinds(before, after)).toEqual(['changed', 'same'])
    expect(kinds(before, [...before, paragraph('New.')])).toEqual(['same', 'same', 'added'])
    expect(kinds(before, before.slice(1))).toEqual(['removed', 'same'])
  })

  it('names a block moved that stands elsewhere with the same words', () => {
    const [a, b, c] = [paragraph('One.'), paragraph('Two.'), paragraph('Three.')]
    expect(kinds([a, b, c], [b, c, a])).toEqual(['same', 'same', 'moved'])
  })

  it('sees a link that changed under the same words', () => {
    const linked = (link: string): Block[] => [
      { type: 'paragraph', text: [{ text: 'here', link }] },
    ]
    expect(kinds(linked('/a'), linked('/b'))).toEqual(['changed'])
  })

  it('names what fields choose', () => {
    const id = '00000000-0000-7000-8000-00000000000a'
    const before = emptyContent()
    const after = { ...before, headline: 'A headline', tagIds: [id] }
    const { fields } = compareContents(before, after, () => 'Rivers')
    expect(fields.map(({ field, after }) => [field, after])).toEqual([
      ['headline', 'A headline'],
      ['tagIds', 'Rivers'],
    ])
  })
})
