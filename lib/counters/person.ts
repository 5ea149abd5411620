import { createHmac } from 'node:crypto'
import type { Visitor as Asker } from '@/lib/auth/visitor'

/** What stands for somebody before a story, for as long as a day's key lasts. */
export interface Mark {
  /** The person and the story. */
  one: string
  /** The line that they came over and the story: what limits how many people it may claim to be. */
  line: string
}

/**
 * Marks of an address and a browser before a story: HMAC-SHA-256 under the day's key (RFC 2104),
 * cut to 128 bits. Without the key nobody can tell what went in, nor that two stories had one reader.
 */
export function markOf({ address, agent }: Asker, storyId: string, key: Buffer): Mark {
  const mark = (...parts: string[]) =>
    createHmac('sha256', key)
      .update(JSON.stringify([...parts, storyId]))
      .digest('base64url')
      .slice(0, 22)
  return { one: mark(address, agent), line: mark(address) }
}
