import type { Moment } from './changes'

/** Ways in which a body is sent (RFC 9110 §8.4.1). */
export type Coding = 'identity' | 'br' | 'gzip'

/** Bytes of one answer that memory takes; larger ones are read from disk. */
export const largestInMemory = 512 * 1024

/** An answer as it is kept: the same for everyone. */
export interface Kept {
  status: number
  /** What is sent with it besides what each answer makes: names in lower case. */
  headers: Record<string, string>
  /** SHA-256 of the plain body, base64url, shortened: the heart of its ETag. */
  hash: string
  tags: string[]
  drawn: Moment
  /** Milliseconds since the epoch. */
  drawnAt: number
  /** Until when it is true, whatever changes; milliseconds since the epoch. */
  until?: number
  /** Whether nothing makes it stale: a file of the site itself, or the data of one version of a page. */
  isImmutable: boolean
  /**
   * Of a page, what it said, as hashes, the newest first: the data that its scripts begin with is
   * kept apart, by the version that a reader may still have.
   */
  versions?: string[]
  bodies: Partial<Record<Coding, Buffer>>
  /** Whether it is worth compressing: text, and more than a packet. */
  isText: boolean
}

/** Bytes that an answer takes in memory, about. */
export function sizeOf({ bodies, headers, tags }: Kept): number {
  let size = 600 + tags.length * 8
  for (const body of Object.values(bodies)) size += body.length
  for (const value of Object.values(headers)) size += value.length
  return size
}
