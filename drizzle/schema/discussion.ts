import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  pgView,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { stories } from './articles'
import { createdAt, id, instant } from './columns'
import { people } from './people'
import { sections } from './taxonomy'

/**
 * What readers say under a story. Readers' queries see the published ones, and of a removed or
 * deleted one that it stood there: its words are not in `text` any more, which a check holds.
 */
export const comments = pgTable(
  'comments',
  {
    /** Made of the time, so that the order of ids is the order of comments. */
    id: id(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    /** The comment that this one answers, itself never an answer. */
    parentId: uuid().references((): AnyPgColumn => comments.id, { onDelete: 'cascade' }),
    /** Null once the account is erased. */
    authorId: uuid().references(() => people.id, { onDelete: 'set null' }),
    /** What readers see; empty while the state is one that readers may not read. */
    text: text().notNull(),
    /** The words of a comment that is removed or deleted: for an undo and an appeal, never granted to readers. */
    withheldText: text().notNull().default(''),
    /** published, held, removed or deleted: lib/discussion/comment.ts. */
    state: text().notNull(),
    /** Grows by one with each edit and each decision. */
    version: integer().notNull().default(1),
    /** The phase of lib/discussion/phases that held it, else empty. */
    phase: text().notNull().default(''),
    createdAt: createdAt(),
    publishedAt: instant(),
    editedAt: instant(),
    deletedAt: instant(),
    /** The rule that a removal cites, for the place where the comment stood. */
    ruleNumber: integer(),
    standardsVersion: integer(),
    /** Kept beside the comment, so that a page of a thread is one index range. */
    recommendations: integer().notNull().default(0),
    /** Published answers. */
    replies: integer().notNull().default(0),
    /** Whether the place of the comment is shown: a removed one where readers had seen it, a deleted one while answers stand under it. */
    isListed: boolean()
      .notNull()
      .generatedAlwaysAs(
        sql`state = 'published' OR (state = 'removed' AND published_at IS NOT NULL) OR (state = 'deleted' AND replies > 0)`,
      ),
    /** When an editor picked it; null where nobody did. */
    pickedAt: instant(),
    /** Reports that nobody has decided about, and when the first of them came. */
    openReports: integer().notNull().default(0),
    reportedAt: instant(),
    /** Made once for each form: sending a form twice makes one comment. */
    submitKey: text().notNull(),
    /** SHA-256 of the words without case, accents, spaces and signs, to find repeats; empty after erasure. */
    textHash: text().notNull().default(''),
    /** A keyed hash of the network it came from, whose key is thrown away after two days. */
    networkHash: text().notNull().default(''),
  },
  (t) => [
    check('comments_withheld', sql`${t.state} NOT IN ('removed', 'deleted') OR ${t.text} = ''`),
    unique('comments_submit').on(t.authorId, t.submitKey),
    index('comments_newest').on(t.storyId, t.id).where(sql`parent_id IS NULL AND is_listed`),
    index('comments_recommended')
      .on(t.storyId, t.recommendations, t.id)
      .where(sql`parent_id IS NULL AND is_listed`),
    index('comments_picked').on(t.storyId, t.pickedAt).where(sql`picked_at IS NOT NULL`),
    index('comments_replies').on(t.parentId, t.id),
    index('comments_author').on(t.authorId, t.id),
    index('comments_held').on(t.id).where(sql`state = 'held'`),
    index('comments_removed').on(t.storyId).where(sql`state = 'removed'`),
    index('comments_reported').on(t.reportedAt, t.id).where(sql`open_reports > 0`),
    index('comments_text_hash').on(t.textHash, t.id),
    index('comments_network').on(t.networkHash, t.id),
  ],
)

/**
 * The public side of people who have a published comment: all that readers' queries see of anybody
 * who signs in. A view of the owner, so that `people` itself stays out of the readers' reach.
 */
export const commenters = pgView('commenters', {
  id: uuid().notNull(),
  name: text().notNull(),
  /** Whether the person works for the publication. */
  isStaff: boolean().notNull(),
}).existing()

export const recommendations = pgTable(
  'recommendations',
  {
    commentId: uuid()
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    at: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.commentId, t.personId] }),
    index('recommendations_person').on(t.personId),
  ],
)

