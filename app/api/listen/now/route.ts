import { route } from '@/app/_entry/route'
import { broadcastNow } from '@/lib/radio/now'

/** What is on and what is next, as the player asks for it while it is open. */
export const GET = route(async () =>
  Response.json(await broadcastNow(), { headers: { 'Cache-Control': 'private, no-store' } }),
)
