import { manageWords } from '@/lib/i18n/manage'
import { type Actor, can } from '@/lib/permissions/policy'
import { RailLink } from '../../_shell/rail-link.client'
import styles from './settings.module.css'

/** The way between the pages of settings. */
export function SettingsNav({ actor }: { actor: Actor }) {
  const places = [
    { path: '/newsroom/settings/sections', words: manageWords.sections, needs: 'section.manage' },
    { path: '/newsroom/settings/authors', words: manageWords.authors, needs: 'author.manage' },
    { path: '/newsroom/settings/tags', words: manageWords.tags, needs: 'tag.manage' },
  ] as const
  return (
    <nav className={styles.nav} aria-label={manageWords.settings.nav}>
      <ul>
        {can(actor, 'settings.manage') && (
          <li>
            <RailLink href="/newsroom/settings" isExact>
              {manageWords.settings.publication}
            </RailLink>
          </li>
        )}
        {places
          .filter((place) => can(actor, place.needs))
          .map((place) => (
            <li key={place.path}>
              <RailLink href={place.path}>{place.words.title}</RailLink>
            </li>
          ))}
      </ul>
    </nav>
  )
}
