// The one cache: answers that are the same for everyone, in memory and on disk.

import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { log } from '@/lib/base/log'
import { keyOfData } from './asked'
import type { Changes, Verdict } from './changes'
import type { DiskStore } from './disk'
import { type Coding, type Kept, largestInMemory, sizeOf } from './kept'
import type { VersionData } from './settle'

const hour = 60 * 60 * 1000

/** Milliseconds after which an answer is drawn anew behind the reader's back, though nothing changed: it shows the time of day. */
const restAge = hour / 6
/** Milliseconds after which it is drawn anew before anyone sees it. */
const longestAge = 24 * hour
/** The same for an address where nothing stands. */
const negativeAge = 60_000
/** Milliseconds for which counts may stand still, and for which they may be seen to; between them they are drawn anew behind the reader's back. */
const countedAge = { resting: 1_000, stale: 2_000 }

/** Share of the memory for answers that say that nothing is there: strangers choose those addresses. */
const negativeShare = 0.05
/** Payloads of one page: the router asks for a few, a stranger could ask for any number. */
const mostPayloads = 8
/** Versions of one page whose data is kept, for readers who have them open. */
const mostVersions = 48
/** Milliseconds for which the data of a version is there after it was drawn, once its words changed. */
const versionAge = hour

/** Brotli's effort: a page is compressed at each of its changes, a file of the site once. */
const effort = { page: 5, file: 9 }

const brotli = promisify(brotliCompress)
const unbrotli = promisify(brotliDecompress)
const zip = promisify(gzip)

/** What is known of an answer at a moment, and may be done with it. */
export type Standing =
  /** True as far as anybody knows. */
  | 'fresh'
  /** True, and to be drawn anew when there is time. */
  | 'resting'
  /** Something in it changed: to be drawn anew first, and to stand in where that fails. */
  | 'stale'
  /** Not to be shown any more. */
  | 'gone'

/** Kept answers, each under its key. */
export class Pages {
  #changes: Changes
  #disk: DiskStore | null
  #memory: LRUCache<string, Kept>
  #negative: LRUCache<string, Kept>
  #payloads = new Map<string, Set<string>>()
  /** The last lot of changes that an answer was compared with. */
  #compared = new WeakMap<Kept, { arrival: number; verdict: Verdict }>()

