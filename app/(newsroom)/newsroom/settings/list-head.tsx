import { manageWords } from '@/lib/i18n/manage'
import type { Actor } from '@/lib/permissions/policy'
import page from '../../_shell/page.module.css'
import { Saved } from '../../_shell/saved'
import { SettingsNav } from './settings-nav'

interface ListHeadProps {
  actor: Actor
  /** The list's title, and the words of the link that adds to it. */
  words: { title: string; add: string }
  /** The list's own address: `/new` below it adds. */
  path: string
  isSaved: boolean
}

/** What stands above each list of the settings. */
export function ListHead({ actor, words, path, isSaved }: ListHeadProps) {
  return (
    <>
      <h1>{manageWords.settings.title}</h1>
      <SettingsNav actor={actor} />
      <Saved when={isSaved} words={manageWords.saved} />
      <div className={page.head}>
        <h2>{words.title}</h2>
        <a href={`${path}/new`} className={page.button}>
          {words.add}
        </a>
      </div>
    </>
  )
}
