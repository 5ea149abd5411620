import { discussionWords as words } from '@/lib/i18n/discussion'
import { definePhase, refuse } from './define'

export const suspended = definePhase({
  name: 'suspended',
  why: 'The person may not comment for a time.',
  check: ({ writer, inWords }) => {
    const one = writer.sanctions.find(({ kind }) => kind === 'suspension')
    return one
      ? refuse(words.refused.suspended(one.reason, one.endsAt && inWords(one.endsAt)), 'forbidden')
      : null
  },
})
