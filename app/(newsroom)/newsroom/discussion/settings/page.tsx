import type { Metadata } from 'next'
import { moderationWords } from '@/lib/i18n/moderation'
import { discussionSettingsForDesk } from '@/lib/moderation/queries/settings'
import { can } from '@/lib/permissions/policy'
import page from '../../../_shell/page.module.css'
import { emptyAt, Pages } from '../../../_shell/pages'
import { Saved } from '../../../_shell/saved'
import { listAddress, visit } from '../../../_shell/visit'
import { SettingForm, settingWords } from '../_settings/setting-form'
import styles from '../_settings/settings.module.css'
import { DiscussionNav } from '../nav'

const words = moderationWords.settings

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default function DiscussionSettings({ searchParams }: Props) {
  return visit(async (actor) => {
    const asked = await searchParams
    const { page: number } = listAddress.parse(asked)
    const { everywhere, sections, stories } = await discussionSettingsForDesk(actor, number)
    const maySet = can(actor, 'discussion.sections')
    return (
      <div className={page.page}>
        <h1>{words.title}</h1>
        <DiscussionNav actor={actor} />
        <Saved when={asked.saved !== undefined} words={words.saved} />
        <p className={page.soft}>{words.lead}</p>
        <h2>{words.everywhere}</h2>
        {maySet ? (
          <SettingForm scope="everywhere" name={words.everywhere} setting={everywhere} />
        ) : (
          <p>{settingWords(everywhere)}</p>
        )}
        <h2>{words.sections}</h2>
        <ul className={styles.list}>
          {sections.map(({ id, name, setting }) => (
            <li key={id}>
              {maySet ? (
                <details>
                  <summary>
                    <b>{name}</b> {settingWords(setting)}
                  </summary>
                  <SettingForm scope="section" of={id} name={name} setting={setting} />
                </details>
              ) : (
                <p>
                  <b>{name}</b> {settingWords(setting)}
                </p>
              )}
            </li>
          ))}
        </ul>
        <h2>{words.stories}</h2>
        {stories.items.length === 0 && (
          <p className={page.soft}>{emptyAt(number, words.noStories)}</p>
        )}
        <ul className={styles.list}>
          {stories.items.map((story) => (
            <li key={story.id}>
              <a className={page.link} href={`/newsroom/discussion/settings/${story.id}`}>
                <bdi>{story.headline}</bdi>
              </a>{' '}
              {settingWords(story)}
            </li>
          ))}
        </ul>
        <Pages
          page={number}
          hasMore={stories.hasMore}
          path={(to) => `/newsroom/discussion/settings?page=${to}`}
        />
      </div>
    )
  })
}
