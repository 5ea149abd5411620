import { jsonIn, route } from '@/app/_entry/route'
import { requireActor } from '@/lib/auth/session'
import { mediaInput } from '@/lib/media/input'
import { editMedia } from '@/lib/media/mutations'
import { uploaded } from '@/lib/media/uploaded'

/** Changes an upload's words or focal point. */
export const PATCH = route(async (request, { params }: { params: Promise<{ id: string }> }) => {
  const actor = await requireActor()
  const sent = await jsonIn(request)
  const input = mediaInput.parse({ ...sent, id: (await params).id })
  return Response.json(uploaded(await editMedia(actor, input)))
})
