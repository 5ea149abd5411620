import { generateJsonFeed } from 'feedsmith'
import { defineFeedFormat } from '../feed'

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export const json = defineFeedFormat({
  id: 'json',
  words: { name: 'JSON Feed' },
  mediaType: 'application/feed+json',
  write: (feed) =>
    JSON.stringify(
      // Items are required of an empty feed as well, where the writer leaves them out.
      Object.assign(
        { items: [] },
        generateJsonFeed({
          title: feed.title,
          description: feed.description,
          home_page_url: feed.page,
          feed_url: feed.self,
          language: feed.language,
          items: feed.items.map((item) => ({
            id: `urn:uuid:${item.id}`,
            url: item.url,
            title: item.title,
            summary: item.summary,
            content_html: item.html,
            language: item.language,
            date_published: item.firstPublishedAt,
            date_modified: item.updatedAt,
            authors: item.authors.map((name) => ({ name })),
            tags: item.subjects,
            ...(item.picture ? { image: item.picture } : {}),
          })),
        }),
      ),
    ),
})
