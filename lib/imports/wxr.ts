import { createReadStream } from 'node:fs'
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { AppError } from '@/lib/base/errors'
import { type Draft, recordOf, siteOf } from './wxr-draft'
import type { WxrRecord } from './wxr-records'
import { textDecoderFor } from './xml-encoding'

const deepest = 32
/** Characters between two events, and in one record: what is held in memory at most, twice over. */
const longestPiece = 32 * 1024 * 1024
const mostMeta = 500
const mostCategories = 500

const exportNamespace = /^https?:\/\/wordpress\.org\/export\/\d+\.\d+\/(excerpt\/)?$/
const prefixes = new Map([
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
])

/** The element's name with the prefix WordPress uses, whatever prefix the file gave it. */
function nameOf(tag: SaxesTagNS): string {
  const match = exportNamespace.exec(tag.uri)
  if (match) return `${match[1] ? 'excerpt' : 'wp'}:${tag.local}`
  if (tag.uri === '') return tag.local
  return `${prefixes.get(tag.uri) ?? 'other'}:${tag.local}`
}

const recordElements = new Set(['item', 'wp:author', 'wp:category', 'wp:tag', 'wp:term'])

class WxrReader {
  readonly ready: WxrRecord[] = []
  readonly #parser = new SaxesParser({ xmlns: true, position: true })
  readonly #path: { name: string; place: string }[] = []
  #draft: Draft | undefined
  #attributes: Record<string, SaxesAttributeNS> = {}
  #meta = { key: '', value: '' }
  #text: string[] = []
  #textLength = 0
  #recordLength = 0
  #sinceEvent = 0
  #channel = new Map<string, string>()
  #isSiteTold = false
  #hasChannel = false
  #isExport = false

