import { generateAtomFeed } from 'feedsmith'
import { defineFeedFormat } from '../feed'
import { legalXml } from '../xml'

/** Atom 1.0 (RFC 4287). */
export const atom = defineFeedFormat({
  id: 'atom',
  words: { name: 'Atom' },
  mediaType: 'application/atom+xml',
  write: (feed) =>
    legalXml(
      generateAtomFeed({
        id: feed.self,
        title: { value: feed.title },
        subtitle: { value: feed.description },
        // Required of an empty feed as well (§4.1.1): before any story there was nothing to change.
        updated: feed.updatedAt ?? new Date(0),
        // Required of a feed whose entries may lack one (§4.1.1): unsigned stories are the paper's.
        authors: [{ name: feed.title, uri: feed.page }],
        links: [
          { href: feed.page, rel: 'alternate', type: 'text/html' },
          { href: feed.self, rel: 'self', type: 'application/atom+xml' },
        ],
        entries: feed.items.map((item) => ({
          id: `urn:uuid:${item.id}`,
          title: { value: item.title },
          published: item.firstPublishedAt,
          updated: item.updatedAt,
          links: [{ href: item.url, rel: 'alternate', type: 'text/html', hreflang: item.language }],
          authors: item.authors.map((name) => ({ name })),
          categories: item.subjects.map((term) => ({ term })),
          summary: { value: item.summary },
          content: { type: 'html', value: item.html },
        })),
      }),
    ),
})
