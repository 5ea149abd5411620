import { sql } from 'drizzle-orm'
import { bigint, bigserial, boolean, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, xid8 } from './columns'

/**
 * What changed, as tags of lib/cache/tags.ts: written in the transaction that changes it and told
 * by NOTIFY at commit. A front that was away reads from the last transaction it knows of.
 */
export const changedTags = pgTable(
  'changed_tags',
  {
    seq: bigserial({ mode: 'number' }).primaryKey(),
    /** Numbers are given out before commits happen: this tells which rows a reader may have missed. */
    transaction: xid8().notNull().default(sql`pg_current_xact_id()`),
    tag: text().notNull(),
    /** What bears the tag may not be shown any more, not even for want of something newer. */
    isTakedown: boolean().notNull().default(false),
    at: createdAt(),
  },
  (t) => [index('changed_tags_transaction').on(t.transaction), index('changed_tags_at').on(t.at)],
)

/**
 * Who did what. Rows are only ever added; a trigger chains each to the one before by SHA-256, so a
 * row changed or removed afterwards is found by walking the chain.
 */
export const auditEvents = pgTable(
  'audit_events',
  {
    /** Given by the trigger, so that the order of numbers is the order of the chain. */
    seq: bigint({ mode: 'number' }).primaryKey().default(0),
    at: createdAt(),
    /** Null for the house itself: a job, the command line. */
    actorId: uuid(),
    action: text().notNull(),
    subjectType: text().notNull(),
    subjectId: text().notNull(),
    detail: jsonb().notNull().default({}),
    previousHash: text().notNull().default(''),
    hash: text().notNull().default(''),
  },
  (t) => [
    index('audit_events_subject').on(t.subjectId, t.seq),
    index('audit_events_actor').on(t.actorId, t.seq),
    index('audit_events_action').on(t.action, t.seq),
  ],
)

/** The publication's own settings: one row a key, each parsed by lib/settings. */
export const settings = pgTable('settings', {
  key: text().primaryKey(),
  value: jsonb().notNull(),
})

/** Attempts that are counted against a limit, where every instance must see the same count. */
export const attempts = pgTable('attempts', {
  key: text().primaryKey(),
  points: bigint({ mode: 'number' }).notNull().default(0),
  expire: bigint({ mode: 'number' }),
})
