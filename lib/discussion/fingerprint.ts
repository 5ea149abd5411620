import 'server-only'
import { createHash } from 'node:crypto'

/** SHA-256 of a text's words: the same whatever its case, accents, spaces and signs. */
export function fingerprint(text: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return createHash('sha256').update(words).digest('hex')
}
