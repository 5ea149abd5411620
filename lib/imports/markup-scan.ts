import type { DropList } from './dropped'

/*
 * A first pass over foreign HTML, before the parser. HTML's tree construction walks the stack of
 * open elements for every tag (WHATWG HTML §13.2.4.2), so a hundred thousand unclosed tags cost
 * it the square of their number. This pass is linear: it hands on only elements that mean
 * something to a story, well nested, to a fixed depth. It is no sanitiser and need not be one:
 * what comes out of the parser becomes blocks, and blocks hold no HTML.
 */

const deepest = 32
const mostElements = 8_000

// Their content is text to HTML whatever it looks like (WHATWG HTML §13.2.5), and never a story's.
const rawElements = new Set(
  'script style iframe noembed noframes noscript textarea title xmp template'.split(' '),
)
const removedElements = new Set(
  'svg math object applet form select button canvas map frameset head dialog'.split(' '),
)
const removedVoid = new Set('embed input frame link meta base param source track area'.split(' '))
// Removed without a word: every page has them and nobody misses them.
const unremarkable = new Set('link meta base param source track head title'.split(' '))

const formatting = new Set('a b strong i em cite q code'.split(' '))
const voidElements = new Set(['br', 'hr', 'img'])
const asDiv = new Set(
  'section article header main nav address details summary center hgroup fieldset dialog div'.split(
    ' ',
  ),
)
const blockElements = new Set(
  (
    'div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption aside footer ' +
    'table caption thead tbody tfoot tr th td audio video'
  ).split(' '),
)
const keptAttributes: Record<string, readonly string[]> = {
  a: ['href'],
  audio: ['src'],
  video: ['src'],
  img: ['src', 'alt', 'width', 'height', 'class', 'data-src', 'data-lazy-src', 'data-orig-file'],
  figure: ['class'],
  blockquote: ['class'],
}
const lossy: Record<string, string> = {
  del: 'struck-through text, kept as plain words',
  s: 'struck-through text, kept as plain words',
  strike: 'struck-through text, kept as plain words',
  sub: 'subscript, kept as plain text',
  sup: 'superscript, kept as plain text',
}

// An element that begins here ends these, back to the nearest of the limits.
const lists = ['ul', 'ol', 'dl']
const closedBy: Record<string, { ends: string[]; limits: string[] }> = {
  li: { ends: ['li'], limits: lists },
  dt: { ends: ['dt', 'dd'], limits: lists },
  dd: { ends: ['dt', 'dd'], limits: lists },
  td: { ends: ['td', 'th'], limits: ['table', 'tr'] },
  th: { ends: ['td', 'th'], limits: ['table', 'tr'] },
  tr: { ends: ['tr'], limits: ['table'] },
  tbody: { ends: ['thead', 'tbody', 'tfoot', 'caption'], limits: ['table'] },
  thead: { ends: ['thead', 'tbody', 'tfoot', 'caption'], limits: ['table'] },
  tfoot: { ends: ['thead', 'tbody', 'tfoot', 'caption'], limits: ['table'] },
  a: { ends: ['a'], limits: ['p', 'div', 'li', 'td', 'th'] },
}
const scopes = 'table td th li blockquote figure aside div'.split(' ')
const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

const attribute = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y
const tagName = /[a-zA-Z][^\s/>]*/y

class Scan {
  readonly #out: string[] = []
  readonly #open: string[] = []
  readonly #skipped = new Map<string, number>()
  readonly #html: string
  readonly #lower: string
  readonly #dropped: DropList
  readonly #lastEnd = new Map<string, number>()
  #elements = 0

  constructor(html: string, dropped: DropList) {
    this.#html = html
    this.#lower = lowerAscii(html)
    this.#dropped = dropped
  }

