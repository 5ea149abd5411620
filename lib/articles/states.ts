import { AppError } from '@/lib/base/errors'

/** Where a story stands on its way to readers. */
export const states = [
  'draft',
  'in-edit',
  'review',
  'legal-hold',
  'ready',
  'scheduled',
  'published',
  'correcting',
  'withdrawn',
  'spiked',
] as const
export type State = (typeof states)[number]

export const stateNames: Record<State, string> = {
  draft: 'Draft',
  'in-edit': 'In edit',
  review: 'Review',
  'legal-hold': 'Legal',
  ready: 'Ready',
  scheduled: 'Scheduled',
  published: 'Published',
  correcting: 'Correcting',
  withdrawn: 'Withdrawn',
  spiked: 'Spiked',
}

/** What a story in each state is, after “is”. */
export const inSentence: Record<State, string> = {
  draft: 'a draft',
  'in-edit': 'in edit',
  review: 'in review',
  'legal-hold': 'held for legal reasons',
  ready: 'ready',
  scheduled: 'scheduled',
  published: 'published',
  correcting: 'being corrected',
  withdrawn: 'withdrawn',
  spiked: 'spiked',
}

const open = ['draft', 'in-edit', 'review', 'ready'] as const satisfies State[]

/** Each verb: the states it begins from, and the one it ends in ('before' returns to where it came from). */
export const transitions = {
  edit: { from: [...open, 'scheduled', 'withdrawn'], to: 'same' },
  editPublished: { from: ['published', 'correcting'], to: 'correcting' },
  sendToReview: { from: ['draft', 'in-edit'], to: 'review' },
  sendBack: { from: ['review', 'ready'], to: 'in-edit' },
  markReady: { from: ['draft', 'in-edit', 'review'], to: 'ready' },
  assign: { from: [...open, 'scheduled', 'published', 'correcting'], to: 'same' },
  schedule: { from: [...open, 'scheduled'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'ready' },
  publish: {
    from: [...open, 'scheduled', 'published', 'correcting', 'withdrawn'],
    to: 'published',
  },
  discardChange: { from: ['correcting'], to: 'published' },
  hold: { from: [...open, 'scheduled'], to: 'legal-hold' },
  release: { from: ['legal-hold'], to: 'before' },
  withdraw: { from: ['published', 'correcting'], to: 'withdrawn' },
  spike: { from: [...open], to: 'spiked' },
  restore: { from: ['spiked'], to: 'before' },
} as const satisfies Record<string, { from: readonly State[]; to: State | 'same' | 'before' }>

export type Verb = keyof typeof transitions

/**
 * Whether a story's words are no longer its writer's alone to change: readers have seen them, or
 * they go out at their time without anybody looking at them again.
 */
export function isSettled(state: State): boolean {
  return ['scheduled', 'published', 'correcting', 'withdrawn'].includes(state)
}

/** Whether the verb applies to a story in this state. */
export function applies(verb: Verb, state: State): boolean {
  return (transitions[verb].from as readonly State[]).includes(state)
}

/**
 * The state a verb leads to.
 * @throws AppError 'conflict' where it does not apply: the screen was behind.
 */
export function next(verb: Verb, state: State, before: string | null): State {
  if (!applies(verb, state))
    throw new AppError(
      'conflict',
      `The story is ${inSentence[state]} now, so this no longer applies. Reload to see it as it stands.`,
    )
  const { to } = transitions[verb]
  if (to === 'same') return state
  if (to === 'before') return (before as State | null) ?? 'draft'
  return to
}