  /** `budget` in bytes of memory. */
  constructor(changes: Changes, { budget, disk }: { budget: number; disk: DiskStore | null }) {
    this.#changes = changes
    this.#disk = disk
    const sizeCalculation = (kept: Kept) => sizeOf(kept)
    this.#memory = new LRUCache({
      maxSize: Math.floor(budget * (1 - negativeShare)),
      sizeCalculation,
      dispose: (_, key) => this.#forgetPayload(key),
    })
    this.#negative = new LRUCache({ maxSize: Math.floor(budget * negativeShare), sizeCalculation })
  }

  /** What memory holds under a key. */
  inMemory(key: string): Kept | undefined {
    return this.#memory.get(key) ?? this.#negative.get(key)
  }

  /** What is kept under a key, in memory or on disk. */
  async get(key: string): Promise<Kept | null> {
    const here = this.inMemory(key)
    if (here) return here
    const kept = (await this.#disk?.get(key)) ?? null
    // It may have been drawn while the disk was asked.
    const drawn = this.inMemory(key)
    if (drawn) return drawn
    if (kept) this.#remember(key, kept)
    return kept
  }

  /** What may be done with an answer now. */
  standing(kept: Kept): Standing {
    if (isFile(kept)) return 'fresh'
    const verdict = this.#verdict(kept)
    const age = Date.now() - kept.drawnAt
    if (verdict === 'gone' || this.#changes.hasForgotten(kept.drawn, kept.drawnAt)) return 'gone'
    if (kept.isImmutable)
      return age > (verdict === 'stale' ? versionAge : longestAge) ? 'gone' : 'fresh'
    if (verdict === 'stale' || age > longestAge) return 'stale'
    if (kept.until !== undefined && Date.now() >= kept.until) return 'stale'
    if (isNegative(kept) && age > negativeAge) return 'stale'
    if (verdict === 'counted' && age > countedAge.stale) return 'stale'
    if (verdict === 'counted' && age > countedAge.resting) return 'resting'
    return age > restAge ? 'resting' : 'fresh'
  }

  /**
   * Seconds since an answer was last known to be right (RFC 9111 §5.1: generated, or validated at the
   * origin). What nothing speaks against is right as of the last word of the database, a second ago
   * at most; of what changed since it was drawn, only the drawing is known.
   */
  age(kept: Kept): number {
    const standing = this.standing(kept)
    const isRight = standing === 'fresh' || standing === 'resting'
    if (isRight && (this.#changes.isHeard || isFile(kept))) return 0
    const knownAt = isRight ? Math.max(this.#changes.heardAt, kept.drawnAt) : kept.drawnAt
    return Math.max(0, Math.floor((Date.now() - knownAt) / 1000))
  }

  #verdict(kept: Kept): Verdict {
    const { arrival } = this.#changes
    const known = this.#compared.get(kept)
    if (known?.arrival === arrival) return known.verdict
    const verdict = this.#changes.verdict(kept.tags, kept.drawn)
    this.#compared.set(kept, { arrival, verdict })
    return verdict
  }

  /** Keeps an answer, and compresses it meanwhile; of a page, the data of its scripts beside it. */
  keep(key: string, kept: Kept, data?: VersionData): void {
    if (data) this.#keepData(key, kept, data)
    if (isNegative(kept)) {
      this.#memory.delete(key)
      this.#negative.set(key, kept)
      return
    }
    this.#negative.delete(key)
    this.#remember(key, kept)
    void this.#settleDown(key, kept).catch((error) =>
      log.warn({ err: error }, 'a page could not be compressed'),
    )
  }

  #keepData(page: string, kept: Kept, data: VersionData): void {
    const before = this.inMemory(page)?.versions ?? []
    const versions = [data.version, ...before.filter((version) => version !== data.version)]
    kept.versions = versions.slice(0, mostVersions)
    for (const old of versions.slice(mostVersions)) void this.remove(keyOfData(page, old))
    this.keep(keyOfData(page, data.version), data.kept)
  }

  async #settleDown(key: string, kept: Kept): Promise<void> {
    if (kept.isText) await this.body(key, kept, 'br')
    // Browsers take the compressed one: the plain one can be had back from it.
    if (kept.bodies.br && this.#memory.peek(key) === kept) {
      delete kept.bodies.identity
      this.#remember(key, kept)
    }
    await this.#disk?.set(key, kept)
    // It may have been taken down while it was written.
    if (this.standing(kept) === 'gone') await this.remove(key)
  }

  /** Removes an answer everywhere. */
  async remove(key: string): Promise<void> {
    this.#memory.delete(key)
    this.#negative.delete(key)
    await this.#disk?.remove(key)
  }

  /** Removes what bears one of these tags, from disk too; null removes everything. */
  takeDown(tags: string[] | null): void {
    const taken = tags === null ? null : new Set(tags)
    for (const cache of [this.#memory, this.#negative])
      for (const [key, kept] of cache.entries())
        if (!taken || kept.tags.some((tag) => taken.has(tag))) cache.delete(key)
    void this.#disk
      ?.removeTagged(taken)
      .catch((error) => log.error({ err: error }, 'what was taken down may still lie on disk'))
  }

  /** The body in a coding, computed at its first use and kept. */
  async body(key: string, kept: Kept, coding: Coding): Promise<Buffer> {
    const here = kept.bodies[coding]
    if (here) return here
    const plain = kept.bodies.identity ?? (await unbrotli(kept.bodies.br!))
    const body = coding === 'identity' ? plain : await coded(plain, coding, kept)
    kept.bodies[coding] = body
    if (this.inMemory(key) === kept) this.#remember(key, kept)
    return body
  }

  #remember(key: string, kept: Kept): void {
    if (isNegative(kept)) this.#negative.set(key, kept)
    else if (sizeOf(kept) <= largestInMemory) {
      this.#memory.set(key, kept)
      if (!kept.isImmutable) this.#countPayload(key)
    }
  }

  #countPayload(key: string): void {
    const at = key.indexOf('\n')
    if (at < 0) return
    const page = key.slice(0, at)
    const payloads = this.#payloads.get(page) ?? new Set()
    payloads.delete(key)
    payloads.add(key)
    this.#payloads.set(page, payloads)
    if (payloads.size > mostPayloads) this.#memory.delete(payloads.values().next().value!)
  }

  #forgetPayload(key: string): void {
    const at = key.indexOf('\n')
    if (at < 0) return
    const payloads = this.#payloads.get(key.slice(0, at))
    payloads?.delete(key)
    if (payloads?.size === 0) this.#payloads.delete(key.slice(0, at))
  }
}

/** Whether an answer says that nothing is there. */
export function isNegative({ status }: Pick<Kept, 'status'>): boolean {
  return status >= 400
}

/** Whether an answer is a file of the site itself, and says nothing that anybody published. */
function isFile({ isImmutable, tags }: Kept): boolean {
  return isImmutable && tags.length === 0
}

function coded(plain: Buffer, coding: 'br' | 'gzip', kept: Kept): Promise<Buffer> {
  if (coding === 'gzip') return zip(plain, { level: 6 })
  return brotli(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: isFile(kept) ? effort.file : effort.page,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  })
}
