import { discussionWords as words } from '@/lib/i18n/discussion'
import { definePhase, hold } from './define'

export const preModerated = definePhase({
  name: 'pre-moderated',
  why: 'Comments under this story are read before they appear.',
  sparesStaff: true,
  check: ({ discussion }) => (discussion.mode === 'pre-moderated' ? hold(words.held.story) : null),
})
