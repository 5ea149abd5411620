import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant } from './columns'

/** Everyone who can sign in: readers who comment, and the newsroom. */
export const people = pgTable(
  'people',
  {
    id: id(),
    email: text().notNull(),
    name: text().notNull(),
    /** A role of lib/permissions/policy.ts, checked by zod. */
    role: text().notNull(),
    /** Argon2id in PHC string format; null until the person has chosen a password. */
    passwordHash: text(),
    isDisabled: boolean().notNull().default(false),
    /** Whoever registered where mail can be sent signs in once the address is confirmed. */
    mustConfirm: boolean().notNull().default(false),
    /** The version of the community standards that the person accepted, and when; null for who never registered. */
    standardsVersion: integer(),
    standardsAcceptedAt: instant(),
    createdAt: createdAt(),
    lastSeenAt: instant(),
  },
  (t) => [uniqueIndex('people_email').on(sql`lower(${t.email})`)],
)

/**
 * One row a signed-in browser. The cookie holds the random secret, this table its SHA-256, so a
 * copy of the table signs nobody in. Deleting the row signs the browser out at once.
 */
export const sessions = pgTable(
  'sessions',
  {
    id: id(),
    secretHash: text().notNull().unique(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
    /** A short description of the browser, shown to its owner. */
    agent: text().notNull().default(''),
  },
  (t) => [index('sessions_person').on(t.personId)],
)

/** Links that set a password, sent by mail or printed by the command line: each works once. */
export const passwordResets = pgTable('password_resets', {
  id: id(),
  secretHash: text().notNull().unique(),
  personId: uuid()
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' }),
  createdAt: createdAt(),
  expiresAt: instant().notNull(),
  usedAt: instant(),
})

/** Links that confirm the address of somebody who registered: each works once. */
export const emailConfirmations = pgTable(
  'email_confirmations',
  {
    id: id(),
    secretHash: text().notNull().unique(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
  },
  (t) => [index('email_confirmations_person').on(t.personId)],
)
