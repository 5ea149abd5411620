import { route } from '@/app/_entry/route'
import { ownJson } from '@/app/_entry/sent'
import { requireActor } from '@/lib/auth/session'
import { queuePage } from '@/lib/moderation/queries/queue'
import { queueFilter } from '@/lib/moderation/queue'

/** The next page of the queue, for whoever decides faster than pages are turned. */
export const GET = route(async (request) => {
  const actor = await requireActor()
  const asked = queueFilter.parse(Object.fromEntries(new URL(request.url).searchParams))
  return ownJson(await queuePage(actor, asked))
})
