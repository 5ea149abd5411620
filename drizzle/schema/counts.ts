import { date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns'

/**
 * How many public stories a list has from each day of the publication's zone. Triggers keep it in
 * the transaction that publishes or withdraws, so that no page counts or skips stories one by one:
 * the archive, the weeks of a dossier and the deep pages of every list read it.
 */
export const listDays = pgTable(
  'list_days',
  {
    /** A section, dossier, tag or author; the nil UUID (RFC 9562, 5.9) for the whole paper. */
    listId: uuid().notNull(),
    day: date({ mode: 'string' }).notNull(),
    /** Zero where all of a day's stories were withdrawn. */
    stories: integer().notNull(),
    /** When one of them was last published, changed or taken away. */
    changedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.listId, t.day] })],
)

/** How many articles the desk has in each state, kept the same way. */
export const articleStates = pgTable('article_states', {
  state: text().primaryKey(),
  articles: integer().notNull(),
})
