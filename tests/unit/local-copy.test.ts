import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LocalStore } from '@/app/(newsroom)/newsroom/articles/_editor/local-store'
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

  it('are offered for what stands only in the document, because no block may hold it', () => {
    const long = [{ type: 'subhead' as const, level: 2 as const, text: 'x'.repeat(201) }]
    const held = { ...copy, document: bodyToDocument(long) }
    expect(decideCopy(held, { content, personId: 'mirela' })).toBe('offer')
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

describe('the device', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory())
  })
  const begin = (personId = 'mirela') =>
    new LocalStore({ storyId: copy.id, personId }, () => copy.document)

  it('keeps what is written now beside what was found, which is offered until it is decided', async () => {
    begin().keep(copy.id, 3, content)
    const again = begin()
    again.keep(copy.id, 4, { ...content, headline: 'Typed on' })
    again.forget(copy.id)
    const third = begin()
    const found = await third.found(copy.id)
    expect(found?.content.headline).toBe('Written on a train')
    third.forgetFound(found!)
    expect(await third.found(copy.id)).toBeNull()
    expect(await begin().found(copy.id)).toBeNull()
  })

  it('gives nobody the words of another, and leaves them', async () => {
    begin().keep(copy.id, 3, content)
    const other = begin('tove')
    expect(await other.found(copy.id)).toBeNull()
    other.keep(copy.id, 3, { ...content, headline: 'Of Tove' })
    other.forget(copy.id)
    const found = await begin().found(copy.id)
    expect(found?.content.headline).toBe('Written on a train')
  })

  it('says so where the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', undefined)
    const store = begin()
    store.keep(copy.id, 3, content)
    expect(await store.found(copy.id)).toBeNull()
    expect(store.isKeeping).toBe(false)
  })
})
