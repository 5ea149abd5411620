import type { articles } from '@/drizzle/schema/all'
import { slugify } from '@/lib/base/slug'
import { pictureProblems, pictureUse } from '@/lib/blocks/picture-use'
import { body, bodyPictures, bodyProblems } from '@/lib/blocks/registry'
import { dayIn } from '@/lib/i18n/dates'
import type { StoryContent } from './content'
import type { State } from './states'

/** A row of the desk's table. */
export type ArticleRow = typeof articles.$inferSelect

/** What the writer set of an article, read from its row: body and lead are parsed, not trusted. */
export function contentOf(row: ArticleRow): StoryContent {
  return {
    kind: row.kind as StoryContent['kind'],
    headline: row.headline,
    kicker: row.kicker,
    standfirst: row.standfirst,
    slug: row.slug,
    datelinePlace: row.datelinePlace,
    datelineAgency: row.datelineAgency,
    body: body.parse(row.body),
    sectionId: row.sectionId,
    authorIds: row.authorIds,
    dossierIds: row.dossierIds,
    tagIds: row.tagIds,
    relatedIds: row.relatedIds,
    lead: pictureUse.nullable().parse(row.lead),
    discussion: row.discussion as StoryContent['discussion'],
    isEvergreen: row.isEvergreen,
    language: row.language,
  }
}

/** The state of a row, for the pure rules. */
export function stateOf(row: Pick<ArticleRow, 'state'>): State {
  return row.state as State
}

/** Something that keeps a story from being published: where it is, and in words. */
export interface Problem {
  field: 'headline' | 'section' | 'body' | 'lead' | 'slug'
  /** Index of the block it is about, where it is in the body. */
  block?: number
  message: string
}

/** What a story lacks before readers may see it; an empty list lets it through. */
export function publishProblems(content: StoryContent): Problem[] {
  const problems: Problem[] = []
  if (content.headline === '')
    problems.push({ field: 'headline', message: 'There is no headline.' })
  if (content.sectionId === null)
    problems.push({ field: 'section', message: 'No section is chosen.' })
  if (content.body.length === 0) problems.push({ field: 'body', message: 'The story is empty.' })
  if (content.headline !== '' && slugOf(content) === '')
    problems.push({
      field: 'slug',
      message: 'The headline has no letters to make a web address from: write one.',
    })
  if (content.lead)
    for (const problem of pictureProblems(content.lead))
      problems.push({ field: 'lead', ...problem })
  for (const problem of bodyProblems(content.body)) problems.push({ field: 'body', ...problem })
  return problems
}

/** The last part of the story's address: as written, or made from the headline. */
export function slugOf(content: Pick<StoryContent, 'slug' | 'headline'>): string {
  return content.slug === '' ? slugify(content.headline) : content.slug
}

/**
 * A story's address: `/{section}/{yyyy}/{mm}/{dd}/{slug}`, the day being that of its first
 * publication in the publication's zone as it was then, whatever is changed later.
 * @param standing the address that it has already; null for none.
 */
export function storyPath(
  section: string,
  firstPublishedAt: Date,
  timeZone: string,
  slug: string,
  standing: string | null = null,
): string {
  const day = standing?.split('/').slice(2, 5).join('/')
  return `/${section}/${day ?? dayIn(timeZone, firstPublishedAt).replaceAll('-', '/')}/${slug}`
}

/** Every picture of a story, its lead first. */
export function picturesOf(content: Pick<StoryContent, 'lead' | 'body'>): string[] {
  const uses = [...(content.lead ? [content.lead] : []), ...bodyPictures(content.body)]
  return [...new Set(uses.map((use) => use.mediaId))]
}

/** How many words a text has, by the word boundaries of Unicode (UAX #29), so that Thai and Chinese count too. */
export function countWords(text: string): number {
  let words = 0
  for (const segment of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text))
    if (segment.isWordLike) words++
  return words
}
