import { boolean, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant } from './columns'

/** A part of the paper with a front of its own: News, World, Opinion. */
export const sections = pgTable('sections', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  description: text().notNull().default(''),
  /** The colour family of its pages (DESIGN.md §3.1): news, opinion, business, culture, sport. */
  pillar: text().notNull().default('news'),
  position: integer().notNull().default(0),
  isClosed: boolean().notNull().default(false),
  /** Its stories carry no notice of their age. */
  isEvergreen: boolean().notNull().default(false),
  version: integer().notNull().default(1),
})

/** Somebody a story is signed by. Not an account: agencies and the long departed sign stories too. */
export const authors = pgTable('authors', {
  id: id(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  role: text().notNull().default(''),
  beat: text().notNull().default(''),
  place: text().notNull().default(''),
  bio: text().notNull().default(''),
  portraitId: uuid(),
  /** The account that writes under this name, if there is one. */
  personId: uuid().unique(),
  isFormer: boolean().notNull().default(false),
  createdAt: createdAt(),
  version: integer().notNull().default(1),
})

/** What a story is about: a person, a place, an organisation or a subject, each a page. */
export const tags = pgTable(
  'tags',
  {
    id: id(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    type: text().notNull().default('subject'),
    description: text().notNull().default(''),
    createdAt: createdAt(),
    version: integer().notNull().default(1),
  },
  (t) => [uniqueIndex('tags_name_type').on(t.name, t.type)],
)

/** A running story: its articles counted, ordered and told from the beginning. */
export const dossiers = pgTable(
  'dossiers',
  {
    id: id(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    standfirst: text().notNull().default(''),
    /** "Where things stand", in paragraphs parted by a blank line, with the time it was written. */
    standing: text().notNull().default(''),
    standingAt: instant(),
    standingBy: text().notNull().default(''),
    startHereIds: uuid().array().notNull().default([]),
    closedAt: instant(),
    /** Published stories only; kept by the transaction that publishes or withdraws. */
    storyCount: integer().notNull().default(0),
    firstStoryAt: instant(),
    lastStoryAt: instant(),
    createdAt: createdAt(),
    version: integer().notNull().default(1),
  },
  (t) => [index('dossiers_last').on(t.lastStoryAt)],
)
