import type { Refusal } from '@/app/_entry/result'
import type { StoryContent } from '@/lib/articles/content'
import { isBlank, sameContent } from '@/lib/articles/local-copy'

/** What somebody else saved meanwhile, as a conflict brings it. */
export interface Theirs {
  version: number
  content: StoryContent
  by: string
  at: string
}

/** Where the words on the screen are: the one status of the editor. */
export type SaveStatus =
  | { is: 'new' }
  | { is: 'saved'; at: string }
  | { is: 'editing' }
  | { is: 'saving' }
  | { is: 'offline' }
  | { is: 'failed'; message: string; retryAt: number }
  | { is: 'ended'; message: string }
  | { is: 'refused'; message: string; fields: Record<string, string> }
  | { is: 'conflict'; theirs: Theirs }

export type SaveReason = 'autosave' | 'save'
export type SaveAnswer =
  | { ok: true; value: { version: number; state: string; savedAt: string } }
  | { ok: false; error: Refusal }

/** What the saver needs of the world around it. */
export interface SaverDoors {
  send: (
    save: { id: string; version: number; content: StoryContent; reason: SaveReason },
    isLeaving: boolean,
  ) => Promise<SaveAnswer>
  /** Keeps the words on this device; the saver says when they are safe elsewhere. */
  keep: (id: string, version: number, content: StoryContent) => void
  forget: (id: string) => void
  isOnline: () => boolean
  now: () => number
}

const quiet = 2_000
const longest = 10_000
const firstRetry = 2_000
const slowestRetry = 60_000

/**
 * Saves a story while it is written: two seconds after the writer rests, ten at the latest, one
 * save at a time, each from the version before it. What the server does not have yet is kept on
 * the device. It retries by itself, ever more slowly; a conflict stops it until a person chose.
 */
export class Saver {
  status: SaveStatus
  private listeners = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private dirtySince: number | undefined
  private failures = 0
  private running: Promise<void> | undefined
  private saved: StoryContent
  private savedAt: string | null
  /** Why the words on the screen cannot be sent; null where they can. */
  private unfit: string | null = null

