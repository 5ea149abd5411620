import type { Story } from '@/lib/articles/queries/story'
import { termsOnPage } from '@/lib/discussion/queries/terms'
import { discussionWords as words } from '@/lib/i18n/discussion'
import styles from './discussion.module.css'
import { LedgerOf } from './ledger'
import { loadTerms, loadThread } from './load'
import { Picks } from './picks'
import { Thread } from './thread.client'

const nothingSaid = { comments: [], next: null, total: 0 }

/** What readers say, under a story: its newest comments, and the form to add one. */
export async function Discussion({ story }: { story: Story }) {
  const terms = await termsOnPage(story)
  const loaded = story.isDiscussed
    ? await loadThread({ id: story.id, terms }, 'newest')
    : { page: nothingSaid, picks: [], ledger: null, ...(await loadTerms({ terms })) }
  if (!loaded) return null
  const { picks, ledger, ...thread } = loaded
  // A story that was never open to discussion has no region for it.
  if (terms.mode === 'closed' && terms.reason === '' && thread.page.total === 0) return null
  return (
    <section id="discussion" className={styles.region} aria-label={words.title}>
      <Thread storyId={story.id} path={story.path} order="newest" heading="h2" {...thread}>
        <Picks picks={picks} />
      </Thread>
      <LedgerOf comments={thread.page.total} ledger={ledger} heading="h3" />
    </section>
  )
}
