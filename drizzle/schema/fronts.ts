import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt } from './columns'

/** A front as the editors arranged it: the lead and the stories after it; the rest fills itself. */
export const fronts = pgTable('fronts', {
  name: text().primaryKey(),
  storyIds: uuid().array().notNull().default([]),
  version: integer().notNull().default(1),
  editedBy: uuid(),
  editedAt: createdAt(),
})
