import { heldWordsWords } from '@/lib/i18n/discussion-rules'
import { moderationWords as words } from '@/lib/i18n/moderation'
import { openAppeals } from '@/lib/moderation/queries/appeals'
import { type Actor, can } from '@/lib/permissions/policy'
import { RailLink } from '../../_shell/rail-link.client'
import styles from './nav.module.css'

/** The way between the parts of the discussion's desk. */
export async function DiscussionNav({ actor }: { actor: Actor }) {
  const waiting = await openAppeals(actor)
  const places = [
    { path: '/newsroom/discussion', name: words.queue },
    { path: '/newsroom/discussion/appeals', name: words.appeals.title, count: waiting },
    { path: '/newsroom/discussion/people', name: words.people },
    ...(can(actor, 'discussion.words')
      ? [{ path: '/newsroom/discussion/words', name: heldWordsWords.title }]
      : []),
    { path: '/newsroom/discussion/settings', name: words.settings.nav },
  ]
  return (
    <nav className={styles.nav} aria-label={words.nav}>
      <ul>
        {places.map(({ path, name, count }) => (
          <li key={path}>
            <RailLink href={path} isExact={path === '/newsroom/discussion'}>
              {name}
              {count ? <span> {count}</span> : null}
            </RailLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
