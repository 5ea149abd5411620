import { z } from 'zod'
import { fromVersion, idList, soughtLine } from '@/lib/base/fields'
import { frontSlots } from './slots'

export const arrangeFrontInput = z.strictObject({
  version: fromVersion,
  storyIds: idList(frontSlots),
})

/** What the page's address asks for: letters to search, and an arrangement that is not published yet. */
export const frontAddress = z.object({
  q: soughtLine,
  ids: z
    .string()
    .transform((text) => text.split(',').filter((one) => one !== ''))
    .pipe(z.array(z.uuid()).max(frontSlots))
    .optional()
    .catch(undefined),
  saved: z.string().optional().catch(undefined),
})
