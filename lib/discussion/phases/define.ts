// What a phase of moderation is: one question asked of each comment before anybody sees it.
import type { ErrorCode } from '@/lib/base/errors'
import type { DiscussionTerms } from '../comment'

/** A comment that somebody sends, new or changed. */
export interface Sent {
  /** Tamed: lib/base/tame.ts. */
  text: string
  textHash: string
  language: string
  isReply: boolean
  isEdit: boolean
}

/** A sanction that holds at the moment. */
export interface Sanction {
  kind: 'ban' | 'suspension' | 'pre-moderation'
  reason: string
  endsAt: Date | null
}

/**
 * Asked of the database only by the phases that want it, so that a phase which decides early costs
 * nothing of the later ones.
 */
export interface Lookups {
  /** Whether readers ever saw another comment of the writer that was not removed since. */
  wasLetInBefore(): Promise<boolean>
  /** How many comments the writer sent in the last so many seconds, this one not counted. */
  sentWithin(seconds: number): Promise<number>
  /** How many published answers the comment that is answered has, which gets no other until this one is settled. */
  repliesBeside(): Promise<number>
  /** How many comments with the same words, not deleted since, the writer sent in the last so many seconds. */
  sameWordsWithin(seconds: number): Promise<number>
  /** How many comments with the same words other people sent in the last so many seconds. */
  sameWordsByOthersWithin(seconds: number): Promise<number>
  /** How many other people sent the same words from the same network in the last so many seconds. */
  sameWordsFromNetworkWithin(seconds: number): Promise<number>
  /** The publication's words that the text contains. */
  heldWordsIn(
    text: string,
    language: string,
  ): Promise<{ word: string; outcome: 'hold' | 'refuse' }[]>
}

/** What a phase may look at. Its clock is `now`. */
export interface PhaseContext {
  now: Date
  comment: Sent
  writer: { id: string; isStaff: boolean; sanctions: Sanction[] }
  discussion: DiscussionTerms
  look: Lookups
  /** An instant in words, in the publication's zone, the zone named. */
  inWords(at: Date): string
}

/**
 * hold: a moderator reads it first. refuse: it is not kept as a comment. `say` is a sentence for
 * the writer: what happened and what to do next.
 */
export type Outcome =
  | { outcome: 'hold'; say: string }
  | {
      outcome: 'refuse'
      say: string
      code: Extract<ErrorCode, 'invalid' | 'forbidden' | 'too-many'>
    }

export interface Phase {
  /** Kept with a comment that it held, and shown in the newsroom's queue; never renamed. */
  name: string
  /** Why it is asked, for moderators. */
  why: string
  /** Whether the newsroom's own people pass it unasked. */
  sparesStaff?: true
  /** Null where it has nothing against the comment. */
  check(context: PhaseContext): Outcome | null | Promise<Outcome | null>
}

/** Gives a phase its type. */
export function definePhase(phase: Phase): Phase {
  return phase
}

/** The comment waits for a moderator. */
export function hold(say: string): Outcome {
  return { outcome: 'hold', say }
}

/** The comment is not taken; `code` says whether for what it is, for who sends it or for how many. */
export function refuse(
  say: string,
  code: 'invalid' | 'forbidden' | 'too-many' = 'invalid',
): Outcome {
  return { outcome: 'refuse', say, code }
}
