import { discussionWords as words } from '@/lib/i18n/discussion'
import { definePhase, hold } from './define'

export const firstComment = definePhase({
  name: 'first-comment',
  why: 'Nothing of this person’s was let in before.',
  sparesStaff: true,
  check: async ({ look }) => ((await look.wasLetInBefore()) ? null : hold(words.held.first)),
})
