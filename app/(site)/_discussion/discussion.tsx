import type { Story } from '@/lib/articles/queries/story'
import { termsOnPage } from '@/lib/discussion/queries/terms'
import { discussionWords as words } from '@/lib/i18n/discussion'
import styles from './discussion.module.css'
import { loadTerms, loadThread } from './load'
import { Picks } from './picks'
import { Thread } from './thread.client'

const nothingSaid = { comments: [], next: null, total: 0 }

/** What readers say, under a story: its newest comments, and the form to add one. */
export async function Discussion({ story }: { story: Story }) {
  const terms = await termsOnPage(story)
  const loaded = story.isDiscussed
    ? await loadThread({ id: story.id, terms }, 'newest')
    : { page: nothingSaid, picks: [], ...(await loadTerms({ terms })) }
  if (!loaded) return null
  const { picks, ...thread } = loaded
  // A story that was never open to discussion has no region for it.
  if (terms.mode === 'closed' && terms.reason === '' && thread.page.total === 0) return null
  return (
    <section id="discussion" className={styles.region} aria-label={words.title}>
      <Thread storyId={story.id} path={story.path} order="newest" heading="h2" {...thread}>
        <Picks picks={picks} />
      </Thread>
    </section>
  )
}
