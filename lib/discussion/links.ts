import { isLinkTarget } from '@/lib/base/links'

/** A piece of a line: words, or a link that shows where it goes. */
export interface Piece {
  text: string
  href?: string
}

const address = /https?:\/\/[^\s<>"'`]+/gi
// A sentence's end is not the address's; nor is the bracket around it.
const trailing = /[.,;:!?)\]}’”»…]+$/

/** Letters of a link that are shown: a longer one is cut, and still leads where it says. */
const longestShown = 60

/**
 * A line's links, found in plain text: http and https only, whole, without a name before the host
 * (see {@link isLinkTarget}). What is not such an address stays words.
 */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const found of line.matchAll(address)) {
    const href = found[0].replace(trailing, '')
    if (!isLinkTarget(href)) continue
    if (found.index > at) pieces.push({ text: line.slice(at, found.index) })
    pieces.push({ text: shown(href), href })
    at = found.index + href.length
  }
  if (at < line.length) pieces.push({ text: line.slice(at) })
  return pieces
}

function shown(href: string): string {
  const plain = href.replace(/^https?:\/\//i, '').replace(/\/$/, '')
  return plain.length > longestShown ? `${plain.slice(0, longestShown)}…` : plain
}

/** How many links a text has. */
export function linksIn(text: string): number {
  return text
    .split('\n')
    .flatMap(piecesOf)
    .filter((piece) => piece.href).length
}

const anyAddress = /\b(?:https?:\/\/|www\.)[^\s<>"'`]/giu

/** How many addresses a text names, whether or not they become links. */
export function addressesIn(text: string): number {
  return text.match(anyAddress)?.length ?? 0
}
