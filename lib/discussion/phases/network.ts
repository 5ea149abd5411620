import { discussionWords as words } from '@/lib/i18n/discussion'
import { definePhase, hold } from './define'

/** Seconds in which accounts of one network do not speak with one voice; the network's hash lasts until midnight UTC. */
const networkSeconds = 24 * 60 * 60

export const network = definePhase({
  name: 'network',
  why: 'Another account sent the same words from the same network.',
  sparesStaff: true,
  check: async ({ look }) =>
    (await look.sameWordsFromNetworkWithin(networkSeconds)) > 0 ? hold(words.held.repeated) : null,
})
