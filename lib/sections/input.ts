import { z } from 'zod'
import { fromVersion, paragraphs, requiredLine, slugLine, ticked } from '@/lib/base/fields'
import { longestName, pillars } from './section'

export const saveSectionInput = z.strictObject({
  id: z.uuid(),
  version: fromVersion,
  name: requiredLine(longestName, 'The name'),
  /** Only for a new section. */
  slug: slugLine,
  description: paragraphs(300, 'The description'),
  pillar: z.enum(pillars, { error: 'Choose a colour family.' }),
  position: z.coerce
    .number({ error: 'The place is a whole number.' })
    .int({ error: 'The place is a whole number.' })
    .min(0, { error: 'The place is 0 or more.' })
    .max(999, { error: 'The place is 999 at most.' }),
  isClosed: ticked,
  isEvergreen: ticked,
})
