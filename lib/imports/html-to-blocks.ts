import { fromHtml } from 'hast-util-from-html'
import type { InlineRun } from '@/lib/blocks/inline'
import { withinLimits } from './block-limits'
import { DropList, type Dropped } from './dropped'
import { type ForeignBlock, type ForeignPicture, foreignLink, foreignSource } from './foreign-block'
import {
  cutOnWord,
  joinLines,
  linesOf,
  type Marks,
  noMarks,
  oneLine,
  printable,
  RunBuilder,
} from './inline-runs'
import { scanMarkup } from './markup-scan'

type Root = ReturnType<typeof fromHtml>
type Node = Root['children'][number]
export type Element = Extract<Node, { type: 'element' }>

export interface HtmlOptions {
  /** Address of the page the HTML stood on: relative links and pictures are resolved against it. */
  base?: string
  /**
   * True where a blank line ends a paragraph and a line end is a break, as WordPress's classic
   * editor stored posts. False for HTML proper.
   */
  keepsNewlines?: boolean
}

export interface ReadHtml {
  blocks: ForeignBlock[]
  dropped: Dropped[]
}

/** Headings' levels in a story, which has its h1 already. */
const levels: Record<string, 2 | 3> = { h1: 2, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 }

/** What every part of one reading shares. */
interface Reading {
  base: string | undefined
  keepsNewlines: boolean
  dropped: DropList
}

/** Collects the blocks of one flow of content: a story, a list item, a cell. */
class Flow {
  readonly blocks: ForeignBlock[] = []
  readonly #runs = new RunBuilder()
  readonly #reading: Reading
  #lifted: ForeignPicture[] = []

  constructor(reading: Reading) {
    this.#reading = reading
  }

  static read(nodes: readonly Node[], reading: Reading, marks: Marks = noMarks): ForeignBlock[] {
    const flow = new Flow(reading)
    flow.take(nodes, marks)
    flow.endParagraph()
    return flow.blocks
  }

  take(nodes: readonly Node[], marks: Marks): void {
    for (const node of nodes) {
      if (node.type === 'text') this.#text(node.value, marks)
      else if (node.type === 'element') this.#element(node, marks)
    }
  }

  #text(value: string, marks: Marks): void {
    const text = printable(value)
    if (!this.#reading.keepsNewlines) {
      this.#runs.add(text, marks)
      return
    }
    text.split(/\r?\n[ \t\r\f]*\n\s*/).forEach((part, index) => {
      if (index > 0) this.endParagraph()
      part.split(/\r?\n/).forEach((line, row) => {
        if (row > 0 && !this.#runs.endsWithBreak) this.#runs.addBreak()
        this.#runs.add(line, marks)
      })
    })
  }

