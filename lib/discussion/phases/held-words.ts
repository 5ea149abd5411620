import { discussionWords as words } from '@/lib/i18n/discussion'
import { definePhase, hold, refuse } from './define'

export const heldWords = definePhase({
  name: 'held-words',
  why: 'It has a word of the publication’s list.',
  sparesStaff: true,
  async check({ comment, look }) {
    const found = await look.heldWordsIn(comment.text, comment.language)
    const refused = found.find(({ outcome }) => outcome === 'refuse')
    if (refused) return refuse(words.refused.word(refused.word))
    return found.length > 0 ? hold(words.held.word) : null
  },
})
