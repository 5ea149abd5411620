import { Icon } from '@/app/_ui/icon'
import type { Dossier } from '@/lib/dossiers/queries'
import { dossierCount, frame } from '@/lib/i18n/site'
import type { Section } from '@/lib/sections/queries'
import { AccountLink } from './account-link'
import styles from './menu.module.css'
import { ThemeSwitch } from './theme-switch'
import { TimesSwitch } from './times-switch'

export const menuId = 'menu'

interface MenuProps {
  sections: Section[]
  dossiers: Dossier[]
}

/** The phone's menu: a full-height popover, which opens, closes and takes Escape without a script. */
export function Menu({ sections, dossiers }: MenuProps) {
  return (
    <div className={styles.menu} id={menuId} popover="auto" role="dialog" aria-label={frame.menu}>
      <div className={styles.head}>
        <button
          className={styles.close}
          type="button"
          popoverTarget={menuId}
          popoverTargetAction="hide"
          aria-label={frame.closeMenu}
        >
          <Icon name="close" isLarge />
        </button>
      </div>
      <search className={styles.search}>
        <form action="/search">
          <input type="search" name="q" aria-label={frame.search} placeholder={frame.search} />
          <button type="submit" aria-label={frame.searchButton}>
            <Icon name="search" />
          </button>
        </form>
      </search>
      <h2 className={styles.heading}>{frame.sections}</h2>
      <ul className={styles.sections}>
        {sections.map((section) => (
          <li key={section.id}>
            <a className={section.pillar} href={`/${section.slug}`}>
              {section.name}
            </a>
          </li>
        ))}
      </ul>
      <h2 className={styles.heading}>{frame.dossiers}</h2>
      <ul>
        {dossiers.map((dossier) => (
          <li key={dossier.id}>
            <a href={`/dossiers/${dossier.slug}`}>
              {dossier.title} {dossierCount(dossier.storyCount)}
            </a>
          </li>
        ))}
        <li>
          <a href="/dossiers">{frame.allDossiers}</a>
        </li>
      </ul>
      <ul className={styles.rest}>
        <li>
          <a href="/archive">{frame.archive}</a>
        </li>
        <li>
          <a href="/listen">{frame.footer.listen}</a>
        </li>
        <li>
          <AccountLink />
        </li>
        <li>
          <TimesSwitch />
        </li>
        <li>
          <ThemeSwitch />
        </li>
      </ul>
    </div>
  )
}
