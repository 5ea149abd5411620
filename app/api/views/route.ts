import { z } from 'zod'
import { jsonIn, route } from '@/app/_entry/route'
import { visitorFrom } from '@/lib/auth/visitor'
import { noteView } from '@/lib/counters/views'
import { visitorOf } from '@/lib/shortlinks/visitor'

const viewed = z.object({ story: z.uuid() })

/** A page says that its story was looked at for as long as a view takes; nothing is set or given back. */
export const POST = route(
  async (request) => {
    const { story } = viewed.parse(await jsonIn(request))
    const { method, headers } = request
    await noteView(visitorFrom(headers), visitorOf(method, headers), story)
    return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
  },
  { bodyLimit: 1_024 },
)
