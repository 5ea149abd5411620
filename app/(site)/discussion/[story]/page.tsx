import type { Metadata } from 'next'
import { cache } from 'react'
import page from '@/app/_ui/page.module.css'
import { isId } from '@/lib/base/ids'
import { markStatus } from '@/lib/cache/touch'
import { threadOrders } from '@/lib/discussion/comment'
import { discussedStory } from '@/lib/discussion/queries/terms'
import { discussionWords as words } from '@/lib/i18n/discussion'
import styles from '../../_discussion/discussion.module.css'
import { LedgerOf } from '../../_discussion/ledger'
import { loadThread } from '../../_discussion/load'
import { Picks } from '../../_discussion/picks'
import { StoryOf } from '../../_discussion/story-of'
import { Thread } from '../../_discussion/thread.client'
import { found, foundMetadata, nothing } from '../../_frame/found'
import { listMetadata } from '../../_list/metadata'

interface PageProps {
  params: Promise<{ story: string }>
  searchParams: Promise<{ sort?: string | string[]; after?: string | string[] }>
}

const load = cache(async (id: string) => (isId(id) ? discussedStory(id) : null))

async function metadataOf({ params }: PageProps): Promise<Metadata> {
  const story = (await load((await params).story)) ?? nothing()
  const { headline, id } = story
  const title = words.pageTitle(headline)
  const description = words.pageDescription(headline)
  return listMetadata({ title, description, path: `/discussion/${id}`, hasFeeds: false })
}

async function DiscussionPage({ params, searchParams }: PageProps) {
  const story = (await load((await params).story)) ?? nothing()
  const asked = await searchParams
  const [sort] = [asked.sort].flat()
  const [after] = [asked.after].flat()
  const order = threadOrders.find((one) => one === (sort ?? 'newest'))
  if (!order) markStatus(400)
  if (after !== undefined && !isId(after)) nothing()
  const loaded = (await loadThread(story, order ?? 'newest', after)) ?? nothing()
  const { picks, ledger, ...thread } = loaded
  return (
    <main id="main" className={`${page.wrap} news`}>
      <div className={styles.page}>
        <StoryOf story={story} isFirst={after === undefined} />
        <section className={styles.region} aria-label={words.title}>
          <Thread
            key={`${order} ${after}`}
            storyId={story.id}
            path={story.path}
            order={order ?? 'newest'}
            heading="h1"
            isLater={after !== undefined}
            {...thread}
          >
            <Picks picks={picks} />
          </Thread>
          <LedgerOf comments={thread.page.total} ledger={ledger} heading="h2" />
        </section>
      </div>
    </main>
  )
}

export default found(DiscussionPage)
export const generateMetadata = foundMetadata(metadataOf)
