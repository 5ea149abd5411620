import { documentAnswer, noDocument } from '@/app/_entry/document'
import { route } from '@/app/_entry/route'
import { feedAt } from '@/lib/feeds/queries'
import { feedFormat } from '@/lib/feeds/registry'
import { feeds } from '@/lib/i18n/story'

interface Context {
  params: Promise<{ scope: string; slug: string; format: string }>
}

export const GET = route<Context>(async (_request, { params }) => {
  const { scope, slug, format: ending } = await params
  const format = feedFormat(ending)
  const feed = format && (await feedAt(scope, decodeURIComponent(slug), ending))
  if (!feed) return noDocument(feeds.none)
  // Without a Last-Modified: what is taken out of a list leaves no date, and whoever asked by date
  // would keep a withdrawn story. The front's ETag tells every change.
  return documentAnswer({ type: format.mediaType, text: format.write(feed) })
})
