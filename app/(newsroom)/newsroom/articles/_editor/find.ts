import type { Named } from '@/lib/articles/desk-story'

/** Those of a list whose name holds the letters, whatever their case or accents; at most twenty. */
export function findIn(list: Named[], letters: string): Named[] {
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const sought = plain(letters)
  return list.filter((one) => plain(one.name).includes(sought)).slice(0, 20)
}
