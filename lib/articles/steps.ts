import { type Actor, can, type Operation, type Subject } from '@/lib/permissions/policy'
import { applies, isSettled, type State, type Verb } from './states'

/** A step that a person may be offered on a story's way. */
export type Step = Exclude<Verb, 'edit' | 'editPublished' | 'assign'>

export interface Steps {
  /** The furthest step this person may take; null where there is none now. */
  primary: Step | null
  others: { step: Step; isAllowed: boolean }[]
}

// The furthest first: whoever may publish is not asked to send to themselves.
const forward: Step[] = ['release', 'restore', 'publish', 'markReady', 'sendToReview']
const order: Step[] = [
  'sendToReview',
  'markReady',
  'sendBack',
  'schedule',
  'unschedule',
  'publish',
  'discardChange',
  'withdraw',
  'hold',
  'release',
  'spike',
  'restore',
]
// Shown to those who may not, with who may: where a story waits for somebody, its writer should see for whom.
const alwaysShown: Step[] = ['publish', 'schedule']

/** What a person may do next with a story; the screen's answer to what the mutations would say. */
export function stepsFor(actor: Actor, state: State, subject: Subject): Steps {
  const isAllowed = (step: Step) => can(actor, `article.${step}` as Operation, subject)
  const isOffered = (step: Step) =>
    applies(step, state) && !(step === 'publish' && state === 'published')
  const primary = forward.find((step) => isOffered(step) && isAllowed(step)) ?? null
  const others = order
    .filter((step) => step !== primary && isOffered(step))
    .map((step) => ({ step, isAllowed: isAllowed(step) }))
    .filter(({ step, isAllowed }) => isAllowed || alwaysShown.includes(step))
  return { primary, others }
}

/** Whether the person may change the story's words as it stands. */
export function canWrite(actor: Actor, state: State, subject: Subject): boolean {
  if (!applies('edit', state) && !applies('editPublished', state)) return false
  return can(actor, isSettled(state) ? 'article.editPublished' : 'article.edit', subject)
}
