'use server'

import { action } from '@/app/_entry/action'
import {
  answerAppealInput,
  decideInput,
  discussionSettingInput,
  liftInput,
  noteInput,
  sanctionInput,
  undoInput,
} from '@/lib/moderation/input'
import { answerAppeal } from '@/lib/moderation/mutations/appeal'
import { decideComment } from '@/lib/moderation/mutations/decide'
import { addNote } from '@/lib/moderation/mutations/note'
import { liftSanction, sanctionPerson } from '@/lib/moderation/mutations/sanction'
import { keepDiscussion } from '@/lib/moderation/mutations/settings'
import { undoDecision } from '@/lib/moderation/mutations/undo'
import { queueFilter, queuePath } from '@/lib/moderation/queue'

const toList = (sent: unknown, done: string) => queuePath(queueFilter.parse(sent), { done })
const toPerson = {
  redirectTo: ({ personId }: { personId: string }) =>
    `/newsroom/discussion/people/${personId}?saved=1`,
}

export const decide = action(decideInput, decideComment, {
  plainTo: ({ decisionId }, sent) => toList(sent, decisionId),
})
export const undo = action(undoInput, undoDecision, {
  plainTo: (_value, sent) => toList(sent, 'undone'),
})
export const keepNote = action(noteInput, addNote, {
  plainTo: (_value, sent) => toList(sent, 'noted'),
})
export const sanction = action(sanctionInput, sanctionPerson, toPerson)
export const lift = action(liftInput, liftSanction, {
  redirectTo: ({ personId }) => `/newsroom/discussion/people/${personId}?saved=lifted`,
})
export const answer = action(answerAppealInput, answerAppeal, {
  redirectTo: () => '/newsroom/discussion/appeals?saved=1',
})
export const keepSetting = action(discussionSettingInput, keepDiscussion, {
  redirectTo: ({ scope, of }) =>
    `/newsroom/discussion/settings${scope === 'story' ? `/${of}` : ''}?saved=1`,
})