/** Readers' reports of comments, one a person and comment. */
export const reports = pgTable(
  'reports',
  {
    id: id(),
    commentId: uuid()
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    personId: uuid().references(() => people.id, { onDelete: 'set null' }),
    /** The rule of the standards that the reporter sees broken; null for another reason. */
    ruleNumber: integer(),
    note: text().notNull().default(''),
    at: createdAt(),
    /** The decision that answered it; null while it is open. */
    decisionId: uuid(),
  },
  (t) => [
    unique('reports_person').on(t.commentId, t.personId),
    index('reports_by_person').on(t.personId),
  ],
)

/** What moderators decided about comments; an undone one stays, marked. */
export const decisions = pgTable(
  'decisions',
  {
    id: id(),
    commentId: uuid()
      .notNull()
      .references(() => comments.id, { onDelete: 'cascade' }),
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    /** approve, remove, hold, keep (reports dismissed), pick, unpick … */
    kind: text().notNull(),
    byId: uuid().references(() => people.id, { onDelete: 'set null' }),
    at: createdAt(),
    ruleNumber: integer(),
    standardsVersion: integer(),
    /** The comment's state before, to go back to. */
    stateBefore: text().notNull(),
    /** The comment's version after, so that an undo does not undo somebody else's decision. */
    commentVersion: integer().notNull(),
    /** Seconds from when the comment was held or first reported until this decision; null where nobody waited. */
    waitedSeconds: integer(),
    undoneAt: instant(),
    undoneById: uuid().references(() => people.id, { onDelete: 'set null' }),
  },
  (t) => [
    index('decisions_comment').on(t.commentId, t.at),
    index('decisions_story').on(t.storyId, t.at),
    index('decisions_at').on(t.at),
  ],
)

/** Bans, suspensions and the duty to be read before being published; each may have an end. */
export const sanctions = pgTable(
  'sanctions',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** ban, suspension or pre-moderation. */
    kind: text().notNull(),
    /** Told to the person. */
    reason: text().notNull().default(''),
    ruleNumber: integer(),
    standardsVersion: integer(),
    beginsAt: createdAt(),
    /** Null for one without an end. */
    endsAt: instant(),
    byId: uuid().references(() => people.id, { onDelete: 'set null' }),
    liftedAt: instant(),
    liftedById: uuid().references(() => people.id, { onDelete: 'set null' }),
  },
  (t) => [index('sanctions_person').on(t.personId)],
)

/** Whose comments a person does not want to see. */
export const mutes = pgTable(
  'mutes',
  {
    personId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    mutedId: uuid()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    at: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.mutedId] }), index('mutes_muted').on(t.mutedId)],
)

/** A writer's objection to a removal: one a comment. */
export const appeals = pgTable(
  'appeals',
  {
    id: id(),
    commentId: uuid()
      .notNull()
      .unique()
      .references(() => comments.id, { onDelete: 'cascade' }),
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    decisionId: uuid()
      .notNull()
      .references(() => decisions.id, { onDelete: 'cascade' }),
    personId: uuid().references(() => people.id, { onDelete: 'set null' }),
    text: text().notNull(),
    at: createdAt(),
    /** open, upheld (the removal stays) or overturned. */
    outcome: text().notNull().default('open'),
    /** Told to the person. */
    answer: text().notNull().default(''),
    decidedAt: instant(),
    decidedById: uuid().references(() => people.id, { onDelete: 'set null' }),
  },
  (t) => [index('appeals_story').on(t.storyId), index('appeals_outcome').on(t.outcome, t.at)],
)

