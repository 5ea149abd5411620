import { route } from '@/app/_entry/route'
import { visitorFrom } from '@/lib/auth/visitor'
import { timeSignal } from '@/lib/radio/demo-listeners'

/** The project's own stream: live, so it has no length and no ranges, and nobody keeps it. */
export const GET = route(async (request) => {
  const { address } = visitorFrom(request.headers)
  return new Response(timeSignal(address), {
    headers: {
      'Content-Type': 'audio/wav',
      'Cache-Control': 'no-store, no-transform',
      'Accept-Ranges': 'none',
      // A proxy that gathers an answer before it passes it on would never begin.
      'X-Accel-Buffering': 'no',
    },
  })
})