  constructor(
    public id: string,
    public version: number,
    public content: StoryContent,
    savedAt: string | null,
    private doors: SaverDoors,
    /** Called after each save that the server took. */
    private onSaved: (save: { version: number; state: string; savedAt: string }) => void,
  ) {
    this.saved = content
    this.savedAt = savedAt
    this.status = savedAt === null ? { is: 'new' } : { is: 'saved', at: savedAt }
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  read = (): SaveStatus => this.status

  /** Whether there are words that the server does not have. */
  get isBehind(): boolean {
    if (this.unfit !== null) return true
    if (this.version === 0 && isBlank(this.content)) return false
    return !sameContent(this.content, this.saved) || this.version === 0
  }

  /** Takes the words as they are now. */
  change(content: StoryContent) {
    this.content = content
    this.unfit = null
    if (!this.isBehind) return this.rest()
    this.doors.keep(this.id, this.version, content)
    const isHeld = this.status.is === 'conflict' || this.status.is === 'ended'
    if (isHeld) return
    const isTrying = ['saving', 'failed', 'offline'].includes(this.status.is)
    if (!isTrying) this.set({ is: 'editing' })
    this.dirtySince ??= this.doors.now()
    const waited = this.doors.now() - this.dirtySince
    if (!isTrying) this.later(Math.min(quiet, Math.max(0, longest - waited)))
  }

  /** The words are again those that the server has: whoever undid everything has nothing to save. */
  private rest(): void {
    if (!['editing', 'refused'].includes(this.status.is)) return
    clearTimeout(this.timer)
    this.dirtySince = undefined
    this.doors.forget(this.id)
    this.set(this.savedAt === null ? { is: 'new' } : { is: 'saved', at: this.savedAt })
  }

  /** Somebody else saved: a step or a save met their version. */
  meet(theirs: Theirs): void {
    clearTimeout(this.timer)
    this.doors.keep(this.id, this.version, this.content)
    this.set({ is: 'conflict', theirs })
  }

  /** Words that no save can carry, such as a heading beyond its bound: kept here, with the reason shown. */
  refuse(message: string, content: StoryContent): void {
    this.content = content
    this.unfit = message
    this.doors.keep(this.id, this.version, content)
    clearTimeout(this.timer)
    this.set({ is: 'refused', message, fields: {} })
  }

  /** Takes another id: that of a story whose first save never reached the server. */
  adopt(id: string, version: number): void {
    this.id = id
    this.version = version
  }

  /** Goes on from what the server has, with these words in place of ours. */
  takeOver(version: number, content: StoryContent, savedAt: string): void {
    clearTimeout(this.timer)
    this.version = version
    this.content = content
    this.unfit = null
    this.saved = content
    this.savedAt = savedAt
    this.dirtySince = undefined
    this.failures = 0
    this.doors.forget(this.id)
    this.set({ is: 'saved', at: savedAt })
  }

  /** After a conflict: ours becomes the next version after theirs, which stays in the history. */
  keepMine(theirs: Theirs): Promise<boolean> {
    this.version = theirs.version
    this.saved = theirs.content
    this.set({ is: 'editing' })
    return this.flush('save')
  }

  /** Saves now; true when the server has every word. */
  async flush(reason: SaveReason = 'autosave', isLeaving = false): Promise<boolean> {
    clearTimeout(this.timer)
    while (this.running) await this.running
    if (this.status.is === 'conflict' || this.unfit !== null) return false
    // What stood against it may be gone, as a legal hold that was released; only a person knows.
    if (this.status.is === 'refused' && reason !== 'save') return false
    if (this.isBehind) {
      this.running = this.send(reason, isLeaving)
      await this.running
    }
    return !this.isBehind
  }

  stop(): void {
    clearTimeout(this.timer)
  }

  private async send(reason: SaveReason, isLeaving: boolean): Promise<void> {
    const { id, version, content } = this
    this.set({ is: 'saving' })
    try {
      const answer = await this.doors.send({ id, version, content, reason }, isLeaving)
      this.running = undefined
      if (answer.ok) this.took(content, answer.value)
      else this.refused(answer.error)
    } catch {
      this.running = undefined
      if (this.unfit !== null) this.refuse(this.unfit, this.content)
      else if (this.doors.isOnline()) this.retry('Not saved.')
      else this.set({ is: 'offline' })
    }
  }

  private took(content: StoryContent, save: { version: number; state: string; savedAt: string }) {
    this.version = save.version
    this.saved = content
    this.savedAt = save.savedAt
    this.failures = 0
    this.dirtySince = undefined
    this.set({ is: 'saved', at: save.savedAt })
    this.onSaved(save)
    if (this.unfit !== null) this.refuse(this.unfit, this.content)
    else if (this.isBehind) this.change(this.content)
    else this.doors.forget(this.id)
  }

  private refused(error: Refusal): void {
    const { code, message, fields = {} } = error
    if (code === 'conflict' && error.detail) this.meet(error.detail as Theirs)
    else if (this.unfit !== null) this.refuse(this.unfit, this.content)
    else if (code === 'unauthenticated') this.set({ is: 'ended', message })
    else if (code === 'unavailable') this.retry('Not saved yet. Kept on this device.')
    else if (code === 'full') this.retry('Not saved: the site’s disk is full. Kept on this device.')
    else if (code === 'failed' || code === 'too-many') this.retry('Not saved.')
    else this.set({ is: 'refused', message, fields })
  }

  private retry(message: string): void {
    const wait = Math.min(slowestRetry, firstRetry * 2 ** this.failures++)
    this.set({ is: 'failed', message, retryAt: this.doors.now() + wait })
    this.later(wait)
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), milliseconds)
  }

  private set(status: SaveStatus): void {
    this.status = status
    for (const listener of this.listeners) listener()
  }
}
