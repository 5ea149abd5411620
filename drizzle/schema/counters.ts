import { bigint, integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { articles } from './articles'

/** Views and comments of a story, apart from it so that counting never rewrites a story's row. */
export const storyCounts = pgTable('story_counts', {
  storyId: uuid()
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
  views: bigint({ mode: 'number' }).notNull().default(0),
  comments: integer().notNull().default(0),
})
