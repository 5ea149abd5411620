import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { moderationWords } from '@/lib/i18n/moderation'
import { storyDiscussionForDesk } from '@/lib/moderation/queries/settings'
import page from '../../../../_shell/page.module.css'
import { Saved } from '../../../../_shell/saved'
import { visit } from '../../../../_shell/visit'
import { SettingForm } from '../../_settings/setting-form'
import { DiscussionNav } from '../../nav'

const words = moderationWords.settings

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ saved?: string | string[] }>
}

export default function StoryDiscussion({ params, searchParams }: Props) {
  return visit(async (actor) => {
    const story = await storyDiscussionForDesk(actor, (await params).id)
    if (!story) notFound()
    return (
      <div className={page.page}>
        <h1>{words.of(story.headline)}</h1>
        <DiscussionNav actor={actor} />
        <Saved when={(await searchParams).saved !== undefined} words={words.saved} />
        {story.isPublishedClosed && <p className={page.notice}>{words.publishedClosed}</p>}
        <p className={page.soft}>{words.lead}</p>
        <SettingForm scope="story" of={story.id} name={story.headline} setting={story.setting} />
        <p>
          <a className={page.link} href="/newsroom/discussion/settings">
            {words.back}
          </a>
        </p>
      </div>
    )
  })
}
