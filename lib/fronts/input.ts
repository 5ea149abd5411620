import { z } from 'zod'
import { fromVersion, idList } from '@/lib/base/fields'

/** How many stories of a front are picked by hand: the lead and the next four. */
export const frontSlots = 5

export const arrangeFrontInput = z.strictObject({
  version: fromVersion,
  storyIds: idList(frontSlots),
})
