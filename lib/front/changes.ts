// What this front knows of what changed: told by NOTIFY, and read from the table whenever it may
// have missed something.
import { randomUUID } from 'node:crypto'
import { type ChangeRow, hoursKept, listenForChanges, readChanges } from '@/drizzle/changes'
import { log } from '@/lib/base/log'

/** A moment in the order in which this front learned of changes. */
export interface Moment {
  /** Which front's order it is: another one, or this one before its restart, counts by itself. */
  life: string
  /** How many lots of changes it had learned of. */
  arrival: number
  /** Every transaction below this number had ended, and what it changed was known. */
  horizon: number
}

interface Change {
  arrival: number
  transaction: number
}

/** What happened, since a moment, to what bears certain tags; the gravest that applies. */
export type Verdict = 'fresh' | 'counted' | 'stale' | 'gone'

const hour = 60 * 60 * 1000

/**
 * How often the table is asked, in milliseconds, besides at each notification: a connection can be
 * cut without either end being told.
 */
const interval = 1_000
/** After so long without a word from the database, nothing that was known counts any more. */
const memory = 24 * hour

// Pages with these need not be drawn anew more than every few seconds: what they count moves all the time.
const counted = /^discussion:/

/**
 * The changes of the publication, in the order in which this front learns of them. A page is drawn
 * at a moment; what is learned after that moment makes it stale, because the page may not have seen
 * it yet. The other way round cannot happen: what was known had been committed.
 */
export class Changes {
  /** Lots of changes learned of so far. As long as it stays, no verdict changes. */
  arrival = 0
  /** Whether what is known is what the database knows, as of a second ago. */
  isHeard = false
  /** When it last was, in milliseconds since the epoch; 0 while it never was. */
  heardAt = 0
  /** Up to where the log of the database tells of the last change that is known. */
  lsn = '0/0'
  #life = randomUUID()
  #horizon = 0
  #seen = new Set<number>()
  /** The transactions, not below the horizon, whose changes are known. */
  #seenOf = new Set<number>()
  #last = new Map<string, Change>()
  #lastTakedown = new Map<string, Change>()
  /** The last time when everything counted as changed, and as taken down. */
  #everything: Change = { arrival: 0, transaction: 0 }
  #everythingTaken: Change = { arrival: 0, transaction: 0 }
  #reading: Promise<void> | null = null
  #next: Promise<void> | null = null
  #timer: ReturnType<typeof setInterval> | undefined
  #unlisten: (() => Promise<void>) | undefined
  #onChanged: (tags: string[] | null) => void = () => {}
  #onTakedown: (tags: string[] | null) => void = () => {}

  /**
   * Begins to listen; resolves when it is known what changed, or that the database is away.
   * `onChanged` is given the tags of what changed, `onTakedown` those of what was taken down; null
   * where it may be anything.
   */
  async start(heard: {
    onChanged?: (tags: string[] | null) => void
    onTakedown: (tags: string[] | null) => void
  }): Promise<void> {
    this.#onChanged = heard.onChanged ?? (() => {})
    this.#onTakedown = heard.onTakedown
    await this.catchUp().catch(() => {})
    this.#timer = setInterval(() => void this.catchUp().catch(() => {}), interval)
    this.#timer.unref()
    void listenForChanges(() => void this.catchUp().catch(() => {}))
      .then((unlisten) => {
        this.#unlisten = unlisten
      })
      .catch((error) => log.warn({ err: error }, 'changes are asked for, not listened to'))
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#unlisten?.().catch(() => {})
  }