  #element(element: Element, marks: Marks): void {
    const inside = this.#marksOf(element, marks)
    if (inside) {
      const isQuoted = element.tagName === 'q'
      if (isQuoted) this.#runs.add('“', inside)
      this.take(element.children, inside)
      if (isQuoted) this.#runs.add('”', inside)
    } else if (element.tagName === 'br') this.#break()
    else if (element.tagName === 'img') this.#picture(element, marks)
    else {
      this.endParagraph()
      const read = readers[element.tagName]
      if (read) this.blocks.push(...read(element, this.#reading, marks))
      else this.take(element.children, marks)
      this.endParagraph()
    }
  }

  /** The marks inside an element that stands in a line of text; undefined for one that does not. */
  #marksOf({ tagName, properties }: Element, marks: Marks): Marks | undefined {
    if (tagName === 'b' || tagName === 'strong') return { ...marks, bold: true }
    if (tagName === 'i' || tagName === 'em' || tagName === 'cite') return { ...marks, italic: true }
    if (tagName === 'q' || tagName === 'code') return marks
    if (tagName !== 'a') return undefined
    const href = String(properties.href ?? '')
    const link = foreignLink(href, this.#reading.base)
    if (link) return { ...marks, link }
    if (href.trim().startsWith('#'))
      this.#reading.dropped.add('links to a place on their own page, kept as text', href)
    else if (href !== '')
      this.#reading.dropped.add('links to where no link may go, kept as text', href)
    return marks
  }

  // Two breaks in a row are how people without a paragraph key ended paragraphs.
  #break(): void {
    if (this.#runs.endsWithBreak) this.endParagraph()
    else this.#runs.addBreak()
  }

  #picture(element: Element, marks: Marks): void {
    const alt = oneLine(String(element.properties.alt ?? ''))
    if (/\b(wp-smiley|emoji)\b/.test(classes(element))) {
      this.#runs.add(alt, marks)
      return
    }
    const picture = pictureIn(element, alt, this.#reading)
    if (!picture) return
    // A picture inside a sentence waits for the sentence to end.
    if (this.#runs.isBlank) this.blocks.push(picture)
    else this.#lifted.push(picture)
  }

  endParagraph(): void {
    const text = this.#runs.take()
    const words = text.map((run) => run.text).join('')
    if (words.trim() !== '') this.blocks.push({ type: 'paragraph', text: linked(text, words) })
    this.blocks.push(...this.#lifted)
    this.#lifted = []
  }
}

/** An address alone in its paragraph is a link: that is how embeds were written. */
function linked(text: InlineRun[], words: string): InlineRun[] {
  if (text.some((run) => run.link) || !/^https?:\/\/\S+$/.test(words)) return text
  const link = foreignLink(words, undefined)
  return link ? [{ text: words, link }] : text
}

function classes(element: Element): string {
  const names = element.properties.className
  return Array.isArray(names) ? names.join(' ') : String(names ?? '')
}

function pictureIn(element: Element, alt: string, reading: Reading): ForeignPicture | undefined {
  const { src, width, height, dataSrc, dataLazySrc, dataOrigFile } = element.properties
  if (Number(width) === 1 && Number(height) === 1) {
    reading.dropped.add('invisible counting pictures', String(src))
    return undefined
  }
  // Pages that load pictures late keep the true address beside a blank one.
  for (const one of [dataSrc, dataLazySrc, src, dataOrigFile]) {
    const address = foreignSource(String(one ?? ''), reading.base)
    if (address)
      return { type: 'foreign-picture', src: address, alt: cutOnWord(alt, 400).head, caption: '' }
  }
  reading.dropped.add('pictures without an address of their own', String(src ?? alt))
  return undefined
}

type Reader = (element: Element, reading: Reading, marks: Marks) => ForeignBlock[]

const isPicture = (block: ForeignBlock): block is ForeignPicture => block.type === 'foreign-picture'
const paragraph = (text: InlineRun[]): ForeignBlock => ({ type: 'paragraph', text })

/** The lines of what a place that holds only text was given; the pictures in it come after. */
function textAndPictures(blocks: readonly ForeignBlock[]): {
  lines: InlineRun[][]
  pictures: ForeignPicture[]
} {
  return { lines: blocks.flatMap(blockLines), pictures: blocks.filter(isPicture) }
}

function blockLines(block: ForeignBlock): InlineRun[][] {
  switch (block.type) {
    case 'paragraph':
      return linesOf(block.text)
    case 'subhead':
      return [[{ text: block.text, bold: true }]]
    case 'list':
      return block.items.flatMap((item, index) =>
        linesOf(item).map((line, row): InlineRun[] => {
          const marker = block.ordered ? `${index + 1}. ` : '– '
          return [{ text: row === 0 ? marker : '\u2003' }, ...line]
        }),
      )
    case 'quote':
      return [
        ...block.paragraphs.flatMap(linesOf),
        ...(block.source ? [[{ text: `— ${block.source}` }]] : []),
      ]
    case 'pull-quote':
      return [[{ text: block.text }]]
    case 'fact-box':
      return [[{ text: block.title, bold: true as const }], ...block.items.flatMap(linesOf)]
    default:
      return []
  }
}

function plainLine(blocks: readonly ForeignBlock[]): string {
  const { lines } = textAndPictures(blocks)
  return oneLine(lines.map((line) => line.map((run) => run.text).join('')).join(' '))
}

function childrenNamed(element: Element, ...names: string[]): Element[] {
  return element.children.filter(
    (child): child is Element => child.type === 'element' && names.includes(child.tagName),
  )
}

const readHeading: Reader = (element, reading, marks) => {
  const blocks = Flow.read(element.children, reading, marks)
  const text = plainLine(blocks)
  const level = levels[element.tagName]!
  const own: ForeignBlock[] =
    text === ''
      ? []
      : text.length <= 200
        ? [{ type: 'subhead', level, text }]
        : [paragraph([{ text, bold: true }])]
  return [...own, ...blocks.filter(isPicture)]
}

const readList: Reader = (element, reading, marks) => {
  const items: InlineRun[][] = []
  const pictures: ForeignPicture[] = []
  for (const child of element.children) {
    const isItem = child.type === 'element' && child.tagName === 'li'
    const content = textAndPictures(Flow.read(isItem ? child.children : [child], reading, marks))
    pictures.push(...content.pictures)
    const isNestedList = child.type === 'element' && /^[uo]l$/.test(child.tagName)
    const last = items.at(-1)
    // A list put straight into a list, without an item, belongs to the item before it.
    if (isNestedList && last) items[items.length - 1] = joinLines([last, ...content.lines])
    else if (content.lines.length > 0) items.push(joinLines(content.lines))
  }
  const ordered = element.tagName === 'ol'
  return [...(items.length > 0 ? [{ type: 'list' as const, ordered, items }] : []), ...pictures]
}

/** Terms with what they mean: one item each, the term in bold. */
const readTerms: Reader = (element, reading, marks) => {
  const items: InlineRun[][] = []
  const pictures: ForeignPicture[] = []
  let isTerm = false
  for (const child of element.children) {
    if (child.type !== 'element') continue
    const isNextTerm = child.tagName === 'dt'
    const content = textAndPictures(
      Flow.read(child.children, reading, isNextTerm ? { ...marks, bold: true } : marks),
    )
    pictures.push(...content.pictures)
    if (content.lines.length === 0) continue
    const text = joinLines(content.lines)
    const last = items.at(-1)
    if (isNextTerm || !last) items.push(text)
    else if (isTerm) last.push({ text: ': ' }, ...text)
    else items[items.length - 1] = joinLines([last, text])
    isTerm = isNextTerm
  }
  return [
    ...(items.length > 0 ? [{ type: 'list' as const, ordered: false, items }] : []),
    ...pictures,
  ]
}

const isSource = (child: Node): boolean =>
  child.type === 'element' &&
  (/^(cite|footer)$/.test(child.tagName) ||
    (child.tagName === 'p' &&
      child.children.some((one) => one.type === 'element' && one.tagName === 'cite') &&
      child.children.every(
        (one) =>
          (one.type === 'element' && /^(cite|br)$/.test(one.tagName)) ||
          (one.type === 'text' && /^[\s\u2010-\u2015-]*$/.test(one.value)),
      )))

/** A quote's words and who said them. */
function quoted(element: Element, reading: Reading, marks: Marks) {
  const sources = element.children.filter(isSource)
  const words = Flow.read(
    element.children.filter((child) => !isSource(child)),
    reading,
    marks,
  )
  const source = sources
    .map((child) => plainLine(Flow.read([child], reading)).replace(/^[\s\u2010-\u2015-]+/, ''))
    .filter((text) => text !== '')
    .join(', ')
  return { words, source: cutOnWord(source, 200).head }
}

const readQuote: Reader = (element, reading, marks) => {
  const { words, source } = quoted(element, reading, marks)
  const paragraphs = words
    .flatMap((block) =>
      block.type === 'paragraph'
        ? [block.text]
        : isPicture(block)
          ? []
          : [joinLines(blockLines(block))],
    )
    .filter((runs) => runs.length > 0)
  const quote: ForeignBlock[] =
    paragraphs.length > 0
      ? [{ type: 'quote', paragraphs, source }]
      : source !== ''
        ? [paragraph([{ text: source }])]
        : []
  return [...quote, ...words.filter(isPicture)]
}

const readFigure: Reader = (element, reading, marks) => {
  const inner = childrenNamed(element, 'blockquote')[0]
  if (/\bpullquote\b/.test(classes(element)) && inner) return readPullQuote(inner, reading, marks)
  const captions = childrenNamed(element, 'figcaption')
  const blocks = Flow.read(
    element.children.filter((child) => !captions.includes(child as Element)),
    reading,
    marks,
  )
  let caption = plainLine(captions.flatMap((one) => Flow.read(one.children, reading)))
  const pictures = blocks.filter(isPicture)
  const only = pictures.length === 1 ? pictures[0]! : undefined
  const isLoose =
    only && caption === '' && blocks.every((one) => isPicture(one) || one.type === 'paragraph')
  if (isLoose) caption = plainLine(blocks)
  const rest = isLoose ? [only] : blocks
  if (caption === '') return rest
  if (only?.caption !== '') return [...rest, paragraph([{ text: caption }])]
  const { head, rest: more } = cutOnWord(caption, 600)
  only.caption = head
  return more === '' ? rest : [...rest, paragraph([{ text: more }])]
}

const readPullQuote: Reader = (element, reading, marks) => {
  const { words, source } = quoted(element, reading, marks)
  const text = plainLine(words)
  if (text === '' || text.length > 400) return readQuote(element, reading, marks)
  return [{ type: 'pull-quote', text, source }, ...words.filter(isPicture)]
}

/** An aside with a heading is a box; without one it is part of the text. */
const readAside: Reader = (element, reading, marks) => {
  const blocks = Flow.read(element.children, reading, marks)
  const [first, ...others] = blocks
  if (first?.type !== 'subhead' || first.text.length > 120) return blocks
  const items = others
    .flatMap((block): InlineRun[][] =>
      block.type === 'list' ? block.items : isPicture(block) ? [] : [joinLines(blockLines(block))],
    )
    .filter((runs) => runs.length > 0)
  if (items.length === 0) return blocks
  return [{ type: 'fact-box', title: first.text, items }, ...others.filter(isPicture)]
}

function rowsOf(element: Element): Element[] {
  return childrenNamed(element, 'thead', 'tbody', 'tfoot', 'tr').flatMap((child) =>
    child.tagName === 'tr' ? [child] : childrenNamed(child, 'tr'),
  )
}

const isRich = (blocks: readonly ForeignBlock[]): boolean =>
  blocks.length > 1 || blocks.some((one) => one.type !== 'paragraph')

/** A table of words is a list of its rows; a table that only laid out a page is what it holds. */
const readTable: Reader = (element, reading, marks) => {
  const caption = childrenNamed(element, 'caption').flatMap((one) =>
    Flow.read(one.children, reading, marks),
  )
  const rows = rowsOf(element).map((row) =>
    childrenNamed(row, 'td', 'th').map((cell) =>
      Flow.read(cell.children, reading, cell.tagName === 'th' ? { ...marks, bold: true } : marks),
    ),
  )
  const cells = rows.flat()
  if (rows.every((row) => row.length < 2) || cells.filter(isRich).length > cells.length / 2)
    return [...caption, ...cells.flat()]
  reading.dropped.add('tables, kept as lists of their rows', plainLine(cells.flat().slice(0, 8)))
  const items = rows.map(rowLine).filter((item) => item.length > 0)
  const pictures = cells.flat().filter(isPicture)
  return [
    ...caption,
    ...(items.length > 0 ? [{ type: 'list' as const, ordered: false, items }] : []),
    ...pictures,
  ]
}

function rowLine(cells: ForeignBlock[][]): InlineRun[] {
  const texts = cells.map((cell) => joinLines(textAndPictures(cell).lines))
  while (texts.at(-1)?.length === 0) texts.pop()
  // An empty cell in the middle keeps its place, or the others would seem to move.
  return texts.flatMap((text, index): InlineRun[] => [
    ...(index > 0 ? [{ text: ' · ' }] : []),
    ...(text.length > 0 ? text : [{ text: '–' }]),
  ])
}

const readCode: Reader = (element) => {
  const text = printable(textIn(element))
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\s+$/g, '')
  const runs = new RunBuilder()
  // A page collapses spaces at the start of a line, and with them the shape of code and verse.
  const kept = text.replace(/^[ \t]+/gm, (indent) =>
    indent.replaceAll('\t', '  ').replaceAll(' ', '\u00a0'),
  )
  runs.addVerbatim(kept, noMarks)
  const text2 = runs.take()
  return text2.length > 0 ? [paragraph(text2)] : []
}

function textIn(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value
      if (child.type !== 'element') return ''
      return child.tagName === 'br' ? '\n' : textIn(child)
    })
    .join('')
}

