import { discussionWords as words } from '@/lib/i18n/discussion'
import { definePhase, hold } from './define'

export const preModerated = definePhase({
  name: 'pre-moderated',
  why: 'Comments under this story are read before they appear.',
  check: ({ discussion, writer }) =>
    discussion.mode === 'pre-moderated' && !writer.isStaff ? hold(words.held.story) : null,
})
