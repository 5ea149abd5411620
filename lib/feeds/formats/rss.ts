import { generateRssFeed } from 'feedsmith'
import { defineFeedFormat } from '../feed'
import { legalXml } from '../xml'

/** RSS 2.0 (rssboard.org/rss-specification), the whole story in content:encoded. */
export const rss = defineFeedFormat({
  id: 'rss',
  words: { name: 'RSS' },
  mediaType: 'application/rss+xml',
  write: (feed) =>
    legalXml(
      generateRssFeed({
        title: feed.title,
        link: feed.page,
        description: feed.description,
        language: feed.language,
        ...(feed.updatedAt ? { lastBuildDate: feed.updatedAt } : {}),
        atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
        items: feed.items.map((item) => ({
          title: item.title,
          link: item.url,
          guid: { value: `urn:uuid:${item.id}`, isPermaLink: false },
          pubDate: item.firstPublishedAt,
          description: item.summary,
          categories: item.subjects.map((name) => ({ name })),
          dc: { creators: item.authors },
          content: { encoded: item.html },
          ...(item.picture
            ? { media: { contents: [{ url: item.picture, medium: 'image', type: 'image/jpeg' }] } }
            : {}),
        })),
      }),
    ),
})
