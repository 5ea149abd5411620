import { discussionWords as words } from '@/lib/i18n/discussion'
import { isOpen } from '../comment'
import { definePhase, refuse } from './define'

export const closed = definePhase({
  name: 'closed',
  why: 'The discussion is closed.',
  check: ({ discussion, now }) =>
    isOpen(discussion, now) ? null : refuse(words.refused.closed(discussion.reason), 'forbidden'),
})
