import { jsonIn, route } from '@/app/_entry/route'
import { shortUrl } from '@/lib/shortlinks/address'
import { passageInput } from '@/lib/shortlinks/input'
import { linkPassage } from '@/lib/shortlinks/mutations/passages'

/**
 * Makes the link to a passage of a story: for the page's own script as JSON, and for a form without
 * one by leading to the page that shows it.
 */
export const POST = route(
  async (request) => {
    const isForm = !(request.headers.get('content-type') ?? '').includes('json')
    const sent = isForm ? Object.fromEntries(await request.formData()) : await jsonIn(request)
    const code = await linkPassage(passageInput.parse(sent))
    if (isForm)
      return new Response(null, {
        status: 303,
        headers: { Location: `/s/${code}+`, 'Cache-Control': 'no-store' },
      })
    return Response.json(
      { url: shortUrl(code) },
      { status: 201, headers: { 'Cache-Control': 'no-store' } },
    )
  },
  { bodyLimit: 4_096 },
)
