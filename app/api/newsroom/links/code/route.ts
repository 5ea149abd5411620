import { route } from '@/app/_entry/route'
import { ownJson } from '@/app/_entry/sent'
import { requireActor } from '@/lib/auth/session'
import { codeAvailability } from '@/lib/shortlinks/queries/desk'

/** Whether a chosen code can be had, while somebody types it: `?code=`. */
export const GET = route(async (request) => {
  const typed = new URL(request.url).searchParams.get('code') ?? ''
  return ownJson(await codeAvailability(await requireActor(), typed.slice(0, 100)))
})
