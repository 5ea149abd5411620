import { describe, expect, it } from 'vitest'
import { emptyContent } from '@/lib/articles/content'
import { decideCopy, isBlank, type LocalCopy, readCopy } from '@/lib/articles/local-copy'
import { bodyToDocument } from '@/lib/blocks/registry'

const content = { ...emptyContent(), headline: 'Written on a train' }
const copy: LocalCopy = {
  id: '00000000-0000-7000-8000-00000000000a',
  version: 3,
  content,
  document: bodyToDocument([]),
  at: 1,
  personId: 'mirela',
}

describe('words kept on a device', () => {
  it('are read back as they were kept', () => {
    expect(readCopy(JSON.stringify(copy))).toEqual(copy)
  })

  it('are nothing where they cannot be read', () => {
    expect(readCopy(null)).toBeNull()
    expect(readCopy('{"id":')).toBeNull()
    expect(readCopy('{"id":"x"}')).toBeNull()
  })

  it('are offered to whoever wrote them, while the server has other words', () => {
    expect(decideCopy(copy, { content: emptyContent(), personId: 'mirela' })).toBe('offer')
    expect(decideCopy(copy, { content, personId: 'mirela' })).toBe('forget')
    expect(decideCopy(copy, { content: emptyContent(), personId: 'tove' })).toBe('leave')
  })

  it('count as the same in whatever order they were written down', () => {
    const turned = Object.fromEntries(Object.entries(content).reverse()) as typeof content
    expect(decideCopy(copy, { content: turned, personId: 'mirela' })).toBe('forget')
  })

  it('are blank before anything is written', () => {
    expect(isBlank(emptyContent())).toBe(true)
    expect(isBlank({ ...emptyContent(), kind: 'opinion' })).toBe(true)
    expect(isBlank(content)).toBe(false)
  })
})
