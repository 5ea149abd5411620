import { z } from 'zod'
import { fromVersion, paragraphs, requiredLine, slugLine } from '@/lib/base/fields'
import { tagTypes } from './input'

export const saveTagInput = z.strictObject({
  id: z.uuid(),
  version: fromVersion,
  name: requiredLine(80, 'The name'),
  /** Only for a new tag. */
  slug: slugLine,
  type: z.enum(tagTypes, { error: 'Choose what the tag is about.' }),
  description: paragraphs(600, 'The description'),
})
