import { documentAnswer } from '@/app/_entry/document'
import { route } from '@/app/_entry/route'
import { sitemapIndex } from '@/lib/sitemaps/queries'
import { sitemapIndexXml } from '@/lib/sitemaps/xml'

export const GET = route(async (request) =>
  documentAnswer(request, {
    type: 'application/xml',
    text: sitemapIndexXml(await sitemapIndex()),
  }),
)
