// Scripts that write without spaces between words: Postgres reads a whole sentence of theirs as one word.
const letters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const runs = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu
const together =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu

/**
 * Stands between the words of such a script; readers never see it. A control character, because
 * Postgres takes it for a gap in every locale: whether it does so for U+200B depends on the cluster.
 */
export const gap = '\u0002'
const segmenter = new Intl.Segmenter('th', { granularity: 'word' })

function spacedRun(run: string): string {
  const words = run.replace(runs, (part) =>
    [...segmenter.segment(part)].map(({ segment }) => segment).join(gap),
  )
  // Chinese and Japanese letter by letter: any part of a phrase is then found as the phrase it is.
  return [...words].reduce(
    (text, letter) => text + (letters.test(letter) && text !== '' ? gap : '') + letter,
    '',
  )
}

/** A text with a gap between the words of scripts that have none; other text as it is. */
export function spaced(text: string): string {
  return text.replace(together, (run) => {
    const inside = spacedRun(run)
    return inside === run && !letters.test(run) ? run : `${gap}${inside}${gap}`
  })
}

/**
 * A reader's words as Postgres' `websearch_to_tsquery` reads them: what stands without spaces
 * becomes a phrase, so that its parts are found in their order.
 */
export function searchable(query: string): string {
  let isQuoted = false
  return query
    .split(/(")/)
    .map((part) => {
      if (part === '"') isQuoted = !isQuoted
      if (part === '"' || isQuoted) return part === '"' ? part : spaced(part).replaceAll(gap, ' ')
      return part.replace(together, (run) => {
        const words = spacedRun(run).replaceAll(gap, ' ')
        return words.includes(' ') ? ` "${words}" ` : run
      })
    })
    .join('')
}
