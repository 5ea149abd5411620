import { discussionWords as words } from '@/lib/i18n/discussion'
import { definePhase, refuse } from './define'

export const banned = definePhase({
  name: 'banned',
  why: 'The person may not comment any more.',
  check: ({ writer, inWords }) => {
    const ban = writer.sanctions.find(({ kind }) => kind === 'ban')
    return ban
      ? refuse(words.refused.banned(ban.reason, ban.endsAt && inWords(ban.endsAt)), 'forbidden')
      : null
  },
})
