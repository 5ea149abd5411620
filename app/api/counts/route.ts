import { z } from 'zod'
import { route } from '@/app/_entry/route'
import { countsOf } from '@/lib/counters/queries'

const asked = z
  .string()
  .max(2_000)
  .transform((list) => [...new Set(list.split(',').filter((id) => id !== ''))])
  .pipe(z.array(z.uuid()).min(1).max(50))

/** The counts of a whole page in one answer, the same for everyone and ten seconds old at most. */
export const GET = route(async (request) => {
  const ids = asked.parse(new URL(request.url).searchParams.get('stories') ?? '')
  return Response.json(
    { stories: await countsOf(ids) },
    { headers: { 'Cache-Control': 'public, max-age=10' } },
  )
})
