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
  return documentAnswer({
    type: format.mediaType,
    text: format.write(feed),
    changedAt: feed.updatedAt,
  })
})
