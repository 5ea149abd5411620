import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id } from './columns'
import { comments } from './discussion'
import { people } from './people'

/** What moderators tell one another about a comment; readers never see it. */
export const commentNotes = pgTable(
  'comment_notes',
  {
    id: id(),
    commentId: uuid()
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    byId: uuid().references(() => people.id, { onDelete: 'set null' }),
    text: text().notNull(),
    at: createdAt(),
  },
  (t) => [index('comment_notes_comment').on(t.commentId, t.at)],
)
