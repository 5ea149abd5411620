import { route } from '@/app/_entry/route'
import { ownData } from '@/lib/account/queries'
import { requireActor } from '@/lib/auth/session'

/** Everything that is held about whoever asks, as one file. */
export const GET = route(async () => {
  const data = await ownData(await requireActor())
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="my-data.json"',
      'cache-control': 'private, no-store',
    },
  })
})
