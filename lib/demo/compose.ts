// Short ways to write a story's blocks by hand, so that the story files read as prose.
import type { DemoBlock, DemoInline, DemoRun } from './types'

const mark = /\*\*(.+?)\*\*|_(.+?)_|\[(.+?)\]\(([^)]+)\)/g

/**
 * Reads a line with `**bold**`, `_italic_` and `[words](target)` into runs.
 * A target that is a bare slug is another demo story; anything else is a link as it stands.
 */
export function runs(text: string): DemoInline {
  const found: DemoRun[] = []
  let from = 0
  for (const match of text.matchAll(mark)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index) })
    found.push(markedRun(match))
    from = match.index + match[0].length
  }
  if (from < text.length) found.push({ text: text.slice(from) })
  return found
}

function markedRun([, bold, italic, words, target]: RegExpMatchArray): DemoRun {
  if (bold !== undefined) return { text: bold, bold: true }
  if (italic !== undefined) return { text: italic, italic: true }
  const isSlug = /^[a-z0-9-]+$/.test(target!)
  return isSlug ? { text: words!, story: target! } : { text: words!, link: target! }
}

/** A paragraph. */
export const p = (text: string): DemoBlock => ({ type: 'paragraph', text: runs(text) })

/** A subhead of the first rank. */
export const h = (text: string): DemoBlock => ({ type: 'subhead', level: 2, text })

/** A subhead of the second rank. */
export const h3 = (text: string): DemoBlock => ({ type: 'subhead', level: 3, text })

/** A list of points. */
export const ul = (...items: string[]): DemoBlock => ({
  type: 'list',
  ordered: false,
  items: items.map(runs),
})

/** A numbered list. */
export const ol = (...items: string[]): DemoBlock => ({
  type: 'list',
  ordered: true,
  items: items.map(runs),
})

/** Someone's words at length; the source comes first, then a paragraph for each further text. */
export const quote = (source: string, ...paragraphs: string[]): DemoBlock => ({
  type: 'quote',
  paragraphs: paragraphs.map(runs),
  source,
})

/** A line set large. */
export const pull = (text: string, source: string): DemoBlock => ({
  type: 'pull-quote',
  text,
  source,
})

/** A picture in the text column. */
export const pic = (key: string, caption: string): DemoBlock => ({
  type: 'picture',
  picture: { key, caption },
  track: 'main',
})

/** A picture wider than the text column. */
export const wide = (key: string, caption: string): DemoBlock => ({
  type: 'picture',
  picture: { key, caption },
  track: 'wide',
})

/** A fact box. */
export const box = (title: string, ...items: string[]): DemoBlock => ({
  type: 'fact-box',
  title,
  items: items.map(runs),
})

/** A pause between two parts. */
export const rule: DemoBlock = { type: 'divider' }

/** Published so many days ago at `HH:MM`, and perhaps updated since. */
export const out = (daysAgo: number, at: string, updated?: [daysAgo: number, at: string]) => ({
  state: 'published' as const,
  published: { daysAgo, at },
  ...(updated === undefined ? {} : { updated: { daysAgo: updated[0], at: updated[1] } }),
})
