import { customType, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Ids are UUID version 7, made by the application so that a row's references are known before it is written. */
export const id = () => uuid().primaryKey()

/** An instant, kept with its zone resolved: always UTC inside. */
export const instant = () => timestamp({ withTimezone: true, mode: 'date' })

export const createdAt = () => instant().notNull().defaultNow()

/** Full-text search document of Postgres. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** A transaction's number, to tell which changes were committed before a snapshot was taken. */
export const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })
