/** A stretch of text, from its first character to the one after its last. */
export type Span = [from: number, to: number]

/**
 * The stretches of a paragraph that are somebody's own words. A quote that is not closed lasts to
 * the end: so does a long quote whose next paragraph opens anew.
 */
export function quotedSpans(text: string, pairs: [open: string, close: string][]): Span[] {
  const spans: Span[] = []
  let open: { at: number; close: string } | null = null
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!
    if (open) {
      if (mark !== open.close || isApostrophe(text, at)) continue
      spans.push([open.at, at + 1])
      open = null
    } else {
      const pair = pairs.find(([opening]) => opening === mark)
      if (pair) open = { at, close: pair[1] }
      else if (mark === "'" && opensSingle(text, at)) open = { at, close: "'" }
    }
  }
  if (open) spans.push([open.at, text.length])
  return spans
}

// Between two letters the mark is an apostrophe: don’t.
function isApostrophe(text: string, at: number): boolean {
  return /['’]/.test(text[at]!) && /\p{L}/u.test(text[at + 1] ?? '')
}

// A typewriter's single mark opens only where one closes as well: 'tis and rock 'n' roll do not.
function opensSingle(text: string, at: number): boolean {
  return (
    /^$|[\s(]/u.test(text[at - 1] ?? '') &&
    /^'\p{L}.*?[\p{L}.,!?]'(?=[\s.,;:!?)]|$)/u.test(text.slice(at)) &&
    !/^'(n|tis|twas|em)\b/i.test(text.slice(at))
  )
}
