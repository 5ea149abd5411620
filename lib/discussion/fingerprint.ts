import 'server-only'
import { createHash } from 'node:crypto'

/**
 * SHA-256 of a text's words: the same whatever its case, accents, spaces and signs; of the signs
 * where it has no words.
 */
export function fingerprint(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase()
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, '') || plain.replace(/\s+/gu, '')
  return createHash('sha256').update(words).digest('hex')
}