const readRecording: Reader = (element, reading, marks) => {
  const href = String(element.properties.src ?? '')
  const link = foreignSource(href, reading.base)
  const rest = Flow.read(element.children, reading, marks)
  if (!link) {
    reading.dropped.add(`<${element.tagName}>`, href)
    return rest
  }
  reading.dropped.add('recordings, kept as links', href)
  return [paragraph([{ text: link, link }]), ...rest]
}

const readers: Record<string, Reader> = {
  h1: readHeading,
  h2: readHeading,
  h3: readHeading,
  h4: readHeading,
  h5: readHeading,
  h6: readHeading,
  ul: readList,
  ol: readList,
  dl: readTerms,
  blockquote: readQuote,
  figure: readFigure,
  aside: readAside,
  table: readTable,
  pre: readCode,
  audio: readRecording,
  video: readRecording,
  hr: () => [{ type: 'divider' }],
}

/**
 * Foreign HTML, hostile or not, as a story's blocks. Never throws and takes time in proportion to
 * the input; with the foreign pictures taken out, the blocks pass the body's schema. What had no
 * place in a story is told in `dropped`. Parsing follows WHATWG HTML, by way of parse5.
 */
export function htmlToBlocks(html: string, options: HtmlOptions = {}): ReadHtml {
  const dropped = new DropList()
  const reading = { base: options.base, keepsNewlines: options.keepsNewlines ?? false, dropped }
  const tree = fromHtml(scanMarkup(html, dropped), { fragment: true })
  const blocks = Flow.read(tree.children, reading)
  return { blocks: withinLimits(trimmed(blocks), dropped), dropped: dropped.toArray() }
}

// A rule at the start or the end parts nothing from nothing.
function trimmed(blocks: ForeignBlock[]): ForeignBlock[] {
  const from = blocks.findIndex((one) => one.type !== 'divider')
  const to = blocks.findLastIndex((one) => one.type !== 'divider')
  return from < 0 ? [] : blocks.slice(from, to + 1)
}

/** The words of foreign HTML on one line: for titles, names and summaries. */
export function htmlToLine(html: string): string {
  if (!/[<&]/.test(html)) return oneLine(html)
  const tree = fromHtml(scanMarkup(html, new DropList()), { fragment: true })
  return plainLine(
    Flow.read(tree.children, { base: undefined, keepsNewlines: false, dropped: new DropList() }),
  )
}
