import type { Metadata } from 'next'
import { cardSize } from '@/app/og/words'
import type { Story } from '@/lib/articles/queries/story'
import { env } from '@/lib/base/env'
import { card } from '@/lib/i18n/sharing'
import { descriptionOf } from './description'

/** What a story's head says: its own address, and the card that other sites draw of it. */
export function storyMetadata(story: Story, paper: { name: string }): Metadata {
  const url = new URL(story.path, env().SITE_URL).href
  const description = descriptionOf(story)
  const images = [
    {
      url: `/og/${story.id}`,
      ...cardSize,
      type: 'image/png',
      alt: card.alt(story.headline, paper.name),
    },
  ]
  const embed = (format: string) => `/oembed?${new URLSearchParams({ url, format })}`
  return {
    title: story.headline,
    description,
    authors: story.authors.map(({ name, slug }) => ({ name, url: `/authors/${slug}` })),
    alternates: {
      canonical: url,
      types: {
        'application/rss+xml': `/${story.section.slug}/feed.rss`,
        'application/json+oembed': embed('json'),
        'text/xml+oembed': embed('xml'),
      },
    },
    openGraph: {
      type: 'article',
      siteName: paper.name,
      title: story.headline,
      description,
      url,
      locale: story.language.replace('-', '_'),
      publishedTime: story.firstPublishedAt.toISOString(),
      modifiedTime: story.updatedAt.toISOString(),
      authors: story.authors.map(({ slug }) => new URL(`/authors/${slug}`, env().SITE_URL).href),
      section: story.section.name,
      tags: story.tags.map((tag) => tag.name),
      images,
    },
    twitter: {
      card: 'summary_large_image',
      title: story.headline,
      description,
      images: images.map((image) => image.url),
    },
  }
}
