import { discussionWords as words } from '@/lib/i18n/discussion'
import { charactersIn } from '../characters'
import { definePhase, hold, refuse } from './define'

/** Seconds in which nobody says the same again. */
const repeatSeconds = 24 * 60 * 60

/** Characters from which it is no accident that two people say the same: many may say "Well said." */
const longEnough = 40

export const repeats = definePhase({
  name: 'repeats',
  why: 'The same words were sent before, by this person or by others.',
  sparesStaff: true,
  async check({ comment, look }) {
    if ((await look.sameWordsWithin(repeatSeconds)) > 0)
      return refuse(words.refused.repeated, 'too-many')
    const isOwnWords = charactersIn(comment.text) < longEnough
    if (isOwnWords || (await look.sameWordsByOthersWithin(repeatSeconds)) === 0) return null
    return hold(words.held.repeated)
  },
})
