import { documentAnswer, noDocument } from '@/app/_entry/document'
import { route } from '@/app/_entry/route'
import { sitemaps } from '@/lib/i18n/story'
import { sitemapNamed } from '@/lib/sitemaps/queries'
import { sitemapXml } from '@/lib/sitemaps/xml'

interface Context {
  params: Promise<{ name: string }>
}

export const GET = route<Context>(async (_request, { params }) => {
  const urls = await sitemapNamed((await params).name)
  if (!urls) return noDocument(sitemaps.none)
  return documentAnswer({ type: 'application/xml', text: sitemapXml(urls) })
})
