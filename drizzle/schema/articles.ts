import { sql } from 'drizzle-orm'
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt, id, instant } from './columns'
import { people } from './people'
import { sections } from './taxonomy'

/**
 * The desk's copy of a story: what writers and editors work on. Readers' queries cannot see this
 * table; publishing writes what it says into `stories`.
 */
export const articles = pgTable(
  'articles',
  {
    id: id(),
    /** A state of lib/articles/states.ts. */
    state: text().notNull().default('draft'),
    /** Where legal hold or a spike began, to return to. */
    stateBefore: text(),
    /** Grows by one with each save: every save names the version it began from. */
    version: integer().notNull().default(1),
    kind: text().notNull().default('news'),
    headline: text().notNull().default(''),
    kicker: text().notNull().default(''),
    standfirst: text().notNull().default(''),
    slug: text().notNull().default(''),
    datelinePlace: text().notNull().default(''),
    datelineAgency: text().notNull().default(''),
    /** Blocks of lib/blocks/registry.ts. */
    body: jsonb().notNull().default([]),
    words: integer().notNull().default(0),
    sectionId: uuid().references(() => sections.id),
    authorIds: uuid().array().notNull().default([]),
    dossierIds: uuid().array().notNull().default([]),
    tagIds: uuid().array().notNull().default([]),
    /** Related stories chosen by hand, in their order. */
    relatedIds: uuid().array().notNull().default([]),
    /** A picture use of lib/blocks/picture-use.ts, or null. */
    lead: jsonb(),
    discussion: text().notNull().default('open'),
    /** No notice of its age. */
    isEvergreen: boolean().notNull().default(false),
    /** BCP 47. */
    language: text().notNull().default('en'),
    assigneeId: uuid().references(() => people.id, { onDelete: 'set null' }),
    createdBy: uuid().references(() => people.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    editedBy: uuid().references(() => people.id, { onDelete: 'set null' }),
    editedAt: createdAt(),
    dueAt: instant(),
    scheduledAt: instant(),
    /** Why its scheduled time passed without it; shown on the desk until somebody acts. */
    missedReason: text().notNull().default(''),
    /** Nothing of the story may be public before this instant, whoever presses what. */
    embargoUntil: instant(),
    firstPublishedAt: instant(),
    publishedAt: instant(),
    withdrawnAt: instant(),
    withdrawnReason: text().notNull().default(''),
    /** The version that readers see. */
    publishedVersion: integer(),
    /** Where an import took it from: format and the other system's id, so that a second run finds it. */
    importedFrom: text().unique(),
  },
  (t) => [
    index('articles_state_edited').on(t.state, t.editedAt),
    index('articles_state_latest').on(
      t.state,
      sql`coalesce(${t.publishedAt}, ${t.editedAt})`,
      t.id,
    ),
    index('articles_section').on(t.sectionId),
    index('articles_created_by').on(t.createdBy),
    index('articles_dossiers').using('gin', t.dossierIds),
    index('articles_tags').using('gin', t.tagIds),
    index('articles_words').using('gin', t.headline.op('gin_trgm_ops'), t.slug.op('gin_trgm_ops')),
  ],
)

/** Every saved version of an article, whole: to compare, to restore, to show how a story changed. */
export const revisions = pgTable(
  'revisions',
  {
    id: id(),
    articleId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    /** The article's content as lib/articles/content.ts describes it. */
    content: jsonb().notNull(),
    /** autosave, save, send-to-review, publish, correct, restore, import … */
    reason: text().notNull(),
    byId: uuid().references(() => people.id, { onDelete: 'set null' }),
    at: createdAt(),
  },
  (t) => [index('revisions_article_version').on(t.articleId, t.version)],
)

const isPublic = sql`withdrawn_at is null`

/**
 * What readers see of an article, written when it is published and never otherwise. A withdrawn
 * story keeps its row, emptied, so that its address can say 410 and why.
 */
export const stories = pgTable(
  'stories',
  {
    id: uuid()
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    path: text().notNull().unique(),
    kind: text().notNull(),
    headline: text().notNull(),
    kicker: text().notNull(),
    standfirst: text().notNull(),
    datelinePlace: text().notNull(),
    datelineAgency: text().notNull(),
    body: jsonb().notNull(),
    words: integer().notNull(),
    sectionId: uuid()
      .notNull()
      .references(() => sections.id),
    lead: jsonb(),
    discussion: text().notNull(),
    isEvergreen: boolean().notNull().default(false),
    language: text().notNull(),
    relatedIds: uuid().array().notNull(),
    /** Every picture the story shows, to know where a picture is used. */
    mediaIds: uuid().array().notNull().default([]),
    firstPublishedAt: instant().notNull(),
    publishedAt: instant().notNull(),
    /** The last change that readers were told of; equal to firstPublishedAt where there was none. */
    updatedAt: instant().notNull(),
    /** How many times it has been published: "4 revisions". */
    editions: integer().notNull().default(1),
    withdrawnAt: instant(),
    withdrawnReason: text().notNull().default(''),
  },
  (t) => [
    // Of public stories only: a list is then read from the index alone, up to what it shows.
    index('stories_newest').on(t.firstPublishedAt, t.id).where(isPublic),
    index('stories_section').on(t.sectionId, t.firstPublishedAt, t.id).where(isPublic),
    index('stories_kind').on(t.kind, t.firstPublishedAt, t.id).where(isPublic),
    index('stories_headline').using('gin', t.headline.op('gin_trgm_ops')),
    index('stories_updated').on(t.updatedAt),
    index('stories_media').using('gin', t.mediaIds),
  ],
)

/** The time of first publication is kept beside the key in these three, so that a page of a list is one index range. */
export const storyAuthors = pgTable(
  'story_authors',
  {
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    authorId: uuid().notNull(),
    position: integer().notNull(),
    firstPublishedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.authorId] }),
    index('story_authors_newest').on(t.authorId, t.firstPublishedAt, t.storyId),
  ],
)