/** The community standards, each version whole; a version is never changed once published. */
export const standardsVersions = pgTable('standards_versions', {
  version: integer().primaryKey(),
  publishedAt: createdAt(),
  byId: uuid().references(() => people.id, { onDelete: 'set null' }),
  /** What is new in it, for the list of versions. */
  change: text().notNull().default(''),
  intro: text().notNull().default(''),
  /** Numbered rules, parsed by lib/standards. */
  rules: jsonb().notNull(),
})

/**
 * How a discussion is kept: of everything, of a section, of a story. The narrowest that is there
 * holds; a story that the desk published as closed stays closed whatever stands here.
 */
export const discussionSettings = pgTable(
  'discussion_settings',
  {
    id: id(),
    /** everywhere, section or story. */
    scope: text().notNull(),
    sectionId: uuid().references(() => sections.id, { onDelete: 'cascade' }),
    storyId: uuid().references(() => stories.id, { onDelete: 'cascade' }),
    /** open, pre-moderated or closed; inherit where its own word was taken back. */
    mode: text().notNull(),
    /** Days after a story's first publication at which its discussion closes; null for never. */
    closesAfterDays: integer(),
    /** Published answers that one comment may have; null for as many as come. */
    mostReplies: integer(),
    /** Told to readers where it is closed. */
    reason: text().notNull().default(''),
    changedAt: createdAt(),
    changedById: uuid().references(() => people.id, { onDelete: 'set null' }),
    version: integer().notNull().default(1),
  },
  (t) => [unique('discussion_settings_of').on(t.scope, t.sectionId, t.storyId).nullsNotDistinct()],
)

/** Words that hold or refuse a comment. */
export const heldWords = pgTable(
  'held_words',
  {
    id: id(),
    /** As somebody writes it; compared without case and accents. A trailing * stands for any ending. */
    word: text().notNull(),
    /** BCP 47; empty for every language. */
    language: text().notNull().default(''),
    /** hold or refuse. */
    outcome: text().notNull().default('hold'),
    addedAt: createdAt(),
    addedById: uuid().references(() => people.id, { onDelete: 'set null' }),
  },
  (t) => [unique('held_words_word').on(t.language, t.word)],
)

/**
 * What somebody wrote and could not post yet, signed out or refused: kept for an hour under a secret
 * that only their browser was given, so that nobody has to write it twice.
 */
export const commentDrafts = pgTable(
  'comment_drafts',
  {
    id: id(),
    secretHash: text().notNull().unique(),
    storyId: uuid()
      .notNull()
      .references(() => stories.id, { onDelete: 'cascade' }),
    parentId: uuid().references(() => comments.id, { onDelete: 'cascade' }),
    text: text().notNull(),
    /** Why it was refused, in words for the writer; empty where nobody was signed in. */
    refusal: text().notNull().default(''),
    expiresAt: instant().notNull(),
  },
  (t) => [index('comment_drafts_expires').on(t.expiresAt)],
)

/** The key of a day's network hashes: thrown away after two days, and with it what they could tell. */
export const networkKeys = pgTable('network_keys', {
  /** yyyy-mm-dd, UTC. */
  day: text().primaryKey(),
  key: text().notNull(),
})

/**
 * What moderators did under a story, for readers. A trigger keeps it at the end of each transaction
 * that decides or appeals, so that no page counts decisions.
 */
export const discussionLedgers = pgTable('discussion_ledgers', {
  storyId: uuid()
    .primaryKey()
    .references(() => stories.id, { onDelete: 'cascade' }),
  /** How many comments are removed under each rule, with the rule's name: parsed by lib/discussion. */
  removed: jsonb().notNull(),
  /** Median of the seconds that somebody waited for a decision; null where nobody did. */
  medianSeconds: integer(),
  appeals: integer().notNull().default(0),
  /** Appeals after which the comment came back. */
  overturned: integer().notNull().default(0),
})
