import type { ActionResult } from '@/app/_entry/result'
import type { State } from '@/lib/articles/states'
import type { Step } from '@/lib/articles/steps'
import * as actions from '../actions'

type Simple = (held: { id: string; version: number }) => Promise<ActionResult<{ state: State }>>

/** The steps that need nothing but the story; publishing, scheduling and withdrawing ask for more first. */
export const simpleSteps: Partial<Record<Step, Simple>> = {
  sendToReview: actions.sendToReview,
  sendBack: actions.sendBack,
  markReady: actions.markReady,
  unschedule: actions.unschedule,
  hold: actions.hold,
  release: actions.release,
  spike: actions.spike,
  restore: actions.restore,
}
