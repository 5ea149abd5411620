import { route } from '@/app/_entry/route'
import { ownJson } from '@/app/_entry/sent'
import { edition } from '@/app/_ui/edition'
import { AppError } from '@/lib/base/errors'
import { isId } from '@/lib/base/ids'
import { threadOrders } from '@/lib/discussion/comment'
import { discussionCounts, threadPage } from '@/lib/discussion/queries/thread'
import { shownThread } from '@/lib/discussion/shown'
import { discussionWords as words } from '@/lib/i18n/discussion'

/** A page of a thread, as the region on a story loads it: `?story=&sort=&after=`. */
export const GET = route(async (request) => {
  const query = new URL(request.url).searchParams
  const storyId = query.get('story') ?? ''
  const after = query.get('after') ?? undefined
  const order = threadOrders.find((one) => one === (query.get('sort') ?? 'newest'))
  if (!isId(storyId) || (after !== undefined && !isId(after)))
    throw new AppError('not-found', words.noComment)
  if (!order) throw new AppError('invalid', words.noComment)
  const [page, { comments: total }, moment] = await Promise.all([
    threadPage(storyId, order, after),
    discussionCounts(storyId),
    edition(),
  ])
  if (!page) throw new AppError('not-found', words.noComment)
  const comments = page.comments.map((comment) => shownThread(comment, moment))
  return ownJson({ comments, next: page.next, total })
})