export const storyDossiers = pgTable(
  'story_dossiers',
  {
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    dossierId: uuid().notNull(),
    position: integer().notNull(),
    firstPublishedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.dossierId] }),
    index('story_dossiers_newest').on(t.dossierId, t.firstPublishedAt, t.storyId),
  ],
)

export const storyTags = pgTable(
  'story_tags',
  {
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    tagId: uuid().notNull(),
    position: integer().notNull(),
    firstPublishedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.tagId] }),
    index('story_tags_newest').on(t.tagId, t.firstPublishedAt, t.storyId),
  ],
)

/** Every address a story has had. The one that `stories.path` names is current; the others answer 308. */
export const addresses = pgTable(
  'addresses',
  {
    path: text().primaryKey(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
  },
  (t) => [index('addresses_story').on(t.storyId)],
)

/** What was wrong and is now right, told at the foot of the story and on /corrections. */
export const corrections = pgTable(
  'corrections',
  {
    id: id(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    text: text().notNull(),
    at: createdAt(),
    /** False for the rest of a withdrawn story's notes. */
    isPublic: boolean().notNull().default(true),
  },
  (t) => [index('corrections_story').on(t.storyId), index('corrections_at').on(t.at)],
)

/** The paragraphs of the desk's copies, to tell an editor where one stands already. */
export const storyParagraphs = pgTable(
  'story_paragraphs',
  {
    storyId: uuid()
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** Its number among the story's paragraphs. */
    position: integer().notNull(),
    /** Index of the block it stands in. */
    block: integer().notNull(),
    /** Of its words without case, spacing and punctuation: lib/articles/paragraphs.ts. */
    hash: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.storyId, t.position] }),
    index('story_paragraphs_hash').on(t.hash),
  ],
)