  run(): string {
    let at = 0
    while (at < this.#html.length) {
      const next = this.#html.indexOf('<', at)
      this.#out.push(this.#html.slice(at, next < 0 ? undefined : next))
      if (next < 0) break
      at = this.#markup(next)
    }
    while (this.#open.length > 0) this.#close()
    return this.#out.join('')
  }

  /** Reads what begins with the `<` at `at`; returns where to go on. */
  #markup(at: number): number {
    const html = this.#html
    if (html.startsWith('<!--', at)) return this.#comment(at)
    const isEnd = html[at + 1] === '/'
    tagName.lastIndex = at + (isEnd ? 2 : 1)
    const match = tagName.exec(html)
    if (!match) {
      if (html[at + 1] === '!' || html[at + 1] === '?' || isEnd) return after(html, '>', at)
      this.#out.push('&lt;')
      return at + 1
    }
    const name = match[0].length > 20 ? 'unknown' : match[0].toLowerCase()
    const tag = this.#attributes(tagName.lastIndex, keptAttributes[name] ?? [])
    if (tag.end < 0) {
      this.#dropped.add('a tag that never ends, and what follows it', html.slice(at, at + 200))
      return html.length
    }
    if (isEnd) this.#endTag(name)
    else return this.#startTag(name, tag.attributes, tag.end, at)
    return tag.end
  }

