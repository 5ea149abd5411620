import { edition } from '@/app/_ui/edition'
import { InSentence } from '@/app/_ui/instant'
import { isOpen, type ThreadOrder } from '@/lib/discussion/comment'
import type { DiscussedStory } from '@/lib/discussion/queries/terms'
import { discussionCounts, pickedComments, threadPage } from '@/lib/discussion/queries/thread'
import { shownComment, shownThread } from '@/lib/discussion/shown'
import { discussionWords as words } from '@/lib/i18n/discussion'
import { currentStandards } from '@/lib/standards/queries'

type Story = Pick<DiscussedStory, 'id' | 'terms'>

/** Everything that a page of a thread draws; null where there is no such page. */
export async function loadThread(story: Story, order: ThreadOrder, after?: string) {
  const [page, counts, picks, moment] = await Promise.all([
    threadPage(story.id, order, after),
    discussionCounts(story.id),
    after === undefined ? pickedComments(story.id) : [],
    edition(),
  ])
  if (!page) return null
  return {
    page: {
      comments: page.comments.map((comment) => shownThread(comment, moment)),
      next: page.next,
      total: counts.comments,
    },
    ledger: counts.ledger,
    picks: picks.map((pick) => shownComment(pick, moment)),
    ...(await loadTerms(story)),
  }
}

/** Whether and how far a discussion takes comments, what is said about that, and the rules a report may name. */
export async function loadTerms({ terms }: Pick<DiscussedStory, 'terms'>) {
  const [{ now }, { rules }] = await Promise.all([edition(), currentStandards()])
  const isTaking = isOpen(terms, now)
  return {
    isOpen: isTaking,
    mostReplies: terms.mostReplies,
    note: isTaking ? terms.mode === 'pre-moderated' && words.preModerated : closedNote(terms),
    rules: rules.map(({ number, name }) => ({ number, name })),
  }
}

function closedNote({ mode, closesAt, reason }: Story['terms']) {
  if (!closesAt || mode === 'closed') return words.closed(reason, null)
  return <InSentence words={(time) => words.closed(reason, time)} at={closesAt} shape="full" />
}
