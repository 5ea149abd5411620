import { isOver, looksAhead, pastEnding, toCome } from './english-words'

/**
 * Whether the sentence about a day speaks of what is to come. The nearest verb before the day
 * decides, clause by clause backwards; then the first after it; then the preposition; a newspaper's
 * own tense, the past, where nothing says otherwise.
 */
export function isToCome(text: string, from: number, to: number): boolean {
  const before = text.slice(0, from).split(/(?<=[.!?…])\s+(?=\S)/u)
  const sentence = text.slice(0, from).endsWith(' ') ? before.at(-1)! : (before.at(-1) ?? '')
  return (
    backwards(sentence) ??
    forwards(text.slice(to).split(/[.!?;](?=\s|$)/u)[0]!) ??
    looksAhead.test(text.slice(0, from))
  )
}

function backwards(sentence: string): boolean | null {
  const clauses = sentence.split(/[,;:–—]|\s(?=(?:and|but|after|when|while|because|as)\s)/u)
  for (const [index, clause] of clauses.toReversed().entries()) {
    // What is said of somebody between commas is no part of the sentence's own time.
    if (index > 0 && /^\s*(which|who|whose|where)\b/i.test(clause)) continue
    const said = nearest(clause)
    if (said !== null) return said
    if (pastEnding.test(clause)) return false
  }
  return null
}

function nearest(clause: string): boolean | null {
  const over = [...clause.matchAll(isOver)].at(-1)
  const ahead = [...clause.matchAll(toCome)].at(-1)
  if (!over && !ahead) return null
  // "would have left" ends where "would" alone does not: the longer reading of one place wins.
  return endOf(ahead) > endOf(over)
}

function forwards(rest: string): boolean | null {
  const clauses = rest.split(/,/u)
  // "On Friday, the council will meet": an opening of its own says nothing yet.
  for (const clause of clauses.slice(0, rest.trimStart().startsWith(',') ? 2 : 1)) {
    const first = [...clause.matchAll(toCome)][0]?.index ?? Infinity
    const over = [...clause.matchAll(isOver)][0]?.index ?? Infinity
    const weak = clause.search(pastEnding)
    const past = Math.min(over, weak === -1 ? Infinity : weak)
    if (first !== Infinity || past !== Infinity) return first < past
  }
  return null
}

const endOf = (match: RegExpMatchArray | undefined) => (match ? match.index! + match[0].length : -1)
