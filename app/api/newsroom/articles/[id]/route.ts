import { jsonIn, route } from '@/app/_entry/route'
import { saveInput } from '@/lib/articles/input'
import { saveArticle } from '@/lib/articles/mutations/save'
import { articleForDesk } from '@/lib/articles/queries/desk-story'
import { requireActor } from '@/lib/auth/session'
import { AppError } from '@/lib/base/errors'

type Context = { params: Promise<{ id: string }> }

/** The story as the desk has it. */
export const GET = route(async (_request, { params }: Context) => {
  const story = await articleForDesk(await requireActor(), (await params).id)
  if (!story) throw new AppError('not-found', 'There is no such story.')
  return Response.json(story, { headers: { 'cache-control': 'private, no-store' } })
})

/** A save. Not an action, because a page that is being closed can still send a request and cannot call one. */
export const PUT = route(
  async (request, { params }: Context) => {
    const actor = await requireActor()
    const sent = await jsonIn(request)
    const input = saveInput.parse({ ...sent, id: (await params).id })
    return Response.json(await saveArticle(actor, input))
  },
  { bodyLimit: 4 * 1024 * 1024 },
)
