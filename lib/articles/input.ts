import { z } from 'zod'
import { storyContent } from './content'

const id = z.uuid()
const version = z.int().min(0)

/** A save: the whole content, and the version it began from (0 for a story not saved before). */
export const saveInput = z.strictObject({
  id,
  version,
  content: storyContent,
  reason: z.enum(['autosave', 'save']),
  /** Whose words they are, where a page knows: somebody else may have signed in at its browser since. */
  by: z.uuid().optional(),
})

/** A step on the story's way that needs nothing but the story. */
export const moveInput = z.strictObject({ id, version })

/** The same from a plain form, where a number is text. */
export const moveFormInput = z.strictObject({ id, version: z.coerce.number().pipe(version) })

export const publishInput = z.strictObject({
  id,
  version,
  /** What was wrong and is now right; required when a published story is published again, unless it is a typo. */
  correction: z.string().trim().max(600).default(''),
  isTypo: z.boolean().default(false),
})

export const scheduleInput = z.strictObject({ id, version, at: z.coerce.date() })

export const embargoInput = z.strictObject({ id, version, until: z.coerce.date().nullable() })

export const withdrawInput = z.strictObject({
  id,
  version,
  reason: z.string().trim().min(1, { error: 'Readers are told why: write a reason.' }).max(400),
})

export const restoreInput = z.strictObject({ id, version, revisionId: id })
