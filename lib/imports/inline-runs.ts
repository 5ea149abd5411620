import type { InlineRun } from '@/lib/blocks/inline'

/** What the elements around a piece of text say of it. */
export interface Marks {
  bold?: true
  italic?: true
  link?: string
}

export const noMarks: Marks = {}

// What JSON in Postgres refuses (NUL, lone surrogates), and what no text means to say.
const unprintable = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufffe\uffff]/g
const loneSurrogate = /\p{Surrogate}/gu

/** Text without control characters; halves of characters become U+FFFD. Line feeds and tabs stay. */
export function printable(text: string): string {
  return text.replace(unprintable, '').replace(loneSurrogate, '\uFFFD')
}

/** Text on one line: white space as HTML shows it, ends trimmed. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/gu, ' ').trim()
}

/** `text` in at most `max` UTF-16 units, cut on a word where there is one, with an ellipsis. */
export function cutOnWord(text: string, max: number): { head: string; rest: string } {
  if (text.length <= max) return { head: text, rest: '' }
  const space = text.slice(0, max).lastIndexOf(' ')
  const at = space > max / 2 ? space : wholeCharacters(text, max - 1)
  return { head: `${text.slice(0, at).trimEnd()}…`, rest: text.slice(at).trim() }
}

/** The greatest index not above `at` that does not split a surrogate pair. */
export function wholeCharacters(text: string, at: number): number {
  const code = text.charCodeAt(at - 1)
  return code >= 0xd800 && code <= 0xdbff ? at - 1 : at
}

/**
 * Collects the runs of one paragraph: white space collapses as in HTML (CSS Text 3 §4.1), breaks
 * have no space around them, neighbours with the same marks are one run.
 */
export class RunBuilder {
  #runs: { parts: string[]; marks: Marks }[] = []
  #last = '\n'
  #hasSpace = false

  /** Nothing but white space so far. */
  get isBlank(): boolean {
    return this.#runs.length === 0
  }

  get endsWithBreak(): boolean {
    return this.#last === '\n'
  }

  /** Adds text whose white space means a space. */
  add(text: string, marks: Marks): void {
    const collapsed = text.replace(/[ \t\n\r\f]+/g, ' ')
    if (collapsed === '') return
    const starts = collapsed.startsWith(' ')
    const ends = collapsed.length > 1 && collapsed.endsWith(' ')
    const words = collapsed.slice(starts ? 1 : 0, ends ? -1 : undefined)
    if (starts) this.#hasSpace = true
    if (words === '') return
    if (this.#hasSpace && this.#last !== '\n') this.#space(marks)
    this.#push(words, marks)
    this.#hasSpace = ends
  }

  /** Adds text as it stands: code, whose spaces count. */
  addVerbatim(text: string, marks: Marks): void {
    if (text !== '') this.#push(text, marks)
  }

  /** Adds a line break; not at the start. */
  addBreak(): void {
    this.#hasSpace = false
    if (!this.isBlank) this.#push('\n', this.#runs.at(-1)?.marks ?? noMarks)
  }

  // A space between two runs goes to the one that is no link: nobody underlines it.
  #space(marks: Marks): void {
    const before = this.#runs.at(-1)?.marks ?? noMarks
    this.#push(' ', before.link && !marks.link ? marks : before)
  }

  #push(text: string, marks: Marks): void {
    this.#last = text.at(-1)!
    const run = this.#runs.at(-1)
    if (run && sameMarks(run.marks, marks)) run.parts.push(text)
    else this.#runs.push({ parts: [text], marks })
  }

  /** The runs collected, and starts afresh. Breaks at the end go. */
  take(): InlineRun[] {
    const runs = this.#runs.map(({ parts, marks }) => ({ text: parts.join(''), ...marks }))
    this.#runs = []
    this.#last = '\n'
    this.#hasSpace = false
    return trimmedEnd(runs)
  }
}

function sameMarks(one: Marks, other: Marks): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.link === other.link
}

function trimmedEnd(runs: InlineRun[]): InlineRun[] {
  for (let run = runs.at(-1); run; run = runs.at(-1)) {
    run.text = run.text.trimEnd()
    if (run.text !== '') break
    runs.pop()
  }
  return runs
}

/** Runs split at their line breaks: one list of runs a line, empty lines left out. */
export function linesOf(runs: readonly InlineRun[]): InlineRun[][] {
  const lines: InlineRun[][] = [[]]
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)!.push({ ...run, text })
    })
  }
  return lines.filter((line) => line.length > 0)
}

/** Lines as the runs of one paragraph, with a break between each two. */
export function joinLines(lines: readonly InlineRun[][]): InlineRun[] {
  const runs: InlineRun[] = []
  lines.forEach((line, index) => {
    if (index > 0) append(runs, { text: '\n' })
    for (const run of line) append(runs, run)
  })
  return runs
}

function append(runs: InlineRun[], run: InlineRun): void {
  const last = runs.at(-1)
  if (last && (sameMarks(last, run) || run.text === '\n')) last.text += run.text
  else runs.push({ ...run })
}
