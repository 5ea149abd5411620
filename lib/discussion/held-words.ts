// Whether a text contains a word of the publication's list.

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/**
 * Whether a word, or several in a row, stands in a text as whole words, without regard to case and
 * accents. A trailing * stands for any ending.
 */
export function holdsWord(text: string, word: string): boolean {
  const wanted = plain(word)
    .split(/[^\p{L}\p{N}*]+/u)
    .filter((part) => part !== '')
  if (wanted.length === 0) return false
  const words = plain(text).split(/[^\p{L}\p{N}]+/u)
  const fits = (at: number) =>
    wanted.every((part, offset) => {
      const here = words[at + offset] ?? ''
      return part.endsWith('*') ? here.startsWith(part.slice(0, -1)) : here === part
    })
  return words.some((_, at) => fits(at))
}
