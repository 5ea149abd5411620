import { route } from '@/app/_entry/route'
import { ownJson } from '@/app/_entry/sent'
import { edition } from '@/app/_ui/edition'
import { currentActor } from '@/lib/auth/session'
import { AppError } from '@/lib/base/errors'
import { isId } from '@/lib/base/ids'
import { ownDiscussion } from '@/lib/discussion/queries/personal'
import { newerThan } from '@/lib/discussion/queries/thread'
import { shownComment } from '@/lib/discussion/shown'
import { discussionWords as words } from '@/lib/i18n/discussion'

/** What of a story's discussion is one's own, and how much of it is newer than a comment: `?story=&since=`. */
export const GET = route(async (request) => {
  const query = new URL(request.url).searchParams
  const storyId = query.get('story') ?? ''
  const since = query.get('since') ?? ''
  if (!isId(storyId)) throw new AppError('not-found', words.noStory)
  const actor = await currentActor()
  const [own, newer] = await Promise.all([
    ownDiscussion(actor, storyId),
    isId(since) ? newerThan(storyId, since, actor?.id) : 0,
  ])
  const author = own.me
  const moment = await edition()
  const mine = own.mine.map((comment) =>
    shownComment(
      {
        ...comment,
        author,
        state: comment.state === 'held' ? 'held' : 'published',
        removedUnder: null,
        isPick: comment.pickedAt !== null,
      },
      moment,
    ),
  )
  return ownJson({ ...own, mine, newer })
})
