import { slugify, slugPattern } from '@/lib/base/slug'
import { bodyText } from '@/lib/blocks/registry'
import { type ForeignBlock, withoutForeignPictures } from './foreign-block'
import { htmlToLine } from './html-to-blocks'
import { cutOnWord, oneLine } from './inline-runs'

const longestHeadline = 200
const longestStandfirst = 400

/**
 * A headline from a foreign title: entities decoded, markup gone, one line. Without one, the first
 * words of the body stand in. One that is too long is cut on a word; `rest` is what was cut, to go
 * before the body.
 */
export function headlineFrom(
  title: string,
  body: readonly ForeignBlock[],
): { headline: string; rest: string } {
  const line = htmlToLine(title)
  if (line === '') return { headline: firstWords(body), rest: '' }
  const { head, rest } = cutOnWord(line, longestHeadline)
  return { headline: head, rest }
}

function firstWords(body: readonly ForeignBlock[]): string {
  const words = oneLine(bodyText(withoutForeignPictures(body).slice(0, 20)).slice(0, 2_000))
  return words === '' ? 'No title' : cutOnWord(words, 80).head
}

/** A standfirst from a foreign summary: one line, at most 400 characters. */
export function standfirstFrom(summary: string): string {
  return cutOnWord(htmlToLine(summary), longestStandfirst).head
}

/** The first of the candidates that leaves something a web address may hold; percent-encoding is undone. */
export function slugFrom(...candidates: string[]): string {
  for (const candidate of candidates) {
    const slug = safeSlug(decoded(candidate))
    if (slug !== '') return slug
  }
  return 'story'
}

function safeSlug(text: string): string {
  const slug = slugify(text)
  if (slug === '' || slugPattern.test(slug)) return slug
  // Letters that have no case and no place in an address, such as modifier letters.
  return slugify(slug.replace(/[^\p{Ll}\p{Lo}\p{N}-]+/gu, ' '))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A lone % is a character like any other, and the slug leaves it out.
    return text
  }
}

/** A person's or subject's name: decoded, one line, at most 120 characters. */
export function nameFrom(text: string): string {
  return cutOnWord(htmlToLine(text), 120).head
}
