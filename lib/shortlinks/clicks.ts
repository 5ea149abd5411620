import { recordClick } from './mutations'
import type { Visitor } from './visitor'

interface Waiting {
  linkId: string
  visitor: Visitor
  clicks: number
}

const waiting = new Map<string, Waiting>()
let writing: Promise<void> | null = null

/**
 * Counts one use of a short URL. Those that come while one is being written are written together:
 * a link that everybody follows at once is one row, and a row takes one write at a time.
 * @throws what the database throws; the clicks wait for the next one then.
 */
export function countClick(linkId: string, visitor: Visitor): Promise<void> {
  add({ linkId, visitor, clicks: 1 })
  writing ??= writeAll().finally(() => {
    writing = null
  })
  return writing
}

function add(one: Waiting): void {
  const key = `${one.linkId} ${one.visitor}`
  const clicks = (waiting.get(key)?.clicks ?? 0) + one.clicks
  waiting.set(key, { ...one, clicks })
}

async function writeAll(): Promise<void> {
  // What is added meanwhile is met by the same loop (ECMA-262 §24.1.3.5).
  for (const [key, one] of waiting) {
    waiting.delete(key)
    try {
      await recordClick(one.linkId, one.visitor, one.clicks)
    } catch (error) {
      add(one)
      throw error
    }
  }
}
