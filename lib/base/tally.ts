import { setTimeout as pause } from 'node:timers/promises'

/** Something counted, and how often since it was last written. */
export interface Counted<T> {
  what: T
  count: number
}

interface Terms<T> {
  /** Writes some of what was counted; in the order of the keys, so that two instances never wait for each other. */
  write: (batch: Counted<T>[]) => Promise<void>
  /** Told once for each write that failed; what it held is kept for the next. */
  onFailure: (error: unknown) => void
  /** Milliseconds that are waited for more before a write. */
  wait?: number
  /** Different things that are kept at most while nothing can be written; what is new beyond is dropped. */
  most?: number
}

const batchSize = 500

/**
 * Counts in memory and writes together what was counted: many at once are a few rows, and a row
 * takes one write at a time. What was not written yet is lost with the process: fit for counts that
 * are told to be approximate.
 */
export class Tally<T> {
  #terms: Terms<T>
  #waiting = new Map<string, Counted<T>>()
  #writing: Promise<void> | null = null

  constructor(terms: Terms<T>) {
    this.#terms = terms
  }

  /** Counts one; resolves when it was written, or could not be. */
  add(key: string, what: T, count = 1): Promise<void> {
    const before = this.#waiting.get(key)
    if (before || this.#waiting.size < (this.#terms.most ?? 20_000))
      this.#waiting.set(key, { what, count: (before?.count ?? 0) + count })
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = null
    })
    return this.#writing
  }

  async #writeAll(): Promise<void> {
    const { wait, write, onFailure } = this.#terms
    if (wait) await pause(wait, undefined, { ref: false })
    while (this.#waiting.size > 0) {
      const batch = [...this.#waiting].slice(0, batchSize)
      for (const [key] of batch) this.#waiting.delete(key)
      batch.sort(([a], [b]) => (a < b ? -1 : 1))
      try {
        await write(batch.map(([, counted]) => counted))
      } catch (error) {
        for (const [key, { what, count }] of batch) {
          const since = this.#waiting.get(key)?.count ?? 0
          this.#waiting.set(key, { what, count: count + since })
        }
        onFailure(error)
        return
      }
    }
  }
}
