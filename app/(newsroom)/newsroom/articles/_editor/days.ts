// The words for days in the editor's document, and what is said of them.
import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Dateline } from '@/lib/articles/day-words'
import { type Decision, type SettledWord, settle } from '@/lib/daywords/decide'
import { dayWords } from '@/lib/daywords/resolve'

/** A word in the document: `from` and `to` are its positions there. */
export interface PlacedWord extends SettledWord {
  text: string
  /** The words around it, to know it by. */
  before: string
  after: string
}

/** Every word of the document that means a day, in order. */
export function wordsIn(doc: Node, from: Dateline): PlacedWord[] {
  const words: PlacedWord[] = []
  doc.descendants((node, pos, parent) => {
    if (!node.isTextblock) return true
    // A heading or a pull quote takes no marks.
    if (node.type.spec.marks === '') return false
    for (const word of inParagraph(node, parent?.type.name === 'quote', from))
      words.push({ ...word, from: word.from + pos + 1, to: word.to + pos + 1 })
    return false
  })
  return words
}

// A paragraph's node is another once anything in it changes, so what was found in it is kept with it.
const known = new WeakMap<Node, { key: string; words: PlacedWord[] }>()

function inParagraph(node: Node, isQuote: boolean, { day, language }: Dateline): PlacedWord[] {
  const key = `${day} ${language?.tag} ${isQuote}`
  const before = known.get(node)
  if (before?.key === key) return before.words
  const text = node.textBetween(0, node.content.size, undefined, '\n')
  const found = language ? dayWords(text, day, language) : []
  const words = settle(found, decisionsIn(node), isQuote).map((word) => ({
    ...word,
    text: text.slice(word.from, word.to),
    before: text.slice(Math.max(0, word.from - 40), word.from),
    after: text.slice(word.to, word.to + 40),
  }))
  known.set(node, { key, words })
  return words
}

function decisionsIn(node: Node): Decision[] {
  const decisions: Decision[] = []
  node.forEach((child, offset) => {
    const date = child.marks.find((mark) => mark.type.name === 'day')?.attrs.date
    const last = decisions.at(-1)
    if (date && last?.to === offset && last.date === date) last.to += child.nodeSize
    else if (date) decisions.push({ from: offset, to: offset + child.nodeSize, date })
  })
  return decisions
}

/** Says of a word that it means this day (yyyy-mm-dd) or none; null leaves it to the rules again. */
export function decide(
  { tr, schema }: EditorState,
  { from, to }: Pick<PlacedWord, 'from' | 'to'>,
  date: string | null,
): Transaction {
  const mark = schema.marks.day!
  tr.removeMark(from, to, mark)
  return date === null ? tr : tr.addMark(from, to, mark.create({ date }))
}
