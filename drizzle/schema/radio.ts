import { boolean, date, index, integer, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { createdAt, id } from './columns'

/** Where the radio can be heard: one address of one programme stream. */
export const streams = pgTable('streams', {
  id: id(),
  name: text().notNull(),
  /** Absolute, or the path of the stream that the project makes itself. */
  url: text().notNull(),
  /** One of lib/radio/stream.ts: mp3, aac, ogg, hls, wav. */
  format: text().notNull(),
  position: integer().notNull().default(0),
  isClosed: boolean().notNull().default(false),
  createdAt: createdAt(),
  version: integer().notNull().default(1),
})

/**
 * A programme's place in the week, by the clocks of the publication's zone: which instants these are
 * is worked out for each day (lib/radio/schedule.ts), so a change of the clocks moves nothing.
 */
export const programmes = pgTable(
  'programmes',
  {
    id: id(),
    title: text().notNull(),
    presenter: text().notNull().default(''),
    description: text().notNull().default(''),
    /** ISO 8601 weekdays, Monday 1 to Sunday 7. */
    days: smallint().array().notNull(),
    /** Minutes after midnight by the wall clock. */
    startMinute: integer().notNull(),
    /** Length in minutes by the wall clock; may pass midnight. */
    minutes: integer().notNull(),
    firstDay: date({ mode: 'string' }).notNull(),
    /** Null for one that goes on. The same as the first day: a special, which goes before the others. */
    lastDay: date({ mode: 'string' }),
    /** It was broadcast before. */
    isRepeat: boolean().notNull().default(false),
    createdAt: createdAt(),
    version: integer().notNull().default(1),
  },
  (t) => [index('programmes_last_day').on(t.lastDay)],
)
