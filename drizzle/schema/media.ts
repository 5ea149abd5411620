import { index, integer, pgTable, real, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant } from './columns'
import { people } from './people'

/** An uploaded picture: decoded and encoded again, so that nothing but pixels came in. */
export const media = pgTable(
  'media',
  {
    id: id(),
    /** SHA-256 of the stored file: the same picture uploaded twice is one file. */
    sha256: text().notNull(),
    format: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    fileName: text().notNull().default(''),
    alt: text().notNull().default(''),
    caption: text().notNull().default(''),
    credit: text().notNull().default(''),
    /** What matters most in the picture, as fractions of its width and height: every crop keeps it. */
    focalX: real().notNull().default(0.5),
    focalY: real().notNull().default(0.5),
    uploadedBy: uuid().references(() => people.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    /** Set when a published story, author or section first shows it: before that only the newsroom sees it. */
    publicAt: instant(),
    version: integer().notNull().default(1),
  },
  (t) => [index('media_sha256').on(t.sha256), index('media_created').on(t.createdAt)],
)
