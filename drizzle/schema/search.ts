import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { stories } from './articles'
import { instant, tsvector } from './columns'

/**
 * The index that readers search. It holds published stories only: rows are written when a story
 * is published and deleted when it is withdrawn. It stands apart from `stories` because row-level
 * security keeps Postgres from using a text index on the table it guards (the search operators
 * are not leakproof).
 */
export const storySearch = pgTable(
  'story_search',
  {
    storyId: uuid()
      .primaryKey()
      .references(() => stories.id, { onDelete: 'cascade' }),
    /** The Postgres text search configuration the words were read with. */
    configuration: text().notNull(),
    document: tsvector().notNull(),
    firstPublishedAt: instant().notNull(),
  },
  (t) => [
    index('story_search_document').using('gin', t.document),
    index('story_search_configuration').on(t.configuration),
    // A word that half the paper has is looked for from the newest story back.
    index('story_search_newest').on(t.firstPublishedAt, t.storyId),
  ],
)

/** Words that stand in published headlines and standfirsts, for "did you mean". */
export const searchWords = pgTable(
  'search_words',
  {
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    word: text().notNull(),
    times: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.word] }),
    index('search_words_trigrams').using('gin', t.word.op('gin_trgm_ops')),
  ],
)