  /** The moment that it is now. */
  now(): Moment {
    return { life: this.#life, arrival: this.arrival, horizon: this.#horizon }
  }

  /**
   * Resolves when every change is known that was committed before the call.
   * @throws what the database throws; nothing counts as heard then.
   */
  catchUp(): Promise<void> {
    if (!this.#reading) {
      this.#reading = this.#read().finally(() => {
        this.#reading = null
      })
      return this.#reading
    }
    // The one under way may have looked already: the next one has not.
    this.#next ??= this.#reading
      .catch(() => {})
      .then(() => {
        this.#next = null
        return this.catchUp()
      })
    return this.#next
  }

  /** Whether it is known what a transaction that has ended changed. */
  knows(transaction: number): boolean {
    return this.isHeard && (transaction < this.#horizon || this.#seenOf.has(transaction))
  }

  /** Says that the database failed somebody: until it is asked again, nothing counts as heard. */
  doubt(): void {
    this.isHeard = false
    void this.catchUp().catch(() => {})
  }

  /**
   * Whether what was taken down since a moment, at `at` milliseconds since the epoch, may be unknown:
   * another process drew the page, longer ago than the table remembers.
   */
  hasForgotten({ life }: Moment, at: number): boolean {
    return this.isHeard && life !== this.#life && Date.now() - at > hoursKept * hour
  }

  /** What happened to what bears these tags since it was drawn at a moment. */
  verdict(tags: readonly string[], drawn: Moment): Verdict {
    if (this.#isAfter(this.#everythingTaken, drawn)) return 'gone'
    let verdict: Verdict = this.#isAfter(this.#everything, drawn) ? 'stale' : 'fresh'
    for (const tag of tags) {
      const takedown = this.#lastTakedown.get(tag)
      if (takedown && this.#isAfter(takedown, drawn)) return 'gone'
      const change = this.#last.get(tag)
      if (!change || !this.#isAfter(change, drawn)) continue
      if (verdict !== 'stale') verdict = counted.test(tag) ? 'counted' : 'stale'
    }
    return verdict
  }

  #isAfter(change: Change, { life, arrival, horizon }: Moment): boolean {
    return life === this.#life ? change.arrival > arrival : change.transaction >= horizon
  }

  async #read(): Promise<void> {
    try {
      const isFirst = this.heardAt === 0
      const { horizon, lsn, changes, left } = await readChanges(isFirst ? null : this.#horizon)
      const away = isFirst ? 0 : Date.now() - this.heardAt
      if (left !== 'nothing' || away > memory)
        this.#forget(isFirst ? Number.MAX_VALUE : horizon, {
          // What was taken down meanwhile may have left the table again.
          isTaken: left === 'takedowns' || away > hoursKept * hour,
        })
      const fresh = changes.filter((change) => !this.#seen.has(change.seq))
      if (fresh.length > 0) this.#learn(fresh)
      if (fresh.length > 0 || isFirst) this.lsn = lsn
      const above = changes.filter((one) => one.transaction >= horizon)
      this.#seen = new Set(above.map((one) => one.seq))
      this.#seenOf = new Set(above.map((one) => one.transaction))
      this.#horizon = horizon
      this.heardAt = Date.now()
      this.isHeard = true
    } catch (error) {
      if (this.isHeard) log.warn({ err: error }, 'the database cannot be asked what changed')
      this.isHeard = false
      throw error
    }
  }

  #learn(changes: ChangeRow[]): void {
    this.arrival += 1
    for (const { transaction, tag, isTakedown } of changes) {
      const known = this.#last.get(tag)
      const change = {
        arrival: this.arrival,
        transaction: Math.max(transaction, known?.transaction ?? 0),
      }
      this.#last.set(tag, change)
      if (isTakedown) this.#lastTakedown.set(tag, change)
    }
    this.#onChanged(changes.map((change) => change.tag))
    const taken = changes.filter((change) => change.isTakedown).map((change) => change.tag)
    if (taken.length > 0) this.#onTakedown(taken)
  }

  /** So much changed, or so long ago, that nothing drawn before is known to be true; or to be still public. */
  #forget(transaction: number, { isTaken }: { isTaken: boolean }): void {
    this.arrival += 1
    this.#everything = { arrival: this.arrival, transaction }
    this.#last.clear()
    this.#onChanged(null)
    // What is known to be taken down stays known: nothing else says so of a page on disk.
    if (!isTaken) return
    this.#everythingTaken = this.#everything
    this.#lastTakedown.clear()
    this.#onTakedown(null)
  }
}
