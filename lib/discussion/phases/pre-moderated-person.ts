import { discussionWords as words } from '@/lib/i18n/discussion'
import { definePhase, hold } from './define'

export const preModeratedPerson = definePhase({
  name: 'pre-moderated-person',
  why: 'A moderator decided that this person is read before being published.',
  check: ({ writer }) =>
    writer.sanctions.some(({ kind }) => kind === 'pre-moderation') ? hold(words.held.person) : null,
})
