import { z } from 'zod'
import { slugPattern } from '@/lib/base/slug'
import { pictureUse } from '@/lib/blocks/picture-use'
import { body } from '@/lib/blocks/registry'
import { kindIds } from './kinds'

const line = (max: number, name: string) =>
  z
    .string()
    .trim()
    .max(max, { error: `${name} may have ${max} characters at most.` })
    // A line feed in a headline would end up in a mail header or a feed's title.
    .transform((text) => text.replace(/\s+/gu, ' '))

const ids = (max: number) =>
  z
    .array(z.uuid())
    .max(max)
    .transform((list) => [...new Set(list)])

export const discussionSettings = ['open', 'closed'] as const

/** Everything of a story that its writer sets: what a save carries and a revision keeps. */
export const storyContent = z.strictObject({
  kind: z.enum(kindIds),
  headline: line(200, 'The headline'),
  kicker: line(60, 'The kicker'),
  standfirst: line(400, 'The standfirst'),
  slug: z
    .string()
    .trim()
    .max(80, { error: 'The web address may have 80 characters at most.' })
    .refine((slug) => slug === '' || slugPattern.test(slug), {
      error: 'The web address may have small letters, digits and single hyphens.',
    }),
  datelinePlace: line(80, 'The place'),
  datelineAgency: line(60, 'The agency'),
  body,
  sectionId: z.uuid().nullable(),
  authorIds: ids(12),
  dossierIds: ids(8),
  tagIds: ids(30),
  relatedIds: ids(12),
  lead: pictureUse.nullable(),
  discussion: z.enum(discussionSettings),
  /** Not told to be old, however old it is. Versions saved before there was such a thing lack it. */
  isEvergreen: z.boolean().default(false),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    error: 'A language is a tag such as en or pt-BR.',
  }),
})
export type StoryContent = z.infer<typeof storyContent>

/** A story nobody has written yet. */
export function emptyContent(): StoryContent {
  return {
    kind: 'news',
    headline: '',
    kicker: '',
    standfirst: '',
    slug: '',
    datelinePlace: '',
    datelineAgency: '',
    body: [],
    sectionId: null,
    authorIds: [],
    dossierIds: [],
    tagIds: [],
    relatedIds: [],
    lead: null,
    discussion: 'open',
    isEvergreen: false,
    language: 'en',
  }
}
