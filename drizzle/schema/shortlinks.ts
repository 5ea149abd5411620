import {
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { createdAt, id, instant } from './columns'
import { people } from './people'

/**
 * A short URL. A story has one of its own from its first save, which works once it is public;
 * further ones, with codes that somebody chose, lead to a story or to a page elsewhere.
 */
export const shortLinks = pgTable(
  'short_links',
  {
    id: id(),
    /** Lower case: made with its check character, or chosen (lib/shortlinks/code.ts, custom-code.ts). */
    code: text().notNull().unique(),
    articleId: uuid().references(() => articles.id, { onDelete: 'cascade' }),
    /** Set where the link is the story's own: one for each story, for ever. */
    ownFor: uuid().unique(),
    createdBy: uuid().references(() => people.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    disabledAt: instant(),
    /** A page elsewhere, where it leads to no story. */
    target: text(),
    /** What was written behind the address of a story: its query and fragment, as `?from=poster#p2`. */
    suffix: text().notNull().default(''),
    /** What a chosen code looks like to the eye: no two may look alike. */
    looksLike: text().unique(),
    /** utm_source, utm_medium and utm_campaign that are added when it is followed. */
    utm: jsonb().notNull().default({}),
    version: integer().notNull().default(1),
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

/** People's clicks of a day by the host that they came from, and by the kind of device: two plain counts, never joined. */
export const shortLinkSources = pgTable(
  'short_link_sources',
  {
    linkId: uuid()
      .notNull()
      .references(() => shortLinks.id, { onDelete: 'cascade' }),
    day: date({ mode: 'string' }).notNull(),
    /** 'referrer' or 'device'. */
    kind: text().notNull(),
    value: text().notNull(),
    clicks: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.linkId, t.day, t.kind, t.value] })],
)

/** What became of a short URL: who changed what, when, from what and to what. Rows are only ever added. */
export const shortLinkChanges = pgTable(
  'short_link_changes',
  {
    id: id(),
    linkId: uuid()
      .notNull()
      .references(() => shortLinks.id, { onDelete: 'cascade' }),
    at: createdAt(),
    byId: uuid().references(() => people.id, { onDelete: 'set null' }),
    /** made, target, utm, disabled, enabled. */
    what: text().notNull(),
    from: text().notNull().default(''),
    to: text().notNull().default(''),
  },
  (t) => [index('short_link_changes_link').on(t.linkId, t.at)],
)

/** Hosts, with all below them, that no short URL may lead to, and codes that lead nowhere. */
export const linkBlocks = pgTable(
  'link_blocks',
  {
    id: id(),
    /** 'host' or 'code'. */
    kind: text().notNull(),
    value: text().notNull(),
    reason: text().notNull().default(''),
    byId: uuid().references(() => people.id, { onDelete: 'set null' }),
    at: createdAt(),
  },
  (t) => [unique('link_blocks_what').on(t.kind, t.value)],
)

/** A paragraph that somebody linked to, as readers saw it then. */
export const passages = pgTable(
  'passages',
  {
    storyId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    paragraph: integer().notNull(),
    /** How often the story had been published: the first to link to a wording names its edition. */
    edition: integer().notNull(),
    hash: text().notNull(),
    text: text().notNull(),
    madeAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.paragraph, t.edition] }),
    unique('passages_words').on(t.storyId, t.paragraph, t.hash),
  ],
)
