import { date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { createdAt, id, instant } from './columns'
import { people } from './people'

/** A short URL. A story has one of its own from its first save, which works once it is public. */
export const shortLinks = pgTable(
  'short_links',
  {
    id: id(),
    /** Lower case, without look-alikes, with its check character: lib/shortlinks/code.ts. */
    code: text().notNull().unique(),
    articleId: uuid().references(() => articles.id, { onDelete: 'cascade' }),
    /** Set where the link is the story's own: one for each story, for ever. */
    ownFor: uuid().unique(),
    createdBy: uuid().references(() => people.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    disabledAt: instant(),
  },
  (t) => [
    index('short_links_article').on(t.articleId),
    index('short_links_newest').on(t.createdAt, t.id),
  ],
)

/** Clicks of a day, apart by who clicked: a person, a bot, a link preview, a HEAD request. No address, no agent. */
export const shortLinkClicks = pgTable(
  'short_link_clicks',
  {
    linkId: uuid()
      .notNull()
      .references(() => shortLinks.id, { onDelete: 'cascade' }),
    day: date({ mode: 'string' }).notNull(),
    visitor: text().notNull(),
    clicks: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.linkId, t.day, t.visitor] })],
)
