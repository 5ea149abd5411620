import { discussionWords as words } from '@/lib/i18n/discussion'
import { charactersIn } from '../characters'
import { longestComment } from '../comment'
import { definePhase, refuse } from './define'

export const length = definePhase({
  name: 'length',
  why: 'It says nothing, or more than a comment may.',
  check: ({ comment }) => {
    if (comment.text === '') return refuse(words.refused.empty)
    const count = charactersIn(comment.text)
    return count > longestComment ? refuse(words.refused.long(count - longestComment)) : null
  },
})
