import type { Metadata } from 'next'
import { edition } from '@/app/_ui/edition'
import { lists } from '@/lib/i18n/site'

interface ListMetadata {
  title: string
  description?: string
  /** The list's own address; its feeds, where it has them, stand under it. */
  path: string
  page?: number
  hasFeeds?: boolean
}

/** What a list says of itself to browsers, search engines and whoever shares it. */
export async function listMetadata({
  title,
  description,
  path,
  page = 1,
  hasFeeds = true,
}: ListMetadata): Promise<Metadata> {
  const { name } = await edition()
  const canonical = page > 1 ? `${path}?page=${page}` : path
  const feed = (extension: string) => [
    { url: `${path === '/' ? '' : path}/feed.${extension}`, title },
  ]
  return {
    title: lists.pageTitle(title, page),
    ...(description ? { description } : {}),
    alternates: {
      canonical,
      ...(hasFeeds && {
        types: {
          'application/rss+xml': feed('rss'),
          'application/atom+xml': feed('atom'),
          'application/feed+json': feed('json'),
        },
      }),
    },
    openGraph: {
      siteName: name,
      locale: 'en_GB',
      type: 'website',
      title,
      url: canonical,
      ...(description ? { description } : {}),
    },
    twitter: { card: 'summary' },
  }
}
