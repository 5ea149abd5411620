// Makes of what somebody typed a text that can only say something, and not do anything to the page.

// Overrides, embeddings and isolates turn the reading direction of what follows (Unicode UAX #9);
// invisible characters make two texts of one, and tags hide whole sentences.
const hidden = /[\u202A-\u202E\u2066-\u2069\u200B\u2060-\u2064\uFEFF\u00AD\u180E\uFFF9-\uFFFB]/gu
const tags = /[\u{E0000}-\u{E007F}]/gu
const control = /(?!\n)\p{Cc}/gu

/** Marks on one letter that a language may need; more of them reach into the lines above and below. */
const mostMarks = 4
const piledMarks = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu')

/**
 * The text as it is kept: Unicode NFC, line feeds for line ends, without what turns direction,
 * hides or piles up, and with one empty line at most between paragraphs.
 */
export function tame(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|\u2028/g, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(/\t/g, ' ')
    .replace(control, '')
    .replace(hidden, '')
    .replace(tags, '')
    .replace(piledMarks, '$1')
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A person's name as it is kept: the same in one line. */
export function tameName(name: string): string {
  return tame(name).replace(/\s+/gu, ' ')
}

/** The paragraphs of a tamed text, each as its lines. */
export function paragraphsOf(text: string): string[][] {
  return text.split('\n\n').map((paragraph) => paragraph.split('\n'))
}
