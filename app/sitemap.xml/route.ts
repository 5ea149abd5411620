import { documentAnswer } from '@/app/_entry/document'
import { route } from '@/app/_entry/route'
import { sitemapIndex } from '@/lib/sitemaps/queries'
import { sitemapIndexXml } from '@/lib/sitemaps/xml'

// Its address has no part that changes: without this Next would draw it once, while building.
export const dynamic = 'force-dynamic'

export const GET = route(async () =>
  documentAnswer({
    type: 'application/xml',
    text: sitemapIndexXml(await sitemapIndex()),
  }),
)
