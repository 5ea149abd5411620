// What moderators can decide about a comment, and what that makes of it; needs no database.
import type { CommentState } from '@/lib/discussion/comment'

/** What a moderator presses. */
export const moderatorVerbs = ['approve', 'remove', 'hold', 'pick'] as const
export type ModeratorVerb = (typeof moderatorVerbs)[number]

/**
 * What was decided. approve: a held comment is published. keep: a reported one stays. reopen: a
 * removed one is published again. hold: taken from readers, or looked at and left waiting.
 */
export const decisionKinds = [
  'approve',
  'keep',
  'reopen',
  'remove',
  'hold',
  'pick',
  'unpick',
] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** Seconds for which a decision can be undone: ten, and two for the way. */
export const undoWithin = 12

/** As far as a decision asks. */
interface Decided {
  state: string
  openReports: number
  isPick: boolean
  /** Its writer's account is erased, and its words with it. */
  isErased: boolean
}

/** What a verb does to a comment: the decision's kind, and the state after it. */
export interface Step {
  kind: DecisionKind
  state: CommentState
}

/** What a verb does to a comment as it stands; null where there is nothing to decide with it. */
export function stepOf(verb: ModeratorVerb, comment: Decided): Step | null {
  const steps: Record<ModeratorVerb, Record<string, DecisionKind | undefined>> = {
    approve: {
      held: 'approve',
      removed: comment.isErased ? undefined : 'reopen',
      published: comment.openReports > 0 ? 'keep' : undefined,
    },
    remove: { held: 'remove', published: 'remove' },
    hold: { held: 'hold', published: 'hold' },
    pick: { published: comment.isPick ? 'unpick' : 'pick' },
  }
  const kind = steps[verb][comment.state]
  return kind ? { kind, state: stateAfter[kind] } : null
}

const stateAfter: Record<DecisionKind, CommentState> = {
  approve: 'published',
  keep: 'published',
  reopen: 'published',
  remove: 'removed',
  hold: 'held',
  pick: 'published',
  unpick: 'published',
}

/** Whether somebody waited for it: these answer the reports, and their time counts in the ledger. */
export function isAnswer(kind: DecisionKind): boolean {
  return kind === 'approve' || kind === 'keep' || kind === 'remove'
}
