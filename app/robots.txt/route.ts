import { documentAnswer } from '@/app/_entry/document'
import { route } from '@/app/_entry/route'
import { env } from '@/lib/base/env'

// RFC 9309. Search has an address for every query; the newsroom and the API are nobody's reading.
const closed = ['/newsroom', '/api/', '/search']

// Its address has no part that changes: without this Next would draw it once, while building.
export const dynamic = 'force-dynamic'

export const GET = route(async () =>
  documentAnswer({
    type: 'text/plain',
    text: [
      'User-agent: *',
      ...closed.map((path) => `Disallow: ${path}`),
      '',
      `Sitemap: ${new URL('/sitemap.xml', env().SITE_URL).href}`,
      '',
    ].join('\n'),
  }),
)
