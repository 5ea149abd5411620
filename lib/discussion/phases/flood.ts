import { discussionWords as words } from '@/lib/i18n/discussion'
import { definePhase, refuse } from './define'

/** How many comments one person may send in so many seconds. */
export const floodLimits = [
  { comments: 5, seconds: 60 },
  { comments: 40, seconds: 60 * 60 },
] as const

export const flood = definePhase({
  name: 'flood',
  why: 'The person sends more comments in a short time than anybody can read.',
  sparesStaff: true,
  async check({ comment, look }) {
    if (comment.isEdit) return null
    for (const { comments, seconds } of floodLimits)
      if ((await look.sentWithin(seconds)) >= comments)
        return refuse(words.refused.flood(comments, seconds), 'too-many')
    return null
  },
})
