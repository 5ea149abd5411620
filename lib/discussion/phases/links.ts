import { discussionWords as words } from '@/lib/i18n/discussion'
import { addressesIn } from '../links'
import { definePhase, hold } from './define'

/** Addresses that a comment may have without being read first. */
export const mostLinks = 2

export const links = definePhase({
  name: 'links',
  why: `It has more than ${mostLinks} addresses of other pages.`,
  sparesStaff: true,
  check: ({ comment }) =>
    addressesIn(comment.text) > mostLinks ? hold(words.held.links(mostLinks)) : null,
})
