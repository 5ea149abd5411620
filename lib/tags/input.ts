import { z } from 'zod'

/** What a tag can be about. */
export const tagTypes = ['subject', 'person', 'place', 'organisation'] as const

/** A tag made while a story is written. */
export const createTagInput = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, { error: 'A tag has a name.' })
    .max(80, { error: 'A tag may have 80 characters at most.' })
    .transform((name) => name.replace(/\s+/gu, ' ')),
  type: z.enum(tagTypes).default('subject'),
})