  constructor() {
    const parser = this.#parser
    // Those of XML 1.0 §4.6 and no other, not even what an object inherits.
    const entities = { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" }
    parser.ENTITIES = Object.assign(Object.create(null), entities)
    parser.on('error', (error) => this.#fault(error.message.replace(/^\S*?\d+:\d+: /, '')))
    parser.on('doctype', () => this.#refuseDoctype())
    parser.on('opentag', (tag) => this.#open(tag))
    parser.on('closetag', () => this.#close())
    parser.on('text', (text) => this.#take(text))
    parser.on('cdata', (text) => this.#take(text))
    parser.on('comment', () => this.#event())
    parser.on('processinginstruction', () => this.#event())
  }

  write(chunk: string): void {
    this.#sinceEvent += chunk.length
    if (this.#sinceEvent > longestPiece) this.#tooMuch()
    this.#parser.write(chunk)
  }

  end(): void {
    this.#parser.close()
    if (!this.#hasChannel) this.#refuseOther()
    this.#tellSite()
  }

  #event(): void {
    this.#sinceEvent = 0
  }

  #open(tag: SaxesTagNS): void {
    this.#event()
    const name = nameOf(tag)
    if (this.#path.length >= deepest)
      this.#refuse(`elements lie more than ${deepest} deep in each other`)
    if (this.#path.length === 0 && name !== 'rss') this.#refuseOther()
    if (this.#path.length < 2 && Object.values(tag.ns).some((uri) => exportNamespace.test(uri)))
      this.#isExport = true
    if (this.#path.length === 1 && name === 'channel') this.#hasChannel = true
    if (this.#path.length === 2 && !this.#isExport) this.#refuseOther()
    this.#path.push({ name, place: this.#place() })
    this.#attributes = tag.attributes
    this.#text = []
    this.#textLength = 0
    if (this.#path.length === 3 && this.#hasChannel && recordElements.has(name)) {
      this.#tellSite()
      this.#recordLength = 0
      this.#draft = {
        name,
        line: this.#parser.line,
        texts: new Map(),
        categories: [],
        meta: new Map(),
        comments: 0,
      }
    }
  }

  #take(text: string): void {
    this.#event()
    this.#textLength += text.length
    this.#recordLength += text.length
    if (this.#textLength > longestPiece || this.#recordLength > 2 * longestPiece) this.#tooMuch()
    this.#text.push(text)
  }

  #close(): void {
    this.#event()
    const depth = this.#path.length
    const name = this.#path.pop()!.name
    const text = this.#text.join('')
    this.#text = []
    this.#textLength = 0
    if (!this.#draft) {
      if (depth === 3 && !this.#isSiteTold && !this.#channel.has(name) && this.#channel.size < 100)
        this.#channel.set(name, text.trim())
      if (depth === 3) this.#recordLength = 0
      return
    }
    if (depth === 3) {
      this.ready.push(recordOf(this.#draft))
      this.#draft = undefined
    } else this.#closeInside(this.#draft, name, depth, text)
  }

  #closeInside(draft: Draft, name: string, depth: number, text: string): void {
    const parent = this.#path.at(-1)?.name
    if (depth === 5 && parent === 'wp:postmeta') {
      if (name === 'wp:meta_key') this.#meta.key = text.trim()
      if (name === 'wp:meta_value') this.#meta.value = text
    } else if (depth === 4 && name === 'wp:postmeta') {
      const { key, value } = this.#meta
      if (key !== '' && !draft.meta.has(key) && draft.meta.size < mostMeta)
        draft.meta.set(key, value)
      this.#meta = { key: '', value: '' }
    } else if (depth === 4 && name === 'wp:comment') draft.comments++
    else if (depth === 4 && name === 'category') {
      if (draft.categories.length < mostCategories)
        draft.categories.push({
          domain: this.#attributes.domain?.value ?? 'category',
          slug: this.#attributes.nicename?.value ?? '',
          name: text.trim(),
        })
    } else if (depth === 4 && !draft.texts.has(name)) draft.texts.set(name, text)
  }

  #tellSite(): void {
    if (this.#isSiteTold) return
    this.#isSiteTold = true
    const version = this.#channel.get('wp:wxr_version') ?? ''
    if (version !== '' && !/^1\.\d+$/.test(version))
      this.#refuse(
        `it says it is version ${version.slice(0, 20)} of the format; 1.0 to 1.2 can be read`,
      )
    this.ready.push(siteOf(this.#channel, version))
  }

  #place(): string {
    return `line ${this.#parser.line}, column ${this.#parser.column}`
  }

  #fault(what: string): never {
    const open = this.#path.at(-1)
    if (!what.startsWith('unclosed tag') || !open) this.#refuse(what)
    // The parser notices at the end of the file; what helps is where it began to go wrong.
    this.#refuse(
      `the element <${open.name}> begins there and never ends. Either the file was cut off, or a lone & stands in it, which is written &amp;`,
      open.place,
    )
  }

  #refuse(what: string, place = this.#place()): never {
    const clean = what.slice(0, 300).replace(/\.$/, '')
    throw new AppError(
      'invalid',
      `The file cannot be read past ${place}: ${clean}. Nothing was imported. Export the site again (in WordPress: Tools, Export), or mend that line, then run the import again.`,
    )
  }

  #refuseDoctype(): never {
    throw new AppError(
      'invalid',
      `The file has a document type (DOCTYPE) at ${this.#place()}. A WordPress export has none, and one can make a reader fetch other files, so it is refused. Nothing was imported. Remove it if you trust the file, then run the import again.`,
    )
  }

  #refuseOther(): never {
    throw new AppError(
      'invalid',
      'The file is XML, but not a WordPress export: it lacks the names that every such export declares. Nothing was imported. In WordPress choose Tools, Export, All content, and import the file that gives you.',
    )
  }

  #tooMuch(): never {
    this.#refuse('one piece of text in it is longer than 32 million characters')
  }
}

/**
 * Reads a WordPress export (WXR 1.0 to 1.2, or without a version) record by record; the file is
 * never held whole. Document types, and with them every entity but XML's own five, are refused,
 * so are elements more than 32 deep and pieces of text above 32 million characters.
 *
 * A file that turns out malformed has given records by then. Whoever writes what it gives reads
 * it to the end once before, which `readWordpress` does.
 *
 * @throws AppError `invalid` with line, column and what to do, when the file is not well-formed
 *   XML (XML 1.0, Namespaces in XML 1.0) or no export of WordPress.
 */
export async function* readWxr(path: string): AsyncGenerator<WxrRecord> {
  const reader = new WxrReader()
  let decoder: TextDecoder | undefined
  for await (const bytes of createReadStream(path, { highWaterMark: 64 * 1024 })) {
    decoder ??= textDecoderFor(bytes as Uint8Array)
    reader.write(decoder.decode(bytes as Uint8Array, { stream: true }))
    yield* reader.ready.splice(0)
  }
  if (decoder) reader.write(decoder.decode())
  reader.end()
  yield* reader.ready.splice(0)
}
