import {
  bigint,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { articles } from './articles'
import { instant } from './columns'

/** Views and comments of a story, apart from it so that counting never rewrites a story's row. */
export const storyCounts = pgTable('story_counts', {
  storyId: uuid()
    .primaryKey()
    .references(() => articles.id, { onDelete: 'cascade' }),
  views: bigint({ mode: 'number' }).notNull().default(0),
  comments: integer().notNull().default(0),
})

/** Views of an hour, apart by who looked: a person, a bot, a link preview. Kept for eight days. */
export const storyViews = pgTable(
  'story_views',
  {
    storyId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** The hour's beginning. */
    hour: instant().notNull(),
    visitor: text().notNull(),
    views: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.hour, t.visitor] }),
    index('story_views_hour').on(t.hour),
  ],
)

/** Views of a UTC day, once its hours are gone. */
export const storyViewDays = pgTable(
  'story_view_days',
  {
    storyId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    day: date({ mode: 'string' }).notNull(),
    visitor: text().notNull(),
    views: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.storyId, t.day, t.visitor] })],
)

/**
 * That somebody's view of a story was counted, for half an hour. A keyed hash and no more; the
 * table is unlogged, so that it is in no log, no replica and no physical backup.
 */
export const viewMarks = pgTable(
  'view_marks',
  { mark: text().primaryKey(), until: instant().notNull() },
  (t) => [index('view_marks_until').on(t.until)],
)

/** The key of a UTC day's marks: unlogged like them, and deleted when the day is over. */
export const viewKeys = pgTable('view_keys', {
  day: date({ mode: 'string' }).primaryKey(),
  key: text().notNull(),
})

/** The lists of what is read most, written anew when their order changes. */
export const mostRead = pgTable(
  'most_read',
  {
    /** '24h', '7d' or 'discussed'. */
    over: text().notNull(),
    position: smallint().notNull(),
    storyId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** When the list came to be in this order. */
    since: instant().notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.over, t.position] })],
)
