import type { Dropped } from './dropped'
import type { ForeignBlock, ForeignPicture } from './foreign-block'

/** The state a story had in the system it comes from. */
export type ImportedStatus =
  | 'published'
  | 'scheduled'
  | 'draft'
  | 'private'
  /** Published behind a password there: to publish it openly here is an editor's decision. */
  | 'protected'
  | 'trash'

/** Every state, in the order in which a report tells them. */
export const importedStatuses = [
  'published',
  'scheduled',
  'draft',
  'private',
  'protected',
  'trash',
] as const satisfies readonly ImportedStatus[]

/** A label of the other system: a category or a tag. */
export interface ImportedSubject {
  name: string
  /** Safe for an address here (lib/base/slug.ts), never empty. */
  slug: string
  /** Slug of the one above it; '' at the top. */
  parent: string
  origin: 'category' | 'tag'
}

export interface ImportedAuthor {
  /** The other system's key, which stories name. */
  key: string
  name: string
}

/** A story as every import format gives it, in this house's terms and within its limits. */
export interface ImportedStory {
  /** The same at each export of the same story: what makes a second run add nothing. */
  foreignId: string
  /** Where it stood; '' where the file does not say. */
  url: string
  kind: 'news'
  status: ImportedStatus
  /** Never empty, one line, at most 200 characters. */
  headline: string
  /** At most 400 characters. */
  standfirst: string
  /** Safe for an address, at most 80 characters, never empty. */
  slug: string
  body: ForeignBlock[]
  /** Keys of authors, in their order. */
  authors: string[]
  categories: ImportedSubject[]
  tags: ImportedSubject[]
  /** Undefined for what never had a date. For a scheduled story, when it is due. */
  publishedAt?: Date
  /** Not before `publishedAt`. */
  updatedAt?: Date
  leadPicture?: ForeignPicture
  /** BCP 47, where the file says it. */
  language?: string
  /** How many comments the story had there: they are not taken yet. */
  comments: number
  dropped: Dropped[]
}

/** What a format's reader gives, in the order of the file. */
export type ImportedRecord =
  | { type: 'site'; title: string; url: string; language?: string }
  | { type: 'author'; author: ImportedAuthor }
  | { type: 'subject'; subject: ImportedSubject }
  | { type: 'story'; story: ImportedStory }
  /** Something that is no story, such as a page: counted, told, not taken. */
  | { type: 'left-out'; what: string; title: string; comments: number }

const mostSubjects = 30
const meaningless = new Set(['uncategorized', 'uncategorised'])

/**
 * A story's subjects here. WordPress's categories and tags both become tags of type subject: a
 * site's categories are seldom a newspaper's sections, and a story has one section and many of
 * them. All stories of one import go into one section, which the person who imports names (or
 * which takes the site's title), and are moved from there by hand. A category and a tag of the
 * same name are one subject; at most 30; "Uncategorized" says nothing and is left out.
 */
export function subjectsOf(story: ImportedStory): ImportedSubject[] {
  const bySlug = new Map<string, ImportedSubject>()
  for (const subject of [...story.categories, ...story.tags]) {
    if (!meaningless.has(subject.slug) && !bySlug.has(subject.slug))
      bySlug.set(subject.slug, subject)
  }
  return [...bySlug.values()].slice(0, mostSubjects)
}
