import type { InlineRun } from '@/lib/blocks/inline'
import { type ForeignBlock, type ForeignPicture, foreignLink } from './foreign-block'
import { type Marks, oneLine, printable, RunBuilder } from './inline-runs'
import { readList, readTerms } from './read-lists'
import { pictureIn, readFigure, readRecording } from './read-pictures'
import { readAside, readQuote } from './read-quotes'
import { readTable } from './read-tables'
import { readCode, readHeading } from './read-text'
import { classes, type Element, type Node, type Reader, type Reading } from './reading'

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

/** Collects the blocks of one flow of content: a story, a list item, a cell. */
class Flow {
  readonly blocks: ForeignBlock[] = []
  readonly #runs = new RunBuilder()
  readonly #reading: Reading
  #lifted: ForeignPicture[] = []

  constructor(reading: Reading) {
    this.#reading = reading
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

/** What a reading shares, with the flow that reads content by it. */
export function newReading(shared: Omit<Reading, 'flow'>): Reading {
  const reading: Reading = {
    ...shared,
    flow: (nodes, marks) => {
      const flow = new Flow(reading)
      flow.take(nodes, marks)
      flow.endParagraph()
      return flow.blocks
    },
  }
  return reading
}
