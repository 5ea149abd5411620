import { z } from 'zod'

/** The lists of what is read most, in the order of their tabs. */
export const mostReadOvers = ['24h', '7d', 'discussed'] as const
export type MostReadOver = (typeof mostReadOvers)[number]

/** Stories of a list (DESIGN.md §5.10); side columns and the front show the first five. */
export const mostReadLength = 10
export const mostReadShort = 5

/** Which list an address asks for; what it cannot mean is the first one. */
export const mostReadAsked = z.object({ over: z.enum(mostReadOvers).catch('24h') })
