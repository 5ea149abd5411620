// What moderators did under a story, as readers see it.
import { z } from 'zod'

/** How many comments are removed under each rule of a version of the standards, the most first. */
export const ledgerRemovals = z.array(
  z.object({
    number: z.number().nullable(),
    version: z.number().nullable(),
    /** The rule's name in its version; empty where a removal cites none. */
    name: z.string(),
    count: z.number(),
  }),
)

export interface Ledger {
  removed: z.infer<typeof ledgerRemovals>
  /** Median of the seconds that somebody waited for a decision; null where nobody did. */
  medianSeconds: number | null
  appeals: number
  /** Appeals after which the comment came back. */
  overturned: number
}

/** A time in the unit in which a person would say it: up to 90 seconds, 90 minutes, 36 hours, then days. */
export function roughly(seconds: number): {
  count: number
  unit: 'second' | 'minute' | 'hour' | 'day'
} {
  if (seconds < 90) return { count: seconds, unit: 'second' }
  if (seconds < 90 * 60) return { count: Math.round(seconds / 60), unit: 'minute' }
  if (seconds < 36 * 3_600) return { count: Math.round(seconds / 3_600), unit: 'hour' }
  return { count: Math.round(seconds / 86_400), unit: 'day' }
}