  #comment(at: number): number {
    const end = this.#html.indexOf('-->', at + 4)
    const words = this.#html.slice(at + 4, end < 0 ? at + 4 : Math.min(end, at + 24)).trim()
    // WordPress cuts a post into pages here; a story is one page, so the cut becomes a pause.
    if (words === 'nextpage') this.#startTag('hr', '', 0, at)
    return end < 0 ? this.#html.length : end + 3
  }

  #attributes(from: number, kept: readonly string[]): { attributes: string; end: number } {
    const html = this.#html
    if (html[from] === '>') return { attributes: '', end: from + 1 }
    let attributes = ''
    const seen = new Set<string>()
    let at = from
    while (at < html.length) {
      attribute.lastIndex = at
      const match = attribute.exec(html)
      if (!match) {
        while (at < html.length && /[\s/]/.test(html[at]!)) at++
        if (html[at] === '>') return { attributes, end: at + 1 }
        at++
        continue
      }
      at = attribute.lastIndex
      const name = match[1]!.length > 20 ? '' : match[1]!.toLowerCase()
      if (!kept.includes(name) || seen.has(name)) continue
      seen.add(name)
      const value = match[2] ?? match[3] ?? match[4] ?? ''
      if (value.length <= 8_000) attributes += ` ${name}="${value.replaceAll('"', '&quot;')}"`
    }
    return { attributes, end: -1 }
  }

  #startTag(tag: string, attributes: string, end: number, at: number): number {
    const example = () => this.#html.slice(at, Math.min(end, at + 200))
    if (rawElements.has(tag)) {
      if (!unremarkable.has(tag)) this.#dropped.add(`<${tag}>`, example())
      const close = this.#lower.indexOf(`</${tag}`, end)
      return close < 0 ? this.#html.length : after(this.#html, '>', close)
    }
    if (removedElements.has(tag)) {
      if (!unremarkable.has(tag)) this.#dropped.add(`<${tag}>`, example())
      return this.#pastElement(tag, end)
    }
    if (removedVoid.has(tag)) {
      if (!unremarkable.has(tag)) this.#dropped.add(`<${tag}>`, example())
      return end
    }
    if (lossy[tag]) this.#dropped.add(lossy[tag], example())
    const name = canonical(tag)
    if (voidElements.has(name)) {
      if (name === 'hr') this.#endParagraph()
      if (!this.#isFull()) {
        this.#elements++
        this.#out.push(`<${name}${attributes}>`)
      }
    } else if (formatting.has(name) || blockElements.has(name)) this.#begin(name, attributes)
    return end
  }

  #begin(name: string, attributes: string): void {
    if (this.#isFull()) {
      this.#skip(name)
      return
    }
    const rule = closedBy[name]
    if (rule) this.#endBackTo(rule.ends, rule.limits)
    if (blockElements.has(name)) this.#endParagraph()
    if (headings.includes(name)) this.#endBackTo(headings, scopes)
    const isAgain = formatting.has(name) && this.#open.includes(name)
    if (isAgain || this.#open.length >= deepest || this.#isListTooDeep(name)) {
      this.#skip(name)
      return
    }
    this.#elements++
    this.#open.push(name)
    this.#out.push(`<${name}${attributes}>`)
  }

  /** Leaves a tag out, and its end tag when that comes; words on its two sides stay apart. */
  #skip(name: string): void {
    this.#skipped.set(name, (this.#skipped.get(name) ?? 0) + 1)
    if (blockElements.has(name)) this.#out.push(' ')
  }

  // Nobody reads a seventh level: its items stand among those of the sixth.
  #isListTooDeep(name: string): boolean {
    return lists.includes(name) && this.#open.filter((one) => lists.includes(one)).length >= 6
  }

  #isFull(): boolean {
    const isFull = this.#elements >= mostElements
    if (isFull) this.#dropped.add('markup past the 8,000th element of a text, kept as its words')
    return isFull
  }

  #endTag(tag: string): void {
    const name = canonical(tag)
    if (name === 'br') {
      this.#out.push('<br>')
      return
    }
    const skipped = this.#skipped.get(name) ?? 0
    if (skipped > 0) {
      this.#skipped.set(name, skipped - 1)
      return
    }
    const index = this.#open.lastIndexOf(name)
    if (index < 0) return
    // Bold that ends inside a list it began outside of would tear the list apart.
    const tears = this.#open.slice(index + 1).some((one) => blockElements.has(one) && one !== 'p')
    if (formatting.has(name) && tears) return
    while (this.#open.length > index) this.#close()
  }

  #endParagraph(): void {
    this.#endBackTo(['p'], scopes)
  }

  #endBackTo(ends: readonly string[], limits: readonly string[]): void {
    for (let index = this.#open.length - 1; index >= 0; index--) {
      const name = this.#open[index]!
      if (ends.includes(name)) {
        while (this.#open.length > index) this.#close()
        return
      }
      if (limits.includes(name)) return
    }
  }

  #close(): void {
    this.#out.push(`</${this.#open.pop()}>`)
  }

  /** Where the element that began just before `at` ends, those of its own name inside it included. */
  #pastElement(name: string, at: number): number {
    // One that is never closed loses its tag only: it would take the rest of the story with it.
    let lastEnd = this.#lastEnd.get(name)
    if (lastEnd === undefined) {
      lastEnd = this.#lower.lastIndexOf(`</${name}`)
      this.#lastEnd.set(name, lastEnd)
    }
    if (lastEnd < at) return at
    let depth = 1
    let from = at
    const edge = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'g')
    edge.lastIndex = from
    for (let match = edge.exec(this.#lower); match; match = edge.exec(this.#lower)) {
      depth += match[1] === '/' ? -1 : 1
      from = after(this.#html, '>', match.index)
      if (depth === 0) return from
      if (from >= this.#html.length) break
      edge.lastIndex = from
    }
    return from
  }
}

function canonical(tag: string): string {
  if (asDiv.has(tag)) return 'div'
  if (tag === 'menu' || tag === 'dir') return 'ul'
  if (tag === 'listing') return 'pre'
  return tag === 'image' ? 'img' : tag
}

function after(html: string, mark: string, at: number): number {
  const index = html.indexOf(mark, at)
  return index < 0 ? html.length : index + mark.length
}

// toLowerCase changes the length of some strings (İ), and offsets must stay true.
function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/**
 * Foreign HTML as well-nested HTML of the few elements that become blocks, at most 32 deep and
 * 8,000 in number; text is never lost to these bounds, only its markup. Scripts, frames, forms,
 * drawings and the like are removed and counted in `dropped`. Takes time in proportion to its input.
 */
export function scanMarkup(html: string, dropped: DropList): string {
  return new Scan(html, dropped).run()
}
