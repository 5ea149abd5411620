import type { Metadata } from 'next'
import { cache } from 'react'
import { edition } from '@/app/_ui/edition'
import page from '@/app/_ui/page.module.css'
import { isId } from '@/lib/base/ids'
import { discussedStory } from '@/lib/discussion/queries/terms'
import { commentThread } from '@/lib/discussion/queries/thread'
import { shownThread } from '@/lib/discussion/shown'
import { discussionWords as words } from '@/lib/i18n/discussion'
import styles from '../../../_discussion/discussion.module.css'
import { loadTerms } from '../../../_discussion/load'
import { OneThread } from '../../../_discussion/one-thread.client'
import { StoryOf } from '../../../_discussion/story-of'
import { found, foundMetadata, nothing } from '../../../_frame/found'

interface PageProps {
  params: Promise<{ story: string; comment: string }>
}

const load = cache(async (storyId: string, id: string) => {
  if (!isId(storyId) || !isId(id)) return null
  const story = await discussedStory(storyId)
  const thread = story && (await commentThread(storyId, id))
  return thread && { story, thread }
})

async function metadataOf({ params }: PageProps): Promise<Metadata> {
  const { story, comment } = await params
  const { story: of } = (await load(story, comment)) ?? nothing()
  // The whole discussion is the page to find.
  return {
    title: words.oneTitle(of.headline),
    robots: { index: false },
    alternates: { canonical: `/discussion/${story}` },
  }
}

async function CommentPage({ params }: PageProps) {
  const { story: storyId, comment } = await params
  const { story, thread } = (await load(storyId, comment)) ?? nothing()
  const terms = await loadTerms(story)
  return (
    <main id="main" className={`${page.wrap} news`}>
      <div className={styles.page}>
        <StoryOf story={story} isOne />
        <section className={styles.region} aria-label={words.title}>
          <OneThread
            storyId={storyId}
            path={story.path}
            thread={shownThread(thread, await edition())}
            asked={comment}
            {...terms}
          />
        </section>
      </div>
    </main>
  )
}

export default found(CommentPage)
export const generateMetadata = foundMetadata(metadataOf)
