// Whether a text contains a word of the publication's list, however it is dressed up.

/** Longest entry of the list, in characters; how many entries there may be; how many come in one form. */
export const longestWord = 80
export const mostWords = 2_000
export const wordsAtOnce = 200

// Letters of other scripts that look like Latin ones, at the same place in both strings.
const lookalikes = 'аеорсухіјѕκνορτυ'
const latin = 'aeopcyxijskvoptu'
const foldings = new Map([...lookalikes].map((letter, at) => [letter, [...latin][at]!]))

// Scripts that put no space between words.
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

// Only where a word mixes scripts: a Russian word stays Russian.
function unmasked(word: string): string {
  if (!/[a-z]/.test(word) || !/[\p{sc=Cyrl}\p{sc=Grek}]/u.test(word)) return word
  return [...word].map((letter) => foldings.get(letter) ?? letter).join('')
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(unmasked)
}

// "s p a m" and "s.p.a.m" are read as the word they spell.
function spelled(text: string): string[] {
  const runs = text.match(
    /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[^\p{L}\p{N}\n]{1,3}[\p{L}\p{N}](?![\p{L}\p{N}])){2,}/gu,
  )
  return (runs ?? []).map((run) => unmasked(run.replace(/[^\p{L}\p{N}]+/gu, '')))
}

/**
 * Reads a text once, to be asked for many words. A word, or several in a row, is found as whole
 * words, without regard to case and accents, also where its letters are spelled apart or mixed with
 * lookalikes of another script; a trailing * stands for any ending. In scripts without spaces
 * between words it is found anywhere.
 */
export function wordFinder(text: string): (word: string) => boolean {
  const read = plain(text)
  const words = wordsOf(read)
  const known = new Set(words)
  const apart = spelled(read)
  return (word) => {
    const wanted = plain(word)
      .split(/[^\p{L}\p{N}*]+/u)
      .filter((part) => /[\p{L}\p{N}]/u.test(part))
    const [first] = wanted
    if (first === undefined) return false
    if (unspaced.test(word)) return read.includes(wanted.join('').replaceAll('*', ''))
    const fits = (here: string | undefined, part: string) =>
      here !== undefined &&
      (part.endsWith('*') ? here.startsWith(part.slice(0, -1)) : here === part)
    if (wanted.length === 1 && apart.some((here) => fits(here, first))) return true
    if (wanted.length === 1 && !first.endsWith('*')) return known.has(first)
    return words.some((_, at) => wanted.every((part, offset) => fits(words[at + offset], part)))
  }
}
